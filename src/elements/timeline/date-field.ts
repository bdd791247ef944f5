import { html, type TemplateResult } from "lit";
import { type Day, isoDay, parseDay } from "../../model/day.ts";
import { icon } from "../icons.ts";
import type { Part } from "../part.ts";

/** A field of the browser's own for a day of the map, by which any day of a long range is gone to. */
export function drawDateField(part: Part, day: Day): TemplateResult {
  const { range } = part.history.stops;
  const { goToDay } = part.locale.words;
  const choose = ({ target }: Event) => {
    const { value, validity } = target as HTMLInputElement;
    const chosen = validity.valid ? parseDay(value) : null;
    if (chosen !== null) part.set("day", chosen);
  };
  return html`<label class="date" title=${goToDay}>
    ${icon.calendar}
    <input type="date" aria-label=${goToDay} min=${isoDay(range.first)} max=${isoDay(range.last)} .value=${isoDay(day)} @change=${choose} />
  </label>`;
}
