import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { listWordsIn } from "../../language/words/list-vocabulary.ts";
import { paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { addDays, type Day } from "../../model/day.ts";
import { idAmong } from "../../model/id.ts";
import { inLanguage } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import { type DayScale, dayScaleOf } from "../../view/day-scale.ts";
import { type Block, blocksOf, countLines, lineOfPlace, rowOnLine } from "../../view/list-blocks.ts";
import { figuresOf, type ListRow } from "../../view/list-rows.ts";
import type { ListGroup } from "../../view/place-list.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import band from "./band.css?inline";
import { CellGrid } from "./cell-grid.ts";
import { allColumns, type Columns, columnsIn } from "./columns.ts";
import { Bands } from "./draw-bands.ts";
import { drawGroup } from "./draw-group.ts";
import { drawHead } from "./draw-head.ts";
import { compareRow, drawRow, type RowLook } from "./draw-row.ts";
import { type CellPosition, type GridCell, GridKeys } from "./grid-keys.ts";
import head from "./head.css?inline";
import { imageOfPixels } from "./image-of-pixels.ts";
import { LateCells } from "./late-cells.ts";
import { LatePictures } from "./late-pictures.ts";
import styles from "./matrix.css?inline";
import { NextFrames } from "./next-frames.ts";
import part from "./part.css?inline";
import { recycle } from "./recycle.ts";
import { type Axes, reveal } from "./reveal.ts";
import { Viewport } from "./viewport.ts";

/** As many cells are drawn as a whole, so that browsers find, print and tell all of them; of more, only what is in view. */
const MOST_WHOLE = 6000;

/**
 * The table of places by days: bands of who held what, each cell a way to its evidence.
 * @internal
 */
export class Matrix extends Part {
  static override readonly styles = stylesOf(band, styles, head, part);

  /** All rows of the list, also those that are not among the groups. */
  @property({ attribute: false }) rows: readonly ListRow[] = [];
  @property({ attribute: false }) groups: readonly ListGroup[] = [];
  @property({ type: Number }) day!: Day;
  /** The day that it is compared with. */
  @property({ type: Number }) compare: Day | null = null;
  @property() selected: PlaceId | null = null;
  @property({ attribute: false }) palette!: Palette;

  /** The groups that are folded, by their keys. */
  @state() private folded: ReadonlySet<string> = new Set();
  /** What was opened last, for those who do not see it. */
  @state() private opened: PlaceId | null = null;
  @query("table") private table!: HTMLTableElement | null;
  @query(".scroller") private scroller!: HTMLElement | null;
  #bands!: Bands;
  readonly #pictures = new LatePictures();
  #columns!: Columns;
  #scale!: DayScale;
  #blocks: { readonly folded: ReadonlySet<string>; readonly all: readonly Block[] } = { folded: new Set(), all: [] };

  readonly #grid = new CellGrid(
    () => this.table,
    (position) => this.#show(position),
  );
  readonly #keys = new GridKeys(this, this.#grid);
  readonly #viewport = new Viewport(this, () => this.scroller);
  readonly #late = new LateCells();
  readonly #frames = new NextFrames(this, (isCalm) => this.#drawMore(isCalm));
  readonly #observer = new ResizeObserver(() => this.#revealChosen());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  protected override firstUpdated(): void {
    this.#pictures.adopt(this.renderRoot as ShadowRoot);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("rows") || changed.has("palette") || changed.has("locale")) {
      this.#bands = new Bands(
        [],
        paintOf(this.history.dataset.actors, this.palette, this.locale.language),
        imageOfPixels,
      );
      this.#pictures.clear();
    }
    if (changed.has("history")) this.#scale = dayScaleOf(this.history.dataset.map.range, []);
    if (changed.has("selected") && this.selected !== this.opened) this.opened = null;
    const { first, last } = this.history.dataset.map.range;
    const days = last - first + 1;
    if (changed.has("groups") || this.folded !== this.#blocks.folded) {
      this.#blocks = { folded: this.folded, all: blocksOf(this.groups, this.folded) };
    }
    const blocks = this.#blocks.all;
    const lines = countLines(blocks);
    const line = lineOfPlace(blocks, this.selected);
    const open = line === null ? null : { line, day: this.day - first };
    const isPart = lines * days > MOST_WHOLE;
    this.#grid.shape = { blocks, days, isPart, open };
    this.#viewport.gridSize = isPart ? { lines, columns: days } : null;
    const { from, until } = isPart ? this.#viewport.columns : { from: 0, until: days };
    const { isPart: wasPart, ...was } = this.#columns ?? {};
    if (wasPart !== isPart || was.from !== from || was.until !== until) {
      this.#columns = isPart ? columnsIn({ from, until }) : allColumns(days);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("selected") || changed.has("day")) this.#revealChosen();
  }

  override render(): TemplateResult {
    const { list } = listWordsIn(this.locale);
    const { range } = this.history.dataset.map;
    const opened = this.opened && this.history.dataset.places.get(this.opened);
    const { day, compare: since } = this;
    const { blocks, days, isPart } = this.#grid.shape;
    // Rows are told apart by their order: Lit's `repeat` leaves a comment behind for each one that goes (lit-html 3.3.3).
    const bodies = blocks.map((block) =>
      drawGroup(block, isPart, (each) => this.#drawLines(each), this.history, this.locale),
    );
    const held = this.#keys.held;
    const columns = held?.row === 0 ? this.#columnsWith(held) : this.#columns;
    return html`
      <p id="hint" hidden>${list.hint}</p>
      <p class="hidden-text" role="status">${opened ? list.opened(inLanguage(opened.names, this.locale.language)) : ""}</p>
      <div class=${isPart ? "scroller part" : "scroller"} .style=${`${isPart ? "" : this.#bands.images} --days: ${days}`} @scroll=${this.#scroll}>
        <div class="sheet">
          <table
            role="grid"
            aria-label=${list.label}
            aria-describedby="hint"
            aria-rowcount=${isPart ? this.#grid.rowCount : nothing}
            aria-colcount=${isPart ? days + 1 : nothing}
            @click=${this.#click}
            @keydown=${this.#press}
            @focusin=${this.#keys.enter}
            @pointerover=${this.#tell}
          >
            ${drawHead(range, { day, since }, columns, this.locale)}
            ${bodies}
          </table>
          <div class="column" aria-hidden="true" .style=${`--at: ${day - range.first}`}></div>
          ${since === null ? nothing : html`<div class="column since" aria-hidden="true" .style=${`--at: ${since - range.first}`}></div>`}
        </div>
      </div>
      ${isPart ? this.#tellOfPart() : nothing}
    `;
  }

  /** Escape closes the place that is open; all other keys are the grid's. */
  readonly #press = (event: KeyboardEvent) => {
    if (event.key === "Escape") this.set("place", null);
    else this.#keys.press(event);
  };

  /** The lines of rows of the block that are drawn, in order. */
  #linesOf({ firstRow, end }: Block): number[] {
    const { isPart } = this.#grid.shape;
    const { from, until } = isPart ? this.#viewport.lines : { from: 0, until: end };
    const [first, last] = [Math.max(firstRow, from), Math.min(end, until)];
    const lines = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
    const held = isPart && this.#keys.held ? this.#keys.held.row - 1 : -1;
    if (held >= firstRow && held < end && held < first) lines.unshift(held);
    if (held >= firstRow && held < end && held >= last && !lines.includes(held)) lines.push(held);
    return lines;
  }

  /** What is drawn of the lines of rows of a block. */
  #drawLines(block: Block): unknown {
    const lines = this.#linesOf(block);
    if (!this.#grid.shape.isPart) return lines.map((line) => this.#line(line, null));
    const { range } = this.history.dataset.map;
    const reach = this.#late.reachOf(this.#columns, range);
    const { held } = this.#keys;
    return recycle(lines, (line) => {
      const columns = held?.row === line + 1 ? this.#columnsWith(held) : this.#late.columnsOf(line);
      return this.#line(line, { line, reach, columns });
    });
  }

  #line(line: number, part: RowLook["part"]): unknown {
    const row = rowOnLine(this.#grid.shape.blocks, line);
    if (!row) throw new Error(`no place is on line ${line}`);
    this.#bands.add(figuresOf(row));
    const isSelected = row.place.id === this.selected;
    const comparison = compareRow(row, this.day, this.compare);
    const look = { isSelected, comparison, scale: this.#scale, part };
    const told = [isSelected, comparison, this.#scale, part?.line, part?.reach, part?.columns];
    return guard([row, this.locale, this.palette, ...told], () =>
      drawRow(row, look, this.#bands, this.history, this.locale),
    );
  }

  /** Draws more of a table that is drawn in part: pictures, and cells while nobody scrolls; whether something is left. */
  #drawMore(isCalm: boolean): boolean {
    if (!this.#grid.shape.isPart) return false;
    this.#pictures.add(this.#bands, isCalm);
    const lines = this.#grid.shape.blocks.flatMap((block) => this.#linesOf(block));
    const isLacking = this.#late.isLacking(lines, this.#columns);
    if (isLacking && isCalm) {
      this.#late.add(lines, this.#columns);
      this.requestUpdate();
    }
    return isLacking || this.#bands.isWaiting;
  }

  readonly #scroll = (): void => {
    this.#frames.disturb();
    this.#viewport.look();
  };

  /** The columns that are drawn, and that of the cell that is held. */
  #columnsWith({ column }: CellPosition): Columns {
    return this.#columns.isPart && column > 0 ? columnsIn(this.#columns, column - 1) : this.#columns;
  }

  /** What a reader of a table that is drawn in part has to know, on paper what is left out, too. */
  #tellOfPart(): TemplateResult {
    const { format } = this.locale;
    const { list } = listWordsIn(this.locale);
    const { first } = this.history.dataset.map.range;
    const { from, until } = this.#columns;
    const { blocks } = this.#grid.shape;
    const places = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
    const drawn = blocks.reduce((sum, block) => sum + this.#linesOf(block).length, 0);
    const days = format.range({ first: addDays(first, from), last: addDays(first, until - 1) });
    return html`<p class="in-part">${list.inPart}<span class="on-paper"> ${list.shown(format, places, format.number(drawn))} · ${days}</span></p>`;
  }

  readonly #click = ({ target }: Event): void => {
    // A row that has no cells yet is opened by its name.
    const hit = (target as Element).closest<GridCell>(":is(th, td):not(.bands)");
    const cell = hit ?? (target as Element).closest(".place")?.querySelector("th");
    const { group } = cell?.dataset ?? {};
    if (!cell || cell.closest("[aria-hidden]")) return;
    if (group === undefined) this.#open(cell);
    else this.#fold(group);
  };

  #open(cell: GridCell): void {
    const { column } = this.#grid.positionOf(cell);
    const place = idAmong(this.history.dataset.places, (cell.parentElement as HTMLElement).dataset.place ?? null);
    if (place !== null) this.set("place", place);
    if (column > 0) this.set("day", addDays(this.history.dataset.map.range.first, column - 1));
    this.opened = place ?? this.opened;
  }

  #fold(group: string): void {
    const folded = new Set(this.folded);
    if (!folded.delete(group)) folded.add(group);
    this.folded = folded;
  }

  /** Shows what a cell says to the pointer that rests on it; few cells ever need it. */
  #tell({ target }: Event): void {
    const cell = (target as Element).closest<HTMLElement>("td[aria-label], th[aria-label]");
    if (cell) cell.title = cell.getAttribute("aria-label") ?? "";
  }

  /** Shows a cell, and resolves once it is drawn. */
  async #show(position: CellPosition): Promise<void> {
    if (this.#grid.shape.isPart) {
      const [line, day] = [position.row - 1, position.column - 1];
      this.#viewport.bring(line < 0 ? null : line, day < 0 ? null : day);
      this.requestUpdate();
      await this.updateComplete;
    } else {
      const cell = this.#grid.find(position);
      if (cell) this.#reveal(cell, "both");
    }
  }

  #revealChosen(): void {
    const { isPart, open } = this.#grid.shape;
    const day = this.day - this.history.dataset.map.range.first;
    if (isPart) this.#viewport.bring(open?.line ?? null, day);
    else {
      const [head, row] = [
        this.#grid.find({ row: 0, column: day + 1 }),
        open && this.#grid.find({ row: open.line + 1, column: 0 }),
      ];
      if (head) this.#reveal(head, "inline");
      if (row?.parentElement) this.#reveal(row.parentElement, "block");
    }
  }

  #reveal(element: Element, axes: Axes): void {
    const { offsetHeight: top } = this.renderRoot.querySelector("thead") as HTMLElement;
    const { offsetWidth: start } = this.renderRoot.querySelector(".days th") as HTMLElement;
    const group = this.renderRoot.querySelector<HTMLElement>(".group")?.offsetHeight ?? 0;
    if (this.scroller) reveal(this.scroller, element, { top: top + group, start }, axes);
  }
}
