import { html, nothing, type TemplateResult } from "lit";
import { isLater } from "../../history/filter.ts";
import { countNews, type History, type NewsCount } from "../../history/history.ts";
import type { Locale } from "../../language/locale.ts";
import { isMonthStart, monthsOf } from "../../language/months.ts";
import { describeNewsOf } from "../../language/phrases/news-count.ts";
import { addDays, type Day, type DayRange, daysOf, isLong, isoDay } from "../../model/day.ts";
import { type DayScale, middleOf, type ScaleStretch } from "../../view/day-scale.ts";

/** A day on the line of time. */
export interface DayColumn {
  readonly day: Day;
  readonly stretch: ScaleStretch;
  /** The shares of the height of the highest bar. */
  readonly bars: NewsCount;
  /** The day comes after what was known. */
  readonly isLater: boolean;
  readonly title: string;
  readonly label: TemplateResult | typeof nothing;
}

/** The middles of days that have a number of their own are at least this share of the line apart. */
const APART = 1 / 18;

/** The days of the range, with what is drawn of each. */
export function dayColumnsOf(history: History, scale: DayScale, locale: Locale): DayColumn[] {
  const { stops, filter } = history;
  const { words, format } = locale;
  const days = daysOf(stops.range);
  const counts = days.map((day) => countNews(history, day));
  const most = Math.max(1, ...counts.map(({ changes, firstReports }) => changes + firstReports));
  const numbered = isLong(stops.range) ? new Set<Day>() : daysApart(days, scale);
  return days.map((day, index) => {
    const { changes, firstReports } = counts[index] ?? { changes: 0, firstReports: 0 };
    const title = words.scene.listed(format.day(day), describeNewsOf(history, day, locale));
    return {
      day,
      isLater: isLater(filter, day),
      title,
      stretch: scale.stretchOf(day, addDays(day, 1)),
      bars: { changes: changes / most, firstReports: firstReports / most },
      label: numbered.has(day) ? drawNumber(day, index === 0 || isMonthStart(day), locale) : nothing,
    };
  });
}

function daysApart(days: readonly Day[], scale: DayScale): ReadonlySet<Day> {
  let last = Number.NEGATIVE_INFINITY;
  return new Set(
    days.filter((day) => {
      const isApart = middleOf(scale, day) - last >= APART;
      if (isApart) last = middleOf(scale, day);
      return isApart;
    }),
  );
}

function drawNumber(day: Day, withMonth: boolean, { format }: Locale): TemplateResult {
  const month = withMonth ? html`<span class="month">${format.shortMonth(day)}</span>` : nothing;
  return html`<span class="number"><span>${format.dayOfMonth(day)}</span>${month}</span>`;
}

/** The days with their bars of news, changes filled and first reports hollow on top of them, and their numbers. */
export function drawColumns(
  columns: readonly DayColumn[],
  chosen: Day,
  compared: Day | null,
  { words, format }: Locale,
): TemplateResult {
  const titleOf = ({ day, title }: DayColumn) =>
    day === compared ? `${title} · ${words.compare.comparedWith(format.day(day))}` : title;
  return html`<ol class="days" aria-hidden="true">
    ${columns.map(
      (column) => html`<li
        class="${column.day === chosen ? "now" : ""} ${column.isLater ? "later" : ""} ${column.label === nothing ? "" : "numbered"}"
        title=${titleOf(column)}
        .style=${placeOf(column.stretch)}
      >${drawBars(column.bars)}${column.day === chosen || column.day === compared ? nothing : column.label}</li>`,
    )}
  </ol>`;
}

function drawBars({ changes, firstReports }: NewsCount): TemplateResult | typeof nothing {
  if (changes + firstReports === 0) return nothing;
  const bar = (kind: string, share: number) =>
    share > 0 ? html`<span class="bar ${kind}" .style=${`block-size: ${100 * share}%`}></span>` : nothing;
  return html`<span class="bars">${bar("first-reports", firstReports)}${bar("changes", changes)}</span>`;
}

/** The months of a long range, each as long a name as there is room for; a year's first month is named by the year. A tap goes to its first day. */
export function drawMonths(range: DayRange, scale: DayScale, { format }: Locale): TemplateResult {
  let year = Number.NEGATIVE_INFINITY;
  return html`<ol class="months" aria-hidden="true">
    ${monthsOf(range).map(({ first, length }) => {
      const isYear = isoDay(first).endsWith("-01-01");
      const stretch = scale.stretchOf(first, addDays(first, length));
      if (isYear) year = stretch.start;
      const afterYear = Math.min(1, stretch.start - year);
      const names = isYear
        ? html`<b>${format.year(first)}</b>`
        : html`<span class="full">${format.month(first)}</span><span class="short">${format.shortMonth(first)}</span><span class="narrow">${format.narrowMonth(first)}</span>`;
      return html`<li class=${isYear ? "year" : ""} data-day=${first} .style=${`${placeOf(stretch)}; --after-year: ${afterYear}`}>${names}</li>`;
    })}
  </ol>`;
}

/** The frame around the column of a day, with its number: the chosen one, which is what is dragged, or the one that it is compared with. */
export function drawMark(kind: "now" | "since", day: Day, scale: DayScale, { format }: Locale): TemplateResult {
  return html`<div class="mark ${kind}" aria-hidden="true" .style=${placeOf(scale.stretchOf(day, addDays(day, 1)))}>
    <span class="number">${format.dayOfMonth(day)}</span>
  </div>`;
}

const placeOf = ({ start, length }: ScaleStretch) => `--start: ${start}; --length: ${length}`;
