import type { ReactiveController, ReactiveControllerHost } from "lit";

type Cell = HTMLTableCellElement;

/** By how many rows the page keys go. */
const PAGE = 10;

interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/**
 * Moves the focus from cell to cell of a grid by the keyboard, and keeps exactly one cell in the order of the tab key
 * (WAI-ARIA grid pattern). Enter and the space bar click.
 */
export class GridKeys implements ReactiveController {
  #current: Cell | null = null;
  /** The column that up and down keep to, also past rows that have fewer cells. */
  #column = 0;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly grid: () => HTMLTableElement | null,
    /** The cell that the tab key comes to first. */
    private readonly first: () => Cell | null,
    private readonly reveal: (cell: Cell) => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#current?.isConnected) this.#hold(this.first() ?? this.#rows()[0]?.cells[0] ?? null);
  }

  /** To be called with each key that is pressed in the grid. */
  readonly press = (event: KeyboardEvent): void => {
    const cell = cellOf(event);
    if (!cell || event.altKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      cell.click();
      return;
    }
    const spot = this.#target(event, this.#positionOf(cell));
    if (!spot) return;
    event.preventDefault();
    this.#go(spot);
  };

  /** To be called when a cell of the grid gets the focus, however it got it. */
  readonly enter = (event: FocusEvent): void => {
    const cell = cellOf(event);
    if (cell) this.#hold(cell);
  };

  #target({ key, ctrlKey }: KeyboardEvent, { row, column }: CellPosition): CellPosition | null {
    const rows = this.#rows();
    const end = (at: number) => (rows[at]?.cells.length ?? 1) - 1;
    const forward = getComputedStyle(this.host).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    switch (key) {
      case "ArrowUp":
        return { row: row - 1, column: this.#column };
      case "ArrowDown":
        return { row: row + 1, column: this.#column };
      case "PageUp":
        return { row: row - PAGE, column: this.#column };
      case "PageDown":
        return { row: row + PAGE, column: this.#column };
      case "ArrowLeft":
      case "ArrowRight":
        return { row, column: Math.min(Math.max(column + (key === forward ? 1 : -1), 0), end(row)) };
      case "Home":
        return { row: ctrlKey ? 0 : row, column: 0 };
      case "End":
        return ctrlKey ? { row: rows.length - 1, column: end(rows.length - 1) } : { row, column: end(row) };
      default:
        return null;
    }
  }

  #go({ row, column }: CellPosition): void {
    const rows = this.#rows();
    const cells = rows[Math.min(Math.max(row, 0), rows.length - 1)]?.cells;
    const cell = cells?.[Math.min(column, cells.length - 1)];
    if (!cell) return;
    cell.focus({ preventScroll: true });
    this.reveal(cell);
  }

  #hold(cell: Cell | null): void {
    if (this.#current !== cell) this.#current?.setAttribute("tabindex", "-1");
    this.#current = cell;
    cell?.setAttribute("tabindex", "0");
    // A row with a single cell, such as the head of a group, is only passed through.
    if (cell && (cell.parentElement as HTMLTableRowElement).cells.length > 1) this.#column = cell.cellIndex;
  }

  #rows(): readonly HTMLTableRowElement[] {
    return [...(this.grid()?.rows ?? [])].filter((row) => row.ariaHidden !== "true");
  }

  #positionOf(cell: Cell): CellPosition {
    return { row: this.#rows().indexOf(cell.parentElement as HTMLTableRowElement), column: cell.cellIndex };
  }
}

function cellOf({ target }: Event): Cell | null {
  return target instanceof Element ? target.closest<Cell>("th, td") : null;
}
