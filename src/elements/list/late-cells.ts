import { addDays, clampDay, type DayRange } from "../../model/day.ts";
import type { Columns } from "./columns.ts";

/** As many cells are drawn with a frame: on a slow phone they take about half of it. */
const CELLS = 240;

/** By so many days at once changes what the bands are drawn of, so that most of scrolling draws none. */
const REACH = 64;

/**
 * The cells of a table that is drawn in part. They are what takes longest of it, and who scrolls sees names and bands: a line
 * gets its cells once the reader rests on it, and keeps them for as long as it is drawn.
 */
export class LateCells {
  #drawn: ReadonlyMap<number, Columns> = new Map();
  #reach: DayRange | null = null;

  /** The days that a line has cells for; null for none yet. */
  columnsOf(line: number): Columns | null {
    return this.#drawn.get(line) ?? null;
  }

  /** Whether one of the lines has no cells of these columns. */
  isLacking(lines: readonly number[], columns: Columns): boolean {
    return lines.some((line) => this.#drawn.get(line) !== columns);
  }

  /** Gives cells to some more of the lines that are drawn; lines that are not drawn any more lose theirs. */
  add(lines: readonly number[], columns: Columns): void {
    const lacking = lines.filter((line) => this.#drawn.get(line) !== columns);
    const next = new Set(lacking.slice(0, Math.ceil(CELLS / columns.drawn.length)));
    const told = lines.flatMap((line): [number, Columns][] => {
      const own = next.has(line) ? columns : this.#drawn.get(line);
      return own ? [[line, own]] : [];
    });
    this.#drawn = new Map(told);
  }

  /** The days that bands are drawn of, with room beside these columns; the same object as long as it will do. */
  reachOf({ from, until }: Columns, range: DayRange): DayRange {
    const first = clampDay(addDays(range.first, REACH * (Math.floor(from / REACH) - 1)), range);
    const last = clampDay(addDays(range.first, REACH * (Math.ceil(until / REACH) + 1)), range);
    if (this.#reach?.first !== first || this.#reach.last !== last) this.#reach = { first, last };
    return this.#reach;
  }
}
