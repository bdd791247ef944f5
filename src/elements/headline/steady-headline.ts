import { html, type TemplateResult } from "lit";
import { longestHeadline } from "../../language/longest-headline.ts";
import type { Day } from "../../model/day.ts";
import { drawHeadline, type HeadlinePart } from "./headline.ts";

/** The headline of a day in the room of the longest one, so that what is below stays where it is from day to day. */
export function drawSteadyHeadline(part: HeadlinePart, day: Day): TemplateResult {
  return html`<div class="steady">
    ${drawHeadline(part, day)}
    <p class="headline longest" aria-hidden="true">${longestHeadline(part.history, part.locale)}</p>
  </div>`;
}
