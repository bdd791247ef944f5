import { type Block, countLines, rowOnLine } from "../../view/list-blocks.ts";
import type { CellPosition, Grid, GridCell } from "./grid-keys.ts";

/** What the table holds. */
export interface TableShape {
  readonly blocks: readonly Block[];
  /** Number of its days. */
  readonly days: number;
  /** Whether only what is in view is drawn. */
  readonly isPart: boolean;
  /** The line of the place that is open, and the chosen day, counted from 0; null where no place of the table is open. */
  readonly open: { readonly line: number; readonly day: number } | null;
}

/**
 * The table of places by days as a grid: the first row holds the days, the first column the places, and the head of a group
 * is a row of one cell. What is drawn in part bears its numbers as attributes, which assistive technology reads as well.
 */
export class CellGrid implements Grid {
  shape: TableShape = { blocks: [], days: 0, isPart: false, open: null };

  constructor(
    private readonly table: () => HTMLTableElement | null,
    readonly reveal: (position: CellPosition) => Promise<void>,
  ) {}

  get rowCount(): number {
    return countLines(this.shape.blocks) + 1;
  }

  cellCount(row: number): number {
    const isHead = row > 0 && rowOnLine(this.shape.blocks, row - 1) === null;
    return isHead ? 1 : this.shape.days + 1;
  }

  start(): CellPosition {
    const { open } = this.shape;
    return open ? { row: open.line + 1, column: open.day + 1 } : { row: 0, column: 0 };
  }

  positionOf(cell: GridCell): CellPosition {
    const row = cell.parentElement as HTMLTableRowElement;
    if (!this.shape.isPart) return { row: this.#drawn().indexOf(row), column: cell.cellIndex };
    return { row: numberOf(row, "aria-rowindex") - 1, column: numberOf(cell, "aria-colindex") - 1 };
  }

  find({ row, column }: CellPosition): GridCell | null {
    if (!this.shape.isPart) return this.#drawn()[row]?.cells[column] ?? null;
    const address = `[aria-rowindex="${row + 1}"] > [aria-colindex="${column + 1}"]`;
    return this.table()?.querySelector<GridCell>(address) ?? null;
  }

  /** The rows without those that are for the eye only. */
  #drawn(): HTMLTableRowElement[] {
    return [...(this.table()?.rows ?? [])].filter((row) => row.getAttribute("aria-hidden") !== "true");
  }
}

const numberOf = (element: Element, attribute: string) => Number(element.getAttribute(attribute));
