import { html, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import type { ProblemCode } from "../../language/words/words.ts";
import type { ScreenSpot } from "../../map/geometry/neighbour.ts";
import type { Gestures, MapPainter } from "../../map/ground/maplibre/map-painter.ts";
import type { Dress } from "../../map/ground/maplibre/style.ts";
import type { Cell } from "../../map/influence/cells.ts";
import { describeInference } from "../../map/influence/describe-inference.ts";
import { type Scene, sceneOn, stageOf } from "../../map/scene/scene.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import type { Day } from "../../model/day.ts";
import type { PlaceId } from "../../model/place.ts";
import type { Interaction } from "../conflict-map/attributes.ts";
import { FallbackEvent } from "../conflict-map/events.ts";
import { icon } from "../icons.ts";
import { pressOnMap } from "../map-keys.ts";
import { Part } from "../part.ts";
import { shared } from "../shared.styles.ts";
import { MapPaintedEvent, MapTroubleEvent } from "./events.ts";
import { Inference, NO_CELLS } from "./inference.ts";
import { styles } from "./map-view.styles.ts";
import { placeTip, tellPlace, tipStyles } from "./place-tip.ts";

/**
 * The map itself: owns a painter, hands it the scene of the day, and names the place pointed at.
 * Where the browser has no WebGL2, a drawing stands in for the painter.
 * @internal
 */
export class MapView extends Part {
  static override readonly styles = [shared, tipStyles, styles];

  @property({ type: Number }) day!: Day;
  /** The day that it is compared with; null for none. */
  @property({ type: Number }) since: Day | null = null;
  @property() selected: PlaceId | null = null;
  @property() pointed: PlaceId | null = null;
  @property({ attribute: false }) palette!: Palette;
  /** The address that the basemap's files are relative to. */
  @property() base = "";
  /** Whether ground is inferred around the places that are held. */
  @property({ type: Boolean }) inferred = false;
  @property({ type: Boolean }) still = false;
  @property() interaction: Interaction = "full";

  @state() private spot: ScreenSpot | null = null;
  /** What is told of the place that the keys arrived at. */
  @state() private arrived = "";
  /** The painter cannot be had, so the map is drawn without it. */
  @state() private drawn = false;
  @query(".canvas") private container!: HTMLElement;
  #painter: MapPainter | null = null;
  #starts = 0;
  readonly #inference = new Inference(this, (detail) => this.dispatchEvent(new MapTroubleEvent("basemap", detail)));

  override render(): TemplateResult {
    return html`
      <div class="canvas" dir="ltr" ?hidden=${this.drawn} @keydown=${this.#press} @focusout=${this.#leave}></div>
      ${this.drawn ? this.#drawing() : [this.#camera(), placeTip(this.pointed, this.spot, this.day, this.reading, this.locale), this.#told()]}
    `;
  }

  #camera(): TemplateResult {
    const { words } = this.locale;
    const button = (name: string, drawing: TemplateResult, act: () => void) =>
      html`<button type="button" title=${name} aria-label=${name} @click=${act}>${drawing}</button>`;
    return html`<div class="camera">
      ${button(words.zoomIn, icon.plus, () => this.#painter?.camera.zoomBy(1, !this.still))}
      ${button(words.zoomOut, icon.minus, () => this.#painter?.camera.zoomBy(-1, !this.still))}
      ${button(words.wholeMap, icon.whole, () => this.#painter?.camera.showAll(!this.still))}
    </div>`;
  }

  /** What the keys do, for the map to refer to, and where they have led. */
  #told(): TemplateResult {
    const { reach } = this.locale.words;
    return html`<p class="keys" id="keys">${reach.keysOfPlaces} ${reach.keysOfCamera}</p>
      <p class="hidden-text" role="status">${this.arrived}</p>`;
  }

  readonly #press = (event: KeyboardEvent): void => {
    const painter = this.#painter;
    if (!painter) return;
    const { pointed, selected, still } = this;
    const { clientWidth, clientHeight } = this.container;
    const start = pointed ?? selected;
    pressOnMap(event, {
      ...{ pointed, selected, places: painter.placesInView() },
      from: (start === null ? null : painter.project(start)) ?? { x: clientWidth / 2, y: clientHeight / 2 },
      goTo: (place) => this.#goTo(place),
      open: (place) => this.ask({ type: "select-place", place }),
      camera: {
        pan: (direction) => painter.camera.pan(direction, !still),
        zoom: (steps) => painter.camera.zoomBy(steps, !still),
        showAll: () => painter.camera.showAll(!still),
      },
    });
  };

  #goTo(place: PlaceId | null): void {
    this.ask({ type: "point-at", place });
    this.arrived = place === null ? "" : tellPlace(place, this.day, this.reading, this.locale);
    const spot = place === null ? null : this.#painter?.project(place);
    if (spot) this.#painter?.camera.clearEdges(spot, !this.still);
  }

  readonly #leave = (): void => {
    if (this.arrived !== "") this.#goTo(null);
  };

  #drawing(): TemplateResult {
    return html`<conflict-map-drawing
      .reading=${this.reading}
      .locale=${this.locale}
      .palette=${this.palette}
      .day=${this.day}
      .since=${this.since}
      .selected=${this.selected}
      .pointed=${this.pointed}
      .base=${this.base}
      .cells=${this.#cells()}
    ></conflict-map-drawing>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("pointed")) this.#locate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const another = changed.has("reading") && changed.get("reading")?.dataset !== this.reading.dataset;
    if (another || changed.has("base") || changed.has("interaction")) void this.#start();
    const painter = this.#painter;
    if (!painter) return;
    if (changed.has("reading")) painter.restage(stageOf(this.reading));
    if (changed.has("palette") || changed.has("locale")) painter.dress(this.#dress());
    painter.infer(this.#cells());
    painter.paint(this.#scene(), this);
    if (changed.has("selected") && this.selected !== null) painter.reveal(this.selected, !this.still);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#painter) void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#painter?.destroy();
    this.#painter = null;
  }

  /** The map as it is painted now, as PNG; rejects where there is none. */
  async toBlob(): Promise<Blob> {
    if (!this.#painter) throw new Error("there is no painted map to take a picture of");
    return this.#painter.toBlob(this.inferred ? describeInference(this.locale) : null);
  }

  #cells(): readonly Cell[] {
    return this.inferred ? this.#inference.cellsOf(this.reading, this.day, this.base) : NO_CELLS;
  }

  /** How far gestures belong to the map, and what it says of them. */
  #gestures(): Gestures {
    return { taken: this.interaction, help: this.locale.words.gestures, keys: "keys" };
  }

  #dress(): Dress {
    return { palette: this.palette, locale: this.locale };
  }

  #scene(): Scene {
    return sceneOn(this.reading, this.day, this.since);
  }

  #locate(): void {
    this.spot = this.pointed === null ? null : (this.#painter?.project(this.pointed) ?? null);
  }

  /** MapLibre is large, so it is fetched only now, and the rest of the page does not wait for it. */
  async #start(): Promise<void> {
    this.#painter?.destroy();
    this.#painter = null;
    const start = ++this.#starts;
    const code = await import("../../map/ground/maplibre/create-map-painter.ts").catch((error: unknown) => {
      this.#giveUp("network", error);
    });
    if (!code || !this.isConnected || start !== this.#starts) return;
    const { reading } = this;
    try {
      this.#painter = code.createMapPainter(this.container, reading, this.base, this.#dress(), this.#gestures(), {
        onSelect: (place) => this.ask({ type: "select-place", place }),
        onPoint: (place) => this.ask({ type: "point-at", place }),
        onMove: () => this.#locate(),
        onGroundLost: (detail) => this.dispatchEvent(new MapTroubleEvent("basemap", detail)),
        onWorkerLost: (detail) => void this.#fallBack("worker", detail),
      });
    } catch (error) {
      await this.#fallBack("graphics", error);
      return;
    }
    this.drawn = false;
    this.#painter.infer(this.#cells());
    this.#painter.paint(this.#scene(), this);
    if (this.selected !== null) this.#painter.reveal(this.selected, false);
    this.#locate();
    await this.#painter.settled();
    this.dispatchEvent(new MapPaintedEvent());
  }

  /** Leaves the map to the drawing, which is fetched only now and tells itself when it is painted. */
  async #fallBack(reason: "graphics" | "worker", error: unknown): Promise<void> {
    this.#painter?.destroy();
    this.#painter = null;
    const code = await import("../svg-view/define-drawing.ts").catch((lost: unknown) => this.#giveUp("network", lost));
    if (!code) return;
    code.defineDrawing();
    this.drawn = true;
    this.dispatchEvent(new MapTroubleEvent("graphics", String(error)));
    this.dispatchEvent(new FallbackEvent(reason));
  }

  /** Gives up drawing; the rest can be used. */
  #giveUp(code: ProblemCode, error: unknown): void {
    this.dispatchEvent(new MapTroubleEvent(code, String(error)));
    this.dispatchEvent(new MapPaintedEvent());
  }
}
