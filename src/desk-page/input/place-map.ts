import { html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { toDegrees, toWorld, type WorldPoint } from "../../map/geometry/mercator.ts";
import { gridPixel, gridSpot, type NamedGround } from "../../map/ground/ground.ts";
import { decodeGround, GROUND_FILE } from "../../map/ground/ground-file.ts";
import { inLanguage, type Names } from "../../model/names.ts";

type Spot = readonly [longitude: number, latitude: number];

/** What the server knows of a spot. */
interface Located {
  readonly withinNames: Names;
}

/** Width over height. */
const SHAPE = 1.6;

/** How much closer a step brings. */
const STEP = 1.6;

/** At most so many times closer than all of the map. */
const CLOSEST = 40;

/** Towns named at most, those of the highest rank. */
const MOST_TOWNS = 24;

/** The ground of the map, on which a click, or the cross that the arrow keys move, sets a spot. */
export class DeskPlaceMap extends LitElement {
  @property({ attribute: false }) bounds: readonly [number, number, number, number] = [0, 0, 1, 1];
  @property({ attribute: false }) spot: Spot | null = null;
  @property() label = "";
  @property() how = "";
  @property({ attribute: false }) zooms: readonly string[] = [];
  @property() language = "en";
  @property({ attribute: false }) locate: (spot: [number, number]) => Promise<Located> = () => new Promise(() => {});
  @property({ attribute: false }) liesIn: (place: string) => string = (place) => place;
  @property({ attribute: false }) set: (spot: [number, number]) => void = () => {};
  @state() private ground: NamedGround | null = null;
  @state() private zoom = 1;
  /** Where the middle is; that of the spot or of the bounds where nobody moved it. */
  @state() private middle: Spot | null = null;
  @state() private cross: Spot | null = null;
  @state() private region = "";

  /** It stands in the page itself, whose styles it takes. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#fetchGround();
  }

  async #fetchGround(): Promise<void> {
    const response = await fetch(`/data/${GROUND_FILE}`);
    if (response.ok) this.ground = decodeGround(await response.json());
  }

  override render(): TemplateResult {
    const { ground } = this;
    if (ground === null) return html``;
    const box = this.#box(ground);
    const [, , width] = box;
    const cross = this.cross ?? this.spot;
    const mark = cross ? gridPixel(toWorld(cross), ground.grid) : null;
    const size = width / 100;
    return html`<div class="picker">
        <svg
          viewBox=${box.join(" ")}
          role="application"
          aria-label=${this.label}
          aria-describedby="place-map-how"
          tabindex="0"
          data-focus="field:place-map"
          style=${`--px: ${width / 480}`}
          @click=${(event: MouseEvent) => this.#take(this.#spotAt(event, ground))}
          @wheel=${this.#wheel}
          @keydown=${(event: KeyboardEvent) => this.#key(event, ground)}
        >
          <path class="land" d=${ground.land} /><path class="figure" d=${ground.figure} />
          <path class="divisions" d=${ground.divisions} /><path class="rivers" d=${ground.rivers} />
          <path class="lakes" d=${ground.lakes} /><path class="borders" d=${`${ground.borders}${ground.outer}`} />
          ${this.#towns(ground, box)}
          ${mark ? svg`<g class="cross" transform=${`translate(${mark[0]} ${mark[1]}) scale(${size})`}><circle r="2.2" /><path d="M-5 0H-2.2M2.2 0H5M0 -5V-2.2M0 2.2V5" /></g>` : nothing}
        </svg>
        <div class="zooms">
          <button type="button" aria-label=${this.zooms[0] ?? ""} @click=${() => this.#zoomBy(STEP)}>+</button>
          <button type="button" aria-label=${this.zooms[1] ?? ""} @click=${() => this.#zoomBy(1 / STEP)}>−</button>
        </div>
      </div>
      <p class="how muted" id="place-map-how">${this.how}</p>
      <p role="status">${this.region ? this.liesIn(this.region) : ""}</p>`;
  }

  #towns(ground: NamedGround, [x, y, width, height]: Box): TemplateResult[] {
    const size = width / 42;
    const towns = ground.names.towns
      .map((town) => ({ town, name: inLanguage(town.names, this.language), at: gridPixel(town.spot, ground.grid) }))
      .filter(({ at: [left, top] }) => left > x && left < x + width && top > y && top < y + height)
      .sort((one, other) => one.town.rank - other.town.rank);
    const named: ((typeof towns)[number] & { readonly reach: number })[] = [];
    for (const each of towns) {
      const [left, top] = each.at;
      // Half of about what its letters need.
      const reach = each.name.length * size * 0.3;
      const isInside = left - reach > x && left + reach < x + width && top - size * 1.4 > y;
      const isFree = named.every(
        ({ at, reach: other }) => Math.abs(at[0] - left) > reach + other || Math.abs(at[1] - top) > size * 1.5,
      );
      if (isInside && isFree && named.length < MOST_TOWNS) named.push({ ...each, reach });
    }
    return named.map(
      ({ name, at: [left, top] }) =>
        svg`<g class="town"><circle cx=${left} cy=${top} r=${size / 7} /><text x=${left} y=${top - size / 3} font-size=${size} text-anchor="middle">${name}</text></g>`,
    );
  }

  /** What is shown of the grid. */
  #box(ground: NamedGround): Box {
    const [west, south, east, north] = this.bounds;
    const [left, top] = gridPixel(toWorld([west, north]), ground.grid);
    const [right, bottom] = gridPixel(toWorld([east, south]), ground.grid);
    const width = Math.max(right - left, (bottom - top) * SHAPE) / this.zoom;
    const middle = this.middle ?? this.spot;
    const [x, y] = middle
      ? gridPixel(toWorld(middle), ground.grid)
      : ([(left + right) / 2, (top + bottom) / 2] as const);
    return [x - width / 2, y - width / SHAPE / 2, width, width / SHAPE];
  }

  #zoomBy(factor: number): void {
    this.zoom = Math.max(1, Math.min(CLOSEST, this.zoom * factor));
  }

  #spotAt(event: MouseEvent, ground: NamedGround): [number, number] {
    const picture = event.currentTarget as SVGSVGElement;
    const matrix = picture.getScreenCTM()?.inverse();
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    return spotOf(gridSpot([x, y], ground.grid));
  }

  #take(spot: [number, number]): void {
    // The view stays where it is, so that the next click can be nearer.
    this.middle = this.middle ??
      this.spot ?? [(this.bounds[0] + this.bounds[2]) / 2, (this.bounds[1] + this.bounds[3]) / 2];
    this.cross = null;
    this.set(spot);
    void this.#tellRegion(spot);
  }

  async #tellRegion(spot: [number, number]): Promise<void> {
    const { withinNames } = await this.locate(spot);
    this.region = inLanguage(withinNames, this.language);
  }

  readonly #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#zoomBy(event.deltaY < 0 ? STEP : 1 / STEP);
  };

  #key(event: KeyboardEvent, ground: NamedGround): void {
    const [x, y, width, height] = this.#box(ground);
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-width / 40, 0],
      ArrowRight: [width / 40, 0],
      ArrowUp: [0, -height / 25],
      ArrowDown: [0, height / 25],
    };
    const step = steps[event.key];
    const at = this.cross ?? this.spot ?? spotOf(gridSpot([x + width / 2, y + height / 2], ground.grid));
    if (step) {
      const [left, top] = gridPixel(toWorld(at), ground.grid);
      this.cross = spotOf(gridSpot([left + step[0], top + step[1]], ground.grid));
      this.middle = this.cross;
    } else if (event.key === "Enter") this.#take([at[0], at[1]]);
    else if (event.key === "+" || event.key === "=") this.#zoomBy(STEP);
    else if (event.key === "-") this.#zoomBy(1 / STEP);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

type Box = readonly [x: number, y: number, width: number, height: number];

/** To about ten metres, which is nearer than anybody clicks. */
function spotOf(point: WorldPoint): [number, number] {
  const [longitude, latitude] = toDegrees(point);
  return [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))];
}

customElements.define("desk-place-map", DeskPlaceMap);
