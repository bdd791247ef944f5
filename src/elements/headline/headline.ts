import { html, type TemplateResult } from "lit";
import { type HeadlineClause, tellHeadline } from "../../language/headline.ts";
import type { Day } from "../../model/day.ts";
import type { PlaceId } from "../../model/place.ts";
import { claimPath } from "../../view/claim-path.ts";
import { onSite } from "../on-site.ts";
import type { Part } from "../part.ts";

/** What draws a headline: a part that knows the address of the folder of the data. */
export type HeadlinePart = Pick<Part, "history" | "locale" | "set" | "point"> & { readonly base: string };

/**
 * The headline of a day. Each clause is a link that opens its first place; followed otherwise, as in a window of its own, it
 * leads to its first claim on the page of sources. The size of its letters is `--headline-size`.
 */
export function drawHeadline(part: HeadlinePart, day: Day): TemplateResult {
  const { clauses } = tellHeadline(part.history, day, part.locale);
  // A space between clauses, and none before or after them.
  return html`<p class="headline">${clauses.map((clause, index) => [index > 0 ? " " : "", drawClause(clause, part)])}</p>`;
}

function drawClause({ text, places: [place], claims: [claim] }: HeadlineClause, part: HeadlinePart): unknown {
  if (place === undefined || claim === undefined) return text;
  const point = () => part.point(place);
  const leave = () => part.point(null);
  return html`<a
    href=${onSite(claimPath(claim, part.locale.language), part.base)}
    @click=${(event: MouseEvent) => open(event, place, part)}
    @pointerenter=${point}
    @pointerleave=${leave}
    @focus=${point}
    @blur=${leave}
    >${text}</a
  >`;
}

/** A click that asks for another window or tab is left to the browser. */
function open(event: MouseEvent, place: PlaceId, part: HeadlinePart): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  part.set("place", place);
}
