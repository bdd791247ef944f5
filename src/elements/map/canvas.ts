import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { describeInference } from "../../language/describe-inference.ts";
import type { PixelPoint } from "../../map/geometry/box.ts";
import type { Size } from "../../map/geometry/camera.ts";
import { isEnough, type NamedGround } from "../../map/ground/ground.ts";
import type { Content } from "../../map/layout/content.ts";
import { measureText } from "../../map/layout/text-width.ts";
import type { PlaceNode } from "../../map/overlay/ghosts.ts";
import { sceneOn } from "../../map/scene/scene.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import { isSameMap } from "../../model/dataset.ts";
import { clampDay, type Day } from "../../model/day.ts";
import { importCode } from "../../model/import-code.ts";
import type { PlaceId } from "../../model/place.ts";
import { FallbackEvent } from "../contract/events.ts";
import { GroundBackEvent, MapPaintedEvent, MapTroubleEvent } from "../contract/part-events.ts";
import type { Interaction } from "../contract/settings.ts";
import { icon } from "../icons.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import { nodeName } from "./button-name.ts";
import styles from "./canvas.css?inline";
import { DayAhead } from "./day-ahead.ts";
import { FirstDrawing } from "./first-drawing.ts";
import { GestureHelp } from "./gesture-help.ts";
import { Gestures } from "./gestures.ts";
import { GroundLoading } from "./ground-loading.ts";
import type { Loss } from "./grounds.ts";
import { HeldAreas } from "./held-areas.ts";
import { Inference, NO_CELLS } from "./inference.ts";
import { MapInput } from "./map-input.ts";
import { type MapPicture, MapStage, type StageElements } from "./map-stage.ts";
import { MassLoading } from "./mass-loading.ts";
import { Paper } from "./paper.ts";
import tip from "./place-tip.css?inline";
import { moveTip, placeTip } from "./place-tip.ts";

/**
 * The map itself: the ground, and over it what is told of the day, which the reader moves, points at and opens.
 * @internal
 */
export class Canvas extends Part {
  static override readonly styles = stylesOf(tip, styles);
  protected override readonly severity = "fatal";

  @property({ type: Number }) day!: Day;
  /** The day that it is compared with; null for none. */
  @property({ type: Number }) compare: Day | null = null;
  @property() selected: PlaceId | null = null;
  @property() pointed: PlaceId | null = null;
  @property({ attribute: false }) palette!: Palette;
  /** The address that the basemap's files are relative to. */
  @property() base = "";
  /** Whether ground is inferred around the places that are held. */
  @property({ type: Boolean }) inferred = false;
  @property({ type: Boolean }) still = false;
  /** Whether days are played: what changes fades then, while a step by hand is answered at once. */
  @property({ type: Boolean }) playing = false;
  @property() interaction: Interaction = "full";

  /** The spot, in degrees, that the reader asks about where others drew areas; null for none. */
  @state() private asked: readonly [number, number] | null = null;

