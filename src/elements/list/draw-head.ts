import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../../language/locale.ts";
import { monthsOf } from "../../language/months.ts";
import { listWordsIn } from "../../language/words/list-vocabulary.ts";
import { addDays, type Day, type DayRange } from "../../model/day.ts";
import { type Columns, cellClass, shownOf } from "./columns.ts";

/** The days that stand out among the columns. */
interface MarkedDays {
  readonly day: Day;
  /** The day that it is compared with. */
  readonly since: Day | null;
}

/** The rows that head the columns: months, for the eye only, and days. */
export function drawHead(range: DayRange, days: MarkedDays, columns: Columns, locale: Locale): TemplateResult {
  const place = columns.isPart ? shownOf(columns) : "";
  return html`<thead role="rowgroup" .style=${place}>${drawMonths(range, columns, locale)}${drawDays(range, days, columns, locale)}</thead>`;
}

function drawMonths(range: DayRange, { from, until, isPart }: Columns, { format }: Locale): TemplateResult {
  const months = monthsOf({ first: addDays(range.first, from), last: addDays(range.first, until - 1) });
  const place = (length: number, index: number) => `grid-column: ${isPart && index === 0 ? "3 / " : ""}span ${length}`;
  return html`<tr class="months" aria-hidden="true">
    <td></td>
    ${months.map(({ first, length }, index) => html`<td .style=${place(length, index)}><span>${format.month(first)}</span></td>`)}
  </tr>`;
}

function drawDays(range: DayRange, marked: MarkedDays, columns: Columns, locale: Locale): TemplateResult {
  const { words, format } = locale;
  const compared = (day: Day) => (day === marked.since ? ` · ${words.compare.comparedWith(format.day(day))}` : "");
  const heads = columns.drawn.map((index) => {
    const day = addDays(range.first, index);
    const state = day === marked.since ? "since" : "";
    const name = format.longDay(day) + compared(day);
    const current = day === marked.day ? "date" : "false";
    const number = html`<span>${format.dayOfMonth(day)}</span>`;
    if (!columns.isPart)
      return html`<th role="columnheader" scope="col" tabindex="-1" class=${state} aria-label=${name} aria-current=${current}>${number}</th>`;
    const way = cellClass(columns, index);
    return html`<th
      role="columnheader"
      scope="col"
      tabindex="-1"
      class=${`${state} ${way}`}
      aria-label=${name}
      aria-current=${current}
      aria-colindex=${index + 2}
      .style=${way === "held" ? `--at: ${index}` : ""}
    >${number}</th>`;
  });
  const first = columns.isPart ? 1 : nothing;
  return html`<tr role="row" class="days" aria-rowindex=${first}>
    <th role="columnheader" scope="col" tabindex="-1" aria-colindex=${first}>${listWordsIn(locale).list.place}</th>
    ${heads}
  </tr>`;
}
