import { html, nothing, type TemplateResult } from "lit";
import { tellsTheSame } from "../../history/compare-days.ts";
import { isLater } from "../../history/filter.ts";
import type { History } from "../../history/history.ts";
import { findPeriod } from "../../history/periods.ts";
import type { Locale } from "../../language/locale.ts";
import { addDays, type Day, type DayRange } from "../../model/day.ts";
import { inLanguage } from "../../model/names.ts";
import { cellNames } from "../../view/cell-names.ts";
import type { DayScale } from "../../view/day-scale.ts";
import type { ListRow } from "../../view/list-rows.ts";
import { icon } from "../icons.ts";
import { type Columns, cellClass, shownOf } from "./columns.ts";
import type { Bands } from "./draw-bands.ts";

/** What a row is when two days are compared; alone while none are. */
export type Comparison = "alone" | "differs" | "same";

/** How a row is drawn. */
export interface RowLook {
  readonly isSelected: boolean;
  readonly comparison: Comparison;
  readonly scale: DayScale;
  /** How it lies in a table that is drawn in part; null in one that is drawn as a whole. */
  readonly part: RowPart | null;
}

/** What is drawn of a row of many. */
export interface RowPart {
  readonly line: number;
  /** The days that its bands are drawn of; they reach beyond those in view. */
  readonly reach: DayRange;
  /** The days that it has cells for; null for none yet. */
  readonly columns: Columns | null;
}

/** What the row is in a comparison of the day with another one. */
export function compareRow({ periods }: ListRow, day: Day, compare: Day | null): Comparison {
  if (compare === null) return "alone";
  const [then, now] = [findPeriod(periods, compare), findPeriod(periods, day)];
  return tellsTheSame(then.standing, now.standing) ? "same" : "differs";
}

/** The row of a place: its name, and a cell for each day, under the bands. */
export function drawRow(row: ListRow, look: RowLook, bands: Bands, history: History, locale: Locale): TemplateResult {
  const { range } = history.dataset.map;
  const drawn = drawBands(row, bands, look.scale, look.part?.reach);
  const state = `place ${look.comparison} ${look.isSelected ? "selected" : ""}`;
  const name = drawName(row, look, locale);
  if (look.part === null) {
    const cells = cellNames(row, history, locale).map((name, index) => {
      const state = isLater(history.filter, addDays(range.first, index)) ? "later" : nothing;
      const content = index === 0 ? html`<div class="bands" aria-hidden="true">${drawn}</div>` : nothing;
      return html`<td role="gridcell" tabindex="-1" class=${state} aria-label=${name}>${content}</td>`;
    });
    return html`<tr role="row" class=${state} data-place=${row.place.id}>
      ${name}
      ${cells}
    </tr>`;
  }
  const { line, columns } = look.part;
  const place = `--line: ${line}; ${columns ? shownOf(columns) : ""}`;
  return html`<tr role="row" class=${state} data-place=${row.place.id} aria-rowindex=${line + 2} .style=${place}>
      ${name}
      <td class="bands" aria-hidden="true">${drawn}</td>
      ${columns ? drawCells(row, columns, history, locale) : nothing}
    </tr>`;
}

function drawBands(row: ListRow, bands: Bands, scale: DayScale, reach?: DayRange): TemplateResult {
  return html`${bands.drawRuns(row, scale, reach)}${bands.drawEvents(row, scale, reach)}`;
}

/** The cells of a row that is drawn in part, with their numbers. */
function drawCells(row: ListRow, columns: Columns, history: History, locale: Locale): TemplateResult[] {
  const days = columns.drawn.map((index) => addDays(history.dataset.map.range.first, index));
  const names = cellNames(row, history, locale, days);
  return columns.drawn.map((index, at) => {
    const way = cellClass(columns, index);
    const state = `${isLater(history.filter, days[at] as Day) ? "later" : ""} ${way}`;
    const spot = way === "held" ? `--at: ${index}` : "";
    return html`<td role="gridcell" tabindex="-1" class=${state} aria-colindex=${index + 2} aria-label=${names[at] ?? ""} .style=${spot}></td>`;
  });
}

function drawName({ place, excerpts }: ListRow, look: RowLook, { words, format, language }: Locale): TemplateResult {
  const unlocated = html`<span class="unlocated" title=${words.notLocated}>${icon.unlocated}<span class="hidden-text">(${words.notLocated})</span></span>`;
  const differs = html` <span class="hidden-text">(${words.key.full.difference})</span>`;
  return html`<th role="rowheader" scope="row" tabindex="-1" aria-colindex=${look.part ? 1 : nothing} aria-current=${String(look.isSelected)}>
      <span class="name">${inLanguage(place.names, language)}${place.form === "unlocated" ? unlocated : nothing}${look.comparison === "differs" ? differs : nothing}</span>
      <small title=${words.evidence(format, excerpts)}>${format.number(excerpts)}</small>
    </th>`;
}
