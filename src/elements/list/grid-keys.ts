import type { ReactiveController, ReactiveControllerHost } from "lit";

export type GridCell = HTMLTableCellElement;

/** By how many rows the page keys go. */
const PAGE = 10;

/** A cell by its row and its column, both counted from 0, those of the heads among them. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A grid of cells, of which some may not be drawn. */
export interface Grid {
  readonly rowCount: number;
  cellCount(row: number): number;
  /** Where the tab key comes to first. */
  start(): CellPosition;
  positionOf(cell: GridCell): CellPosition;
  /** The cell at a position; null where none is drawn. */
  find(position: CellPosition): GridCell | null;
  /** Shows the position, and resolves once its cell is drawn. */
  reveal(position: CellPosition): Promise<void>;
}

/**
 * Moves the focus from cell to cell of a grid by the keyboard, and keeps exactly one cell in the order of the tab key
 * (WAI-ARIA grid pattern). Enter and the space bar click. A grid that is drawn in part draws the cell that is held.
 */
export class GridKeys implements ReactiveController {
  #held: CellPosition | null = null;
  #current: GridCell | null = null;
  /** Whether the cell that is held had the focus before the grid was drawn anew. */
  #hadFocus = false;
  /** The column that up and down keep to, also past rows that have fewer cells. */
  #column = 0;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly grid: Grid,
  ) {
    host.addController(this);
  }

  /** The position of the cell that is in the order of the tab key. */
  get held(): CellPosition | null {
    return this.#held;
  }

  hostUpdate(): void {
    const active = this.host.shadowRoot?.activeElement;
    this.#hadFocus = this.#current !== null && active === this.#current;
    this.#held = this.#within(this.#held ?? this.grid.start());
  }

  /** What was drawn anew may show another place in the same element. */
  hostUpdated(): void {
    const cell = this.#held && this.grid.find(this.#held);
    if (!cell || cell === this.#current) return;
    this.#mark(cell);
    if (this.#hadFocus) cell.focus({ preventScroll: true });
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
    const spot = this.#target(event, this.grid.positionOf(cell));
    if (!spot) return;
    event.preventDefault();
    void this.#go(spot);
  };

  /** To be called when a cell of the grid gets the focus, however it got it. */
  readonly enter = (event: FocusEvent): void => {
    const cell = cellOf(event);
    if (cell) this.#hold(this.grid.positionOf(cell), cell);
  };

  #target({ key, ctrlKey }: KeyboardEvent, { row, column }: CellPosition): CellPosition | null {
    const { grid } = this;
    const end = (at: number) => grid.cellCount(at) - 1;
    const last = grid.rowCount - 1;
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
        return ctrlKey ? { row: last, column: end(last) } : { row, column: end(row) };
      default:
        return null;
    }
  }

  async #go(wanted: CellPosition): Promise<void> {
    const position = this.#within(wanted);
    this.#held = position;
    await this.grid.reveal(position);
    this.grid.find(position)?.focus({ preventScroll: true });
  }

  /** The position, or where the grid has no such cell the nearest one. */
  #within({ row: wanted, column }: CellPosition): CellPosition {
    const row = Math.min(Math.max(wanted, 0), this.grid.rowCount - 1);
    return { row, column: Math.min(column, this.grid.cellCount(row) - 1) };
  }

  #hold(position: CellPosition, cell: GridCell): void {
    this.#held = position;
    this.#mark(cell);
    // A row with a single cell, such as the head of a group, is only passed through.
    if (this.grid.cellCount(position.row) > 1) this.#column = position.column;
  }

  #mark(cell: GridCell): void {
    this.#current?.setAttribute("tabindex", "-1");
    this.#current = cell;
    cell.setAttribute("tabindex", "0");
  }
}

function cellOf({ target }: Event): GridCell | null {
  return target instanceof Element ? target.closest<GridCell>("th, td") : null;
}
