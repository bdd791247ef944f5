import { html, nothing, type TemplateResult } from "lit";
import { type Day, daysOf, isLong } from "../../model/day.ts";
import { drawDateField } from "../date-field.ts";
import { icon } from "../icons.ts";
import type { Part } from "../part.ts";

/** A part that tells of a day. */
interface DayPart extends Part {
  readonly day: Day;
  /** The day that it is compared with; null for the day before. */
  readonly compare: Day | null;
}

/** The choice of the other day that the part's day is compared with; where one is chosen, the ways to swap both and to leave it. */
export function drawCompareChoice(part: DayPart): TemplateResult {
  const { compare } = part;
  return html`<div class="compared">
    <label>${isLong(part.history.stops.range) ? drawField(part) : drawSelect(part)}</label>
    ${compare === null ? nothing : drawButtons(part, compare)}
  </div>`;
}

/** The days of a long range are too many to be listed, let alone anew with each step. */
function drawField(part: DayPart): TemplateResult {
  const { label, dayBefore } = part.locale.words.compare;
  const name = part.compare === null ? `${label} ${dayBefore}` : label;
  const choose = (day: Day | null) => part.set("compare", day);
  return html`${name} ${drawDateField(part.history.stops.range, part.compare, name, choose)}`;
}

function drawSelect(part: DayPart): TemplateResult {
  const { day, compare, history } = part;
  const { words, format } = part.locale;
  const others = daysOf(history.stops.range).filter((other) => other !== day || other === compare);
  const choose = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    part.set("compare", value === "" ? null : (Number(value) as Day));
  };
  return html`${words.compare.label}
    <select @change=${choose}>
      <option value="" ?selected=${compare === null}>${words.compare.dayBefore}</option>
      ${others.map((other) => html`<option value=${other} ?selected=${other === compare}>${format.day(other)}</option>`)}
    </select>`;
}

function drawButtons(part: DayPart, since: Day): TemplateResult {
  const { swap, back } = part.locale.words.compare;
  const turnAround = () => {
    const { day } = part;
    part.set("compare", day);
    part.set("day", since);
  };
  return html`<button type="button" title=${swap} aria-label=${swap} @click=${turnAround}>${icon.swap}</button>
    <button type="button" title=${back} aria-label=${back} @click=${() => part.set("compare", null)}>${icon.close}</button>`;
}
