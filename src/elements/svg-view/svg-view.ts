import { html, nothing, type PropertyValues, svg, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { ScreenSpot } from "../../map/geometry/neighbour.ts";
import { type Projection, projectionInto } from "../../map/geometry/projection.ts";
import { type Fit, fitNames, fitOf } from "../../map/ground/fit-ground.ts";
import type { Basemap } from "../../map/ground/ground.ts";
import type { Cell } from "../../map/influence/cells.ts";
import { type MapPlan, planMap } from "../../map/layout/map-plan.ts";
import { type Figure, sceneOn } from "../../map/scene/scene.ts";
import type { Spot } from "../../map/symbols/hatch.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import type { Day } from "../../model/day.ts";
import { type Place, type PlaceId, spotOf } from "../../model/place.ts";
import { pressOnMap } from "../map-keys.ts";
import { MapPaintedEvent, MapTroubleEvent } from "../map-view/events.ts";
import { placeTip, tipStyles } from "../map-view/place-tip.ts";
import { Part } from "../part.ts";
import { shared } from "../shared.styles.ts";
import { buttonName, thenName } from "./button-name.ts";
import { drawAreas, drawAreasBefore } from "./draw-areas.ts";
import { drawCells } from "./draw-cells.ts";
import { drawGround } from "./draw-ground.ts";
import { drawNames } from "./draw-names.ts";
import { drawLeaders, drawRing, drawStands } from "./draw-stands.ts";
import { drawTraces } from "./draw-traces.ts";
import { loadGround } from "./load-ground.ts";
import { styles } from "./svg-view.styles.ts";

/** Half of what WCAG asks of a target, in pixels. */
const LEAST_RADIUS = 12;

/** Pixels kept free around the bounds, and for the notice above and the legend below where there is room. */
const PADDING = 14;
const EDGE = { top: 44, bottom: 44 };
const ROOMY = 320;

/** The drawing's size in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

interface Drawn {
  readonly plan: MapPlan;
  readonly ground: Basemap;
  readonly fit: Fit;
  readonly projection: Projection;
}

const BARE: Basemap = {
  ...{ grid: { origin: [0, 0], worldSize: 1 }, names: { countries: [], towns: [] } },
  ...{ land: "", divisions: "", rivers: "", lakes: "", borders: "", disputed: "" },
  ...{ areas: new Map(), countries: [], towns: [] },
};

/** What the plan depends on; who is pointed at or selected changes no place. */
const PLANNED = ["reading", "locale", "day", "since", "palette", "ground", "size"];

/**
 * The map as one SVG drawing, for browsers without WebGL2: it cannot be zoomed, and all else works.
 * @internal
 */
export class SvgView extends Part {
  static override readonly styles = [shared, tipStyles, styles];

  @property({ type: Number }) day!: Day;
  /** The day that it is compared with; null for none. */
  @property({ type: Number }) since: Day | null = null;
  @property() selected: PlaceId | null = null;
  @property() pointed: PlaceId | null = null;
  @property({ attribute: false }) palette!: Palette;
  /** The address that the ground's file is relative to. */
  @property() base = "";

  /** Inferred ground. */
  @property({ attribute: false }) cells: readonly Cell[] = [];

  @state() private ground: Basemap | null = null;
  @state() private size: Size = { width: 0, height: 0 };
  #drawn: Drawn | null = null;
  #loading: AbortController | null = null;
  readonly #observer = new ResizeObserver(() => this.#measure());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
    if (this.#loading?.signal.aborted) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#loading?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const another = changed.has("reading") && changed.get("reading")?.dataset !== this.reading.dataset;
    if (another || changed.has("base")) void this.#load();
    if (PLANNED.some((name) => changed.has(name as keyof SvgView))) this.#drawn = this.#draw();
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.#drawn) return nothing;
    const { plan, ground, fit } = this.#drawn;
    const { reading, locale, palette } = this;
    const { actors } = reading.dataset;
    const emphasis = { selected: this.selected, pointed: this.pointed, stop: this.#stop() };
    const areas = drawAreas(plan.areas, actors, fit.scale, emphasis, palette, ({ place, figure }) =>
      this.#nameOf(place, figure, null),
    );
    const cells = drawCells(this.cells, actors, fit.scale, ground.grid);
    const stands = drawStands(plan.stands, actors, emphasis, palette, locale.direction, ({ place, control, event }) =>
      this.#nameOf(place, control, event),
    );
    return html`<svg
        class="map"
        role="application"
        aria-label=${locale.words.mapLabel}
        aria-describedby="keys"
        direction="ltr"
        @click=${(event: Event) => this.ask({ type: "select-place", place: placeAt(event) })}
        @keydown=${this.#press}
        @pointermove=${this.#point}
        @pointerleave=${this.#point}
        @focusin=${this.#point}
        @focusout=${this.#point}
      >
        <rect width="100%" height="100%" fill=${palette.sea} />
        ${drawGround(ground, fit, [...cells, ...areas, ...drawAreasBefore(plan.before, actors, palette)], palette)}
        ${drawTraces(plan.traces, palette)}
        <g class="leaders">${drawLeaders(plan.stands, palette)}</g>
        ${drawNames(plan, locale.direction)}
        ${this.#bareRing()}
        ${stands}
      </svg>
      <p class="hidden-text" id="keys">${locale.words.reach.keysOfPlaces}</p>
      ${placeTip(this.pointed, this.#pointedSpot(), this.day, reading, locale)}`;
  }

  #nameOf(place: Place, control: Figure | null, event: Figure | null): string {
    const { day, since, reading, locale } = this;
    return [
      buttonName(place, control, event, day, reading, locale),
      ...(since === null ? [] : thenName(place, day, since, reading, locale)),
    ].join(" · ");
  }

  /** The ring of a selected place of which the day shows nothing. */
  #bareRing(): TemplateResult | typeof nothing {
    const { selected } = this;
    const isShown = this.#drawn?.plan.areas.some(({ place }) => place.id === selected) || this.#standOf(selected);
    const spot = isShown ? null : this.#homeOf(selected);
    return spot ? svg`<g pointer-events="none">${drawRing("selected", spot, this.palette)}</g>` : nothing;
  }

  #pointedSpot(): ScreenSpot | null {
    const spot = this.#standOf(this.pointed)?.at ?? this.#homeOf(this.pointed);
    return spot && { x: spot[0], y: spot[1] };
  }

  #standOf(id: PlaceId | null) {
    return this.#drawn?.plan.stands.find(({ place }) => place.id === id);
  }

  /** Where a place is in the view, whatever it shows; null where it is not located. */
  #homeOf(id: PlaceId | null): Spot | null {
    const place = id === null ? undefined : this.reading.dataset.places.get(id);
    const spot = place && spotOf(place);
    return (spot && this.#drawn?.projection.project(spot)) ?? null;
  }

  /** The one mark that the Tab key stops at: where the reader is, or the first one. */
  #stop(): PlaceId | null {
    const places = this.#spots();
    return [this.pointed, this.selected].find((id) => id !== null && places.has(id)) ?? [...places.keys()][0] ?? null;
  }

  /** The marks and areas of the day, each with its spot. */
  #spots(): ReadonlyMap<PlaceId, ScreenSpot> {
    const { stands = [], areas = [] } = this.#drawn?.plan ?? {};
    const spots = [
      ...areas.map(({ place }) => [place.id, this.#homeOf(place.id)] as const),
      ...stands.map(({ place, at }) => [place.id, at] as const),
    ];
    return new Map(spots.flatMap(([id, spot]) => (spot ? [[id, { x: spot[0], y: spot[1] }]] : [])));
  }

  readonly #press = (event: KeyboardEvent): void => {
    const places = this.#spots();
    const at = placeAt(event) ?? this.#stop();
    const from = (at === null ? undefined : places.get(at)) ?? { x: this.size.width / 2, y: this.size.height / 2 };
    pressOnMap(event, {
      ...{ places, from, pointed: at, selected: this.selected, camera: null },
      goTo: (place) => (place === null ? this.#leave() : this.#focus(place)),
      open: (place) => this.ask({ type: "select-place", place }),
    });
  };

  #focus(place: PlaceId): void {
    this.renderRoot.querySelector<SVGElement>(`[role="button"][data-place="${CSS.escape(place)}"]`)?.focus();
  }

  /** From a mark to no mark there is no way for the focus, so leaving one closes what is open. */
  #leave(): void {
    this.ask(this.pointed === null ? { type: "select-place", place: null } : { type: "point-at", place: null });
  }

  readonly #point = (event: Event): void => {
    // A mark that is drawn anew under a mouse at rest is "over" it too, and would take the word from the keyboard.
    const isOver = event.type === "pointermove" || event.type === "focusin";
    const place = isOver ? placeAt(event) : null;
    if (place !== this.pointed) this.ask({ type: "point-at", place });
  };

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this;
    if (width !== this.size.width || height !== this.size.height) this.size = { width, height };
  }

  #draw(): Drawn | null {
    const { reading, size, ground: made } = this;
    const { dataset, chronicle } = reading;
    const { bounds } = dataset.map;
    if (!made || size.width === 0 || size.height === 0) return null;
    const edge = size.height > ROOMY ? EDGE : { top: 0, bottom: 0 };
    const inner = { x: 0, y: edge.top, width: size.width, height: size.height - edge.top - edge.bottom };
    const projection = { ...projectionInto(bounds, inner, PADDING), box: { x: 0, y: 0, ...size } };
    const fit = fitOf(made.grid, projection);
    const ground = { ...made, ...fitNames(made, fit) };
    const scene = sceneOn(dataset, chronicle, this.day, this.since);
    const plan = planMap(scene, dataset, ground, projection, this.locale, this.palette, LEAST_RADIUS);
    return { plan, ground, fit, projection };
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    const loaded = await loadGround(this.base, loading.signal).catch((error) => {
      if (loading.signal.aborted) return null;
      throw error;
    });
    if (loaded === null) return;
    if ("detail" in loaded) this.dispatchEvent(new MapTroubleEvent("basemap", loaded.detail));
    this.ground = "ground" in loaded ? loaded.ground : BARE;
    await this.updateComplete;
    this.dispatchEvent(new MapPaintedEvent());
  }
}

/** The place whose mark, area or name the event met; null beside them all. */
function placeAt({ target }: Event): PlaceId | null {
  return (target as Element).closest<SVGElement>("[data-place]")?.dataset.place ?? null;
}
