import { html, type TemplateResult } from "lit";
import type { Locale } from "../../language/locale.ts";
import { monthsOf } from "../../language/months.ts";
import { type Day, type DayRange, daysOf } from "../../model/day.ts";

/** The days that stand out among the columns. */
interface MarkedDays {
  readonly day: Day;
  /** The day that it is compared with. */
  readonly since: Day | null;
}

/** The rows that head the columns: months, for the eye only, and days. */
export function drawHead(range: DayRange, days: MarkedDays, locale: Locale): TemplateResult {
  return html`<thead role="rowgroup">${drawMonths(range, locale)}${drawDays(range, days, locale)}</thead>`;
}

function drawMonths(range: DayRange, { format }: Locale): TemplateResult {
  return html`<tr class="months" aria-hidden="true">
    <td></td>
    ${monthsOf(range).map(({ first, length }) => html`<td .style=${`grid-column: span ${length}`}><span>${format.month(first)}</span></td>`)}
  </tr>`;
}

function drawDays(range: DayRange, { day: chosen, since }: MarkedDays, { words, format }: Locale): TemplateResult {
  const compared = (day: Day) => (day === since ? ` · ${words.compare.comparedWith(format.day(day))}` : "");
  return html`<tr role="row" class="days">
    <th role="columnheader" scope="col" tabindex="-1">${words.list.place}</th>
    ${daysOf(range).map(
      (day) => html`<th
        role="columnheader"
        scope="col"
        tabindex="-1"
        class=${day === since ? "since" : ""}
        aria-label=${format.longDay(day) + compared(day)}
        aria-current=${day === chosen ? "date" : "false"}
      ><span>${format.dayOfMonth(day)}</span></th>`,
    )}
  </tr>`;
}
