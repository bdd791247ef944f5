import type { ReactiveController, ReactiveControllerHost } from "lit";
import { shiftToFit } from "./reveal.ts";

/** Lines or columns from `from` up to but not including `until`, counted from 0. */
export interface DrawnRange {
  readonly from: number;
  readonly until: number;
}

/** How many lines and columns there are. */
export interface GridSize {
  readonly lines: number;
  readonly columns: number;
}

/** As many lines and columns beside those in view are drawn. */
const MARGIN = 4;

/** What is drawn changes by so many at once, so that most of scrolling draws nothing. */
const STEP = 4;

/** Until the box was measured. */
const FIRST: DrawnRange = { from: 0, until: 32 };

/**
 * Which lines and columns of a table that is drawn in part are in view, with some around them. Lines are of one height,
 * columns of one width; the heads of both lie over the edges of the box.
 */
export class Viewport implements ReactiveController {
  #gridSize: GridSize | null = null;
  /** Whether it looked since there is so much to see. To look after each drawing would have the browser lay it out twice. */
  #hasLooked = false;
  #lines = FIRST;
  #columns = FIRST;
  readonly #paper = window.matchMedia("print");

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly scroller: () => HTMLElement | null,
  ) {
    host.addController(this);
  }

  /** Takes in what there is to see; null for a table that is drawn as a whole. */
  set gridSize(gridSize: GridSize | null) {
    const isSame = gridSize?.lines === this.#gridSize?.lines && gridSize?.columns === this.#gridSize?.columns;
    this.#gridSize = gridSize;
    this.#hasLooked &&= isSame;
  }

  get lines(): DrawnRange {
    return within(this.#lines, this.#gridSize?.lines ?? 0);
  }

  get columns(): DrawnRange {
    return within(this.#columns, this.#gridSize?.columns ?? 0);
  }

  hostUpdated(): void {
    if (!this.#hasLooked) this.look();
  }

  /** To be called when the box was scrolled or has another size. */
  readonly look = (): void => {
    // On paper the box is as high as what is drawn in it, and would grow with it.
    const sizes = this.#paper.matches ? null : this.#measure();
    if (!sizes) return;
    this.#hasLooked = true;
    const { box, top, start, line, column } = sizes;
    const lines = drawnRangeOf(box.scrollTop, box.clientHeight - top, line);
    const columns = drawnRangeOf(Math.abs(box.scrollLeft), box.clientWidth - start, column);
    const isSame =
      isEqual(within(lines, sizes.lines), this.lines) && isEqual(within(columns, sizes.columns), this.columns);
    if (isSame) return;
    [this.#lines, this.#columns] = [lines, columns];
    this.host.requestUpdate();
  };

  /** Scrolls as little as it takes to show the line and the column; null for one that is in view anyway. */
  bring(line: number | null, column: number | null): void {
    const sizes = this.#measure();
    if (!sizes) return;
    const { box } = sizes;
    const isRtl = getComputedStyle(box).direction === "rtl";
    // The head of the group lies over a line of its own height.
    const down =
      line === null ? 0 : byHowMuch(line, sizes.line, box.scrollTop, box.clientHeight - sizes.top, sizes.line);
    const scrolled = Math.abs(box.scrollLeft);
    const on = column === null ? 0 : byHowMuch(column, sizes.column, scrolled, box.clientWidth - sizes.start, 0);
    box.scrollBy({ top: down, left: isRtl ? -on : on });
    this.look();
  }

  #measure() {
    const [box, gridSize] = [this.scroller(), this.#gridSize];
    const table = box?.querySelector("table");
    const [head, corner, row] = ["thead", ".days th", "tbody tr"].map((name) =>
      table?.querySelector<HTMLElement>(name),
    );
    if (!box || !table || !head || !corner || !row || !gridSize || row.offsetHeight === 0) return null;
    const start = corner.offsetWidth;
    const column = (table.offsetWidth - start) / gridSize.columns;
    return { box, top: head.offsetHeight, start, line: row.offsetHeight, column, ...gridSize };
  }
}

/** The pieces of one size that lie in a view of so many pixels, with the margin, rounded to whole steps. */
function drawnRangeOf(scrolled: number, view: number, piece: number): DrawnRange {
  const [first, last] = [scrolled / piece - MARGIN, (scrolled + view) / piece + MARGIN];
  return { from: STEP * Math.max(0, Math.floor(first / STEP)), until: STEP * Math.ceil(last / STEP) };
}

/** By how many pixels to scroll to show a piece that is `cover` pixels away from where the view begins. */
function byHowMuch(index: number, piece: number, scrolled: number, view: number, cover: number): number {
  const start = index * piece;
  return shiftToFit(start, start + piece, scrolled + cover, scrolled + view);
}

const within = ({ from, until }: DrawnRange, count: number): DrawnRange => ({
  from: Math.min(from, count),
  until: Math.min(until, count),
});

const isEqual = (a: DrawnRange, b: DrawnRange) => a.from === b.from && a.until === b.until;
