import type { DrawnRange } from "./viewport.ts";

/** The days of a row that are drawn, counted from 0. */
export interface Columns extends DrawnRange {
  /** Those of the drawn range, and the one of the cell that is held where it lies beside, in order. */
  readonly drawn: readonly number[];
  /** Whether other days are left out. */
  readonly isPart: boolean;
}

/** All of so many days. */
export function allColumns(days: number): Columns {
  return { ...columnsIn({ from: 0, until: days }), isPart: false };
}

/** The days of the drawn range, and one that is held, which may lie beside it; null for none. */
export function columnsIn({ from, until }: DrawnRange, held: number | null = null): Columns {
  const drawn = Array.from({ length: until - from }, (_, index) => from + index);
  if (held !== null && held < from) drawn.unshift(held);
  if (held !== null && held >= until) drawn.push(held);
  return { from, until, drawn, isPart: true };
}

/** How the cell of a day lies in a row that is drawn in part: first of the drawn range, within it, or beside it. */
export function cellClass({ from, until }: Columns, index: number): "start" | "held" | "" {
  if (index < from || index >= until) return "held";
  return index === from ? "start" : "";
}

/** The columns, as CSS declarations of the row that they lie in. */
export const shownOf = ({ from, until }: Columns): string => `--from: ${from}; --shown: ${until - from}`;
