import { html, nothing, type TemplateResult } from "lit";
import { tellsTheSame } from "../../history/compare-days.ts";
import type { History } from "../../history/history.ts";
import { findPeriod } from "../../history/periods.ts";
import type { Locale } from "../../language/locale.ts";
import { addDays, type Day, type DayRange } from "../../model/day.ts";
import { inLanguage } from "../../model/names.ts";
import { cellNames } from "../../view/cell-names.ts";
import type { DayScale } from "../../view/day-scale.ts";
import type { ListRow } from "../../view/list-rows.ts";
import { icon } from "../icons.ts";
import { type Columns, cellClass } from "./columns.ts";
import type { Bands } from "./draw-bands.ts";

/** What a row is when two days are compared; alone while none are. */
export type Comparison = "alone" | "differs" | "same";

/** How a row is drawn. */
export interface RowLook {
  readonly isSelected: boolean;
  readonly comparison: Comparison;
  readonly columns: Columns;
  readonly scale: DayScale;
  /** Its line, in a table that is drawn in part; null in one that is drawn as a whole. */
  readonly line: number | null;
}

/** What the row is in a comparison of the day with another one. */
export function compareRow({ periods }: ListRow, day: Day, compare: Day | null): Comparison {
  if (compare === null) return "alone";
  const [then, now] = [findPeriod(periods, compare), findPeriod(periods, day)];
  return tellsTheSame(then.standing, now.standing) ? "same" : "differs";
}

/** The row of a place: its name, and a cell for each day, under the bands. */
export function drawRow(row: ListRow, look: RowLook, bands: Bands, history: History, locale: Locale): TemplateResult {
  const { isSelected, comparison, columns, line } = look;
  const { range } = history.dataset.map;
  const days = columns.drawn.map((index) => addDays(range.first, index));
  const names = cellNames(row, history, locale, days);
  const cells = columns.drawn.map((index, at) => {
    const isLater = history.filter.asOf !== null && addDays(range.first, index) > history.filter.asOf;
    const drawn = index === columns.from ? drawBands(row, bands, look, history.dataset.map.range) : nothing;
    const name = names[at] ?? "";
    return line === null ? drawCell(name, isLater, drawn) : drawNumberedCell(name, isLater, drawn, index, columns);
  });
  const content = html`${drawName(row, look, locale)}
      ${cells}`;
  const state = `place ${comparison} ${isSelected ? "selected" : ""}`;
  return line === null
    ? html`<tr role="row" class=${state} data-place=${row.place.id}>
      ${content}
    </tr>`
    : html`<tr role="row" class=${state} data-place=${row.place.id} aria-rowindex=${line + 2} .style=${`--line: ${line}`}>
      ${content}
    </tr>`;
}

function drawBands(row: ListRow, bands: Bands, { columns, scale }: RowLook, range: DayRange): TemplateResult {
  const { from, until, isPart } = columns;
  const within = isPart ? { first: addDays(range.first, from), last: addDays(range.first, until - 1) } : undefined;
  return html`<div class="bands" aria-hidden="true">${bands.drawRuns(row, scale, within)}${bands.drawEvents(row, scale, within)}</div>`;
}

function drawCell(name: string, isLater: boolean, content: TemplateResult | typeof nothing): TemplateResult {
  return html`<td role="gridcell" tabindex="-1" class=${isLater ? "later" : nothing} aria-label=${name}>${content}</td>`;
}

/** One of a row that is drawn in part. */
function drawNumberedCell(
  name: string,
  isLater: boolean,
  content: TemplateResult | typeof nothing,
  index: number,
  columns: Columns,
): TemplateResult {
  const way = cellClass(columns, index);
  const state = `${isLater ? "later" : ""} ${way}`;
  const spot = way === "held" ? `--at: ${index}` : "";
  return html`<td role="gridcell" tabindex="-1" class=${state} aria-colindex=${index + 2} aria-label=${name} .style=${spot}>${content}</td>`;
}

function drawName({ place, excerpts }: ListRow, look: RowLook, { words, format, language }: Locale): TemplateResult {
  const unlocated = html`<span class="unlocated" title=${words.notLocated}>${icon.unlocated}<span class="hidden-text">(${words.notLocated})</span></span>`;
  const differs = html` <span class="hidden-text">(${words.key.full.difference})</span>`;
  return html`<th role="rowheader" scope="row" tabindex="-1" aria-colindex=${look.line === null ? nothing : 1} aria-current=${String(look.isSelected)}>
      <span class="name">${inLanguage(place.names, language)}${place.form === "unlocated" ? unlocated : nothing}${look.comparison === "differs" ? differs : nothing}</span>
      <small title=${words.evidence(format, excerpts)}>${format.number(excerpts)}</small>
    </th>`;
}
