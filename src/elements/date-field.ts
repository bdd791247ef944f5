import { html, type TemplateResult } from "lit";
import { type Day, type DayRange, isoDay, parseDay } from "../model/day.ts";

/** A field of the browser's own for any day of a long range, empty for none; a day beyond the range is not chosen. */
export function drawDateField(
  { first, last }: DayRange,
  day: Day | null,
  name: string,
  choose: (day: Day | null) => void,
): TemplateResult {
  const change = ({ target }: Event) => {
    const { value, validity } = target as HTMLInputElement;
    if (validity.valid) choose(parseDay(value));
  };
  return html`<input type="date" aria-label=${name} min=${isoDay(first)} max=${isoDay(last)} .value=${day === null ? "" : isoDay(day)} @change=${change} />`;
}