  @query(".map") map!: HTMLElement;
  #stage: MapStage | null = null;
  #laid: NamedGround | null = null;
  #gestures: Gestures | null = null;
  #isPainted = false;
  #size: Size = { width: 0, height: 0 };
  readonly #input = new MapInput(this);
  readonly #help = new GestureHelp(this);
  readonly #paper = new Paper(this, () => this.#print());
  readonly #ground = new GroundLoading(this, (detail) => this.#tell(detail));
  readonly #mass = new MassLoading(this, (failure) => this.tellLost(failure));
  readonly #held = new HeldAreas(this);
  readonly #ahead = new DayAhead(this);
  readonly #first = new FirstDrawing(this);
  readonly #inference = new Inference(this, (detail) => this.#tell(detail));
  readonly #observer = new ResizeObserver(([entry]) => {
    const { width, height } = entry?.contentRect ?? { width: 0, height: 0 };
    // On paper the map itself has no size, and what is printed keeps the one that it had.
    if (this.#paper.isOn) {
      this.#print();
      return;
    }
    this.#size = { width, height };
    this.attempt(() => this.#stage?.resize(this.#size));
    this.#firstPicture();
  });

  /** What is shown; null before there is something to show. A map that waits behind its picture is drawn first. */
  get stage(): MapStage | null {
    if (this.#first.isWaiting) {
      this.requestUpdate();
      this.performUpdate();
    }
    return this.#stage;
  }

  override render(): TemplateResult {
    const { words, direction } = this.locale;
    const help = this.#help.tell(words);
    return html`<div
        class="map ${this.interaction} ${this.pointed === null ? "" : "on-place"}"
        dir="ltr"
        role="application"
        tabindex="0"
        aria-label=${words.mapLabel}
        aria-describedby="keys"
        @keydown=${this.#input.press}
        @click=${this.#input.click}
        @pointermove=${this.#input.move}
        @pointerleave=${this.#input.move}
        @focusin=${this.#input.focus}
        @focusout=${this.#input.focus}
      >
        <div class="gl"></div>
        <div class="still"></div>
        <svg class="extent" aria-hidden="true" fill="none"></svg>
        <div class="mass" aria-hidden="true"></div>
        <div class="mover"><svg class="overlay" role="none" direction="ltr"></svg></div>
        <div class="inset" aria-hidden="true" hidden></div>
      </div>
      ${this.#buttons()} ${placeTip(this.pointed, this.day, this.history, this.locale)}
      ${this.#card()}
      <p class="keys" id="keys">${words.reach.keysOfPlaces} ${words.reach.keysOfCamera}</p>
      <div class="printout"></div>
      ${help === null ? nothing : html`<p class="help" dir=${direction} aria-hidden="true">${help}</p>`}`;
  }

  readonly askAt = (pixel: PixelPoint | null): void => {
    const isAsked = pixel !== null && this.history.dataset.areas !== undefined;
    this.asked = isAsked ? (this.#stage?.positionAt(pixel) ?? null) : null;
  };

  /** What others say of the spot that the reader asks about. */
  #card(): TemplateResult | typeof nothing {
    const { asked, history, locale, day, base } = this;
    if (asked === null) return nothing;
    return html`<conflict-map-area-card class=${this.#stage?.isInsetLow ? "above" : ""} .history=${history} .locale=${locale} .day=${day} .base=${base} .position=${asked} @close=${() => this.askAt(null)}></conflict-map-area-card>`;
  }

  #buttons(): TemplateResult {
    const { words } = this.locale;
    const button = (name: string, drawing: TemplateResult, act: () => void) =>
      html`<button type="button" title=${name} aria-label=${name} @click=${act}>${drawing}</button>`;
    return html`<div class="camera">
      ${button(words.zoomIn, icon.plus, () => this.#input.zoom(1))}
      ${button(words.zoomOut, icon.minus, () => this.#input.zoom(-1))}
      ${button(words.wholeMap, icon.whole, () => this.#stage?.camera.showAll())}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // An update that was under way when it was taken off the page starts nothing.
    if (!this.isConnected) return;
    const another = changed.has("history") && !isSameMap(changed.get("history")?.dataset, this.history.dataset);
    if (another || !this.#stage) this.#start();
    if (changed.has("interaction") || !this.#gestures) this.#listen();
    const stage = this.#stage;
    const basemap = this.#ground.basemapOf(this.history.dataset, this.base);
    const massLayer = this.#mass.layerFor(this.history.dataset);
    // No map is shown without a part of its places that is on the way.
    if (!stage || !basemap || massLayer === "coming") return;
    stage.camera.still = this.still;
    this.#lay(basemap, stage);
    if (!this.#first.request()) return;
    this.#show(stage, basemap, massLayer);
    stage.reveal(this.selected);
    this.#moveTip();
    if (!this.#isPainted) requestAnimationFrame(() => this.#firstPicture());
  }

  #lay(basemap: NamedGround, stage: MapStage): void {
    if (basemap === this.#laid) return;
    const { basemap: layers, map } = this.history.dataset;
    if (this.#laid?.extent) stage.refine(basemap);
    else stage.lay(basemap, { layers, base: this.base, countries: map.countries, runsOn: map.bounds[2] > 180 });
    this.#laid = basemap;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  /** The map as it is seen now, as PNG; rejects where nothing is painted, and where the browser cannot draw. */
  async toBlob(): Promise<Blob> {
    const drawing = this.#snapshot();
    if (!this.#stage || !drawing) throw new Error("there is no painted map to take a picture of");
    const { size } = this.#stage.camera;
    const { rasterise } = await importCode(() => import("../../map/overlay/rasterise.ts"));
    return rasterise(drawing, size, Math.max(2, window.devicePixelRatio));
  }

  /** Puts on paper what is seen, drawn anew: what MapLibre paints would be blank there. */
  #print(): void {
    const drawing = this.#snapshot();
    if (drawing) this.renderRoot.querySelector(".printout")?.replaceChildren(drawing);
  }

  #snapshot(): SVGSVGElement | null {
    const told = [
      this.locale.format.longDay(this.day),
      ...(this.inferred ? [describeInference(this.locale)] : []),
      ...(this.#held.storeOf(this.history.dataset, this.base)?.creditsOn(this.history, this.day, this.locale) ?? []),
    ];
    return this.stage?.snapshot(told.join(" · ")) ?? null;
  }

  #start(): void {
    this.#stop();
    const find = (name: string) => this.renderRoot.querySelector(name);
    const elements = {
      ...{ gl: find(".gl"), still: find(".still"), mass: find(".mass") },
      ...{ mover: find(".mover"), overlay: find(".overlay"), extent: find(".extent"), inset: find(".inset") },
    };
    this.#stage = new MapStage(elements as StageElements, this.history.dataset, {
      onMove: () => this.#follow(),
      attempt: (draw) => this.attempt(draw),
      onGesture: () => {
        this.#ground.refine(this.history.dataset);
        if (this.#first.isWaiting) this.requestUpdate();
      },
      onLost: (loss) => this.#lose(loss),
      onTakenOver: () => this.dispatchEvent(new GroundBackEvent()),
    });
    this.#stage.resize(this.#size);
    this.#observer.observe(this.map);
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#stage?.destroy();
    this.#gestures?.destroy();
    [this.#stage, this.#gestures, this.#laid] = [null, null, null];
    this.#isPainted = false;
  }

  #listen(): void {
    this.#gestures?.destroy();
    const stage = this.#stage;
    if (!stage) return;
    this.#gestures = new Gestures(this.map, this.interaction, {
      ...stage.camera.gestures,
      onLeft: (by) => this.#help.offer(by),
    });
  }

  #show(stage: MapStage, { names }: NamedGround, massLayer: MapPicture["massLayer"]): void {
    const { history, locale, palette, selected, pointed, day, compare } = this;
    const { dataset } = history;
    const contentOn = (day: Day): Content => {
      const scene = sceneOn(history, day, compare);
      return { scene, dataset, basemap: names, locale, measure: measureText, selected };
    };
    const content = contentOn(day);
    const fades = this.playing && !this.still;
    const cells = this.inferred ? this.#inference.cellsOf(history, day, this.base) : NO_CELLS;
    const labelOf = (node: PlaceNode) => nodeName(node, day, compare, history, locale);
    const held = this.#held.storeOf(history.dataset, this.base)?.shapesOn(history, day, compare) ?? null;
    stage.show({ content, massLayer, cells, held, palette, emphasis: { selected, pointed }, fades, labelOf });
    this.#ahead.follow(day, (next) => {
      if (clampDay(next, dataset.map.range) === next) stage.prepare(contentOn(next));
    });
  }

  /** Tells, once, that ground and places are there: within the frame that shows them. */
  #firstPicture(): void {
    if (this.#isPainted || !this.#stage?.isPainted) return;
    this.#isPainted = true;
    this.dispatchEvent(new MapPaintedEvent());
  }

  /** Has the tip where its place is now, and the ground as exact as it is seen. */
  #follow(): void {
    this.#moveTip();
    const camera = this.#stage?.camera;
    if (camera && this.#laid && !isEnough(this.#laid, camera.camera, camera.size))
      this.#ground.refine(this.history.dataset);
  }

  #moveTip(): void {
    const tip = this.renderRoot.querySelector<HTMLElement>(".tip");
    if (tip && this.pointed !== null) moveTip(tip, this.#stage?.tipSpotOf(this.pointed) ?? null);
  }

  /** The static ground is there: the reader need not know of what cannot come, but of what was there or may come again. */
  #lose({ cause, detail, isForGood }: Loss): void {
    const severity = isForGood ? "silent" : "told";
    this.dispatchEvent(new MapTroubleEvent(cause === "basemap" ? cause : "graphics", detail, severity));
    if (cause === "graphics" || cause === "worker") this.dispatchEvent(new FallbackEvent(cause));
  }

  /** The reader is told, as what is seen lacks something. */
  #tell(detail: string): void {
    this.dispatchEvent(new MapTroubleEvent("basemap", detail));
  }
}
