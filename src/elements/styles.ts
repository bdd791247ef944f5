import { type CSSResult, unsafeCSS } from "lit";
import hiddenText from "./hidden-text.css?inline";
import reset from "./reset.css?inline";
import shared from "./shared.css?inline";
import { inPixels } from "./text-size.ts";

/** One style sheet for all parts. */
const SHARED = unsafeCSS(inPixels(reset + shared + hiddenText));

/**
 * The styles of an element: what all of them share, then the texts of its own `.css` files in this order. What a template
 * function draws has its rules within `:where(.its-class)`, so that they reach nothing else and weigh no more than others.
 */
export function stylesOf(...texts: readonly string[]): CSSResult[] {
  return [SHARED, ...texts.map((text) => unsafeCSS(inPixels(text)))];
}

/** The same rules, for where the container is as the condition of a container query says. */
export function inContainer(condition: string, rules: string): string {
  return `@container ${condition} {${rules}}`;
}
