import { type Markup, type MarkupPart, markup } from "../../text/markup.ts";

/** A part of a long page, with a heading that the page's contents lead to. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly inside: MarkupPart;
}

/** The sections below their contents; `label` names the contents to those who do not see them. */
export function drawSections(sections: readonly Section[], label: string): Markup {
  return markup`<nav aria-label="${label}"><ul class="contents">
${sections.map(({ id, heading }) => markup`<li><a href="#${id}">${heading}</a></li>\n`)}</ul></nav>
${sections.map(({ id, heading, inside }) => markup`<section id="${id}">\n<h2>${heading}</h2>\n${inside}</section>\n`)}`;
}
