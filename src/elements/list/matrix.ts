import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { tellsTheSame } from "../../history/compare-days.ts";
import { findPeriod } from "../../history/periods.ts";
import { paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { addDays, type Day } from "../../model/day.ts";
import { idAmong } from "../../model/id.ts";
import { inLanguage } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import { cellNames } from "../../view/cell-names.ts";
import { dayScaleOf } from "../../view/day-scale.ts";
import { figuresOf, type ListRow } from "../../view/list-rows.ts";
import type { Gathering, ListGroup } from "../../view/place-list.ts";
import { icon } from "../icons.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import band from "./band.css?inline";
import { Bands } from "./draw-bands.ts";
import { drawHead } from "./draw-head.ts";
import { GridKeys } from "./grid-keys.ts";
import head from "./head.css?inline";
import styles from "./matrix.css?inline";
import { type Axes, reveal } from "./reveal.ts";

/** What a row is when two days are compared; alone while none are. */
type Standing = "alone" | "differs" | "same";

/**
 * The table of places by days: bands of who held what, each cell a way to its evidence.
 * @internal
 */
export class Matrix extends Part {
  static override readonly styles = stylesOf(band, styles, head);

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
  @query(".scroller") private scroller!: HTMLElement;
  #bands!: Bands;

  readonly #keys = new GridKeys(
    this,
    () => this.table,
    () => this.#rowOf(this.selected)?.cells[this.#column] ?? null,
    (cell) => this.#reveal(cell, "both"),
  );
  readonly #observer = new ResizeObserver(() => this.#revealChosen());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("rows") || changed.has("palette") || changed.has("locale")) {
      const paint = paintOf(this.history.dataset.actors, this.palette, this.locale.language);
      this.#bands = new Bands(this.rows.flatMap(figuresOf), paint);
    }
    if (changed.has("selected") && this.selected !== this.opened) this.opened = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("selected") || changed.has("day")) this.#revealChosen();
  }

  override render(): TemplateResult {
    const { words } = this.locale;
    const { list } = words;
    const { first, last } = this.history.dataset.map.range;
    const opened = this.opened && this.history.dataset.places.get(this.opened);
    const { day, compare: since } = this;
    return html`
      <p id="hint" hidden>${list.hint}</p>
      <p class="hidden-text" role="status">${opened ? list.opened(inLanguage(opened.names, this.locale.language)) : ""}</p>
      <div class="scroller" .style=${`${this.#bands.images} --days: ${last - first + 1}`}>
        <div class="sheet">
          <table
            role="grid"
            aria-label=${list.label}
            aria-describedby="hint"
            @click=${this.#click}
            @keydown=${this.#keys.press}
            @focusin=${this.#keys.enter}
            @pointerover=${this.#tell}
          >
            ${drawHead(this.history.dataset.map.range, { day, since }, this.locale)}
            ${repeat(
              this.groups,
              ({ gathering }) => keyOf(gathering),
              (group) => this.#group(group),
            )}
          </table>
          <div class="column" aria-hidden="true" .style=${`--at: ${day - first}`}></div>
          ${since === null ? nothing : html`<div class="column since" aria-hidden="true" .style=${`--at: ${since - first}`}></div>`}
        </div>
      </div>
    `;
  }

  #group({ gathering, rows }: ListGroup): TemplateResult {
    const key = keyOf(gathering);
    const isOpen = !this.folded.has(key);
    const name = this.#nameOf(gathering);
    return html`<tbody role="rowgroup">
      ${
        name === null
          ? nothing
          : html`<tr role="row" class="group">
              <th role="rowheader" scope="rowgroup" tabindex="-1" aria-expanded=${isOpen} data-group=${key}>
                <span>${icon.down}${name} <small>${this.locale.format.number(rows.length)}</small></span>
              </th>
            </tr>`
      }
      ${
        isOpen
          ? repeat(
              rows,
              ({ place }) => place.id,
              (row) => {
                const isSelected = row.place.id === this.selected;
                const standing = this.#standingOf(row);
                return guard([row, this.locale, this.palette, isSelected, standing], () =>
                  this.#row(row, isSelected, standing),
                );
              },
            )
          : nothing
      }
    </tbody>`;
  }

  #standingOf({ periods }: ListRow): Standing {
    if (this.compare === null) return "alone";
    const [then, now] = [findPeriod(periods, this.compare), findPeriod(periods, this.day)];
    return tellsTheSame(then.standing, now.standing) ? "same" : "differs";
  }

  #row(row: ListRow, isSelected: boolean, standing: Standing): TemplateResult {
    const { range } = this.history.dataset.map;
    const { asOf } = this.history.filter;
    const days = dayScaleOf(range, []);
    const bands = html`<div class="bands" aria-hidden="true">${this.#bands.drawRuns(row, days)}${this.#bands.drawEvents(row, days)}</div>`;
    return html`<tr role="row" class=${`place ${standing} ${isSelected ? "selected" : ""}`} data-place=${row.place.id}>
      ${this.#head(row, isSelected, standing)}
      ${cellNames(row, this.history, this.locale).map((name, index) => {
        const isLater = asOf !== null && addDays(range.first, index) > asOf;
        return html`<td role="gridcell" tabindex="-1" class=${isLater ? "later" : nothing} aria-label=${name}>${index === 0 ? bands : nothing}</td>`;
      })}
    </tr>`;
  }

  #head({ place, excerpts }: ListRow, isSelected: boolean, standing: Standing): TemplateResult {
    const { words, format, language } = this.locale;
    const unlocated = html`<span class="unlocated" title=${words.notLocated}>${icon.unlocated}<span class="hidden-text">(${words.notLocated})</span></span>`;
    const differs = html` <span class="hidden-text">(${words.key.full.difference})</span>`;
    return html`<th role="rowheader" scope="row" tabindex="-1" aria-current=${String(isSelected)}>
      <span class="name">${inLanguage(place.names, language)}${place.form === "unlocated" ? unlocated : nothing}${standing === "differs" ? differs : nothing}</span>
      <small title=${words.evidence(format, excerpts)}>${format.number(excerpts)}</small>
    </th>`;
  }

  /** The name of a group; null for one that needs none. */
  #nameOf(gathering: Gathering): string | null {
    const { words, language } = this.locale;
    switch (gathering.by) {
      case "governorate":
        return inLanguage(this.history.dataset.places.get(gathering.governorate)?.names ?? {}, language);
      case "governorates":
        return words.list.divisions;
      case "elsewhere":
        return words.list.elsewhere;
      case "nothing":
        return null;
    }
  }

  readonly #click = ({ target }: Event): void => {
    const cell = (target as Element).closest("th, td") as HTMLTableCellElement | null;
    const { group } = cell?.dataset ?? {};
    if (!cell || cell.closest("[aria-hidden]")) return;
    if (group === undefined) this.#open(cell);
    else this.#fold(group);
  };

  #open(cell: HTMLTableCellElement): void {
    const day = addDays(this.history.dataset.map.range.first, cell.cellIndex - 1);
    const place = idAmong(this.history.dataset.places, (cell.parentElement as HTMLElement).dataset.place ?? null);
    if (place !== null) this.set("place", place);
    if (cell.cellIndex > 0) this.set("day", day);
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
    if (cell && !cell.title) cell.title = cell.ariaLabel ?? "";
  }

  /** The column of the chosen day; that of the places is 0. */
  get #column(): number {
    return this.day - this.history.dataset.map.range.first + 1;
  }

  #rowOf(place: PlaceId | null): HTMLTableRowElement | null {
    return place === null ? null : (this.table?.querySelector(`[data-place="${CSS.escape(place)}"]`) ?? null);
  }

  #revealChosen(): void {
    const day = this.table?.querySelector(".days")?.children[this.#column];
    const row = this.#rowOf(this.selected);
    if (day) this.#reveal(day, "inline");
    if (row) this.#reveal(row, "block");
  }

  #reveal(element: Element, axes: Axes): void {
    const { offsetHeight: top } = this.renderRoot.querySelector("thead") as HTMLElement;
    const { offsetWidth: start } = this.renderRoot.querySelector(".days th") as HTMLElement;
    const group = this.renderRoot.querySelector<HTMLElement>(".group")?.offsetHeight ?? 0;
    reveal(this.scroller, element, { top: top + group, start }, axes);
  }
}

function keyOf(gathering: Gathering): string {
  return gathering.by === "governorate" ? gathering.governorate : `all ${gathering.by}`;
}
