import { type GeoJSONSource, type MapMouseEvent, Map as MapView, type StyleSpecification } from "maplibre-gl";
import "./worker.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { type PlaceId, spotOf } from "../../../model/place.ts";
import type { ScreenSpot } from "../../geometry/neighbour.ts";
import type { Cell } from "../../influence/cells.ts";
import { PIXEL_RATIO, rasterOf } from "../../render/raster.ts";
import type { Scene, Stage } from "../../scene/scene.ts";
import { areaTileOf } from "../../symbols/area-tile.ts";
import { cellTileOf } from "../../symbols/cell-tile.ts";
import { pictureOf } from "../../symbols/picture.ts";
import { RINGS, ringImage, ringOf } from "../../symbols/ring.ts";
import type { Picture } from "../../symbols/shape.ts";
import { Camera, marginsIn } from "./camera.ts";
import { cellFeatures, cellImage } from "./cell-layers.ts";
import { type Emphasis, FeatureStates, statesOf } from "./feature-states.ts";
import { nearestPlace, shownPlaces } from "./hit.ts";
import { shiftAt } from "./room.ts";
import { imageName, type StageSources, stageSources } from "./stage-sources.ts";
import { type Dress, styleOf } from "./style.ts";

/** Whether gestures belong to the map: all of them, those that leave the page its scroll, or none. */
export interface Gestures {
  readonly taken: "full" | "cooperative" | "static";
  /** The id of the element beside the map that tells of its keys. */
  readonly keys: string;
  /** What a reader is told whose gesture was left to the page. */
  readonly help: { readonly windows: string; readonly mac: string; readonly touch: string };
}

/** What the map tells its owner. */
export interface Listener {
  readonly onSelect: (place: PlaceId | null) => void;
  readonly onPoint: (place: PlaceId | null) => void;
  /** The camera or the size changed, so spots on the screen moved. */
  readonly onMove: () => void;
  /** A layer of the basemap could not be had. */
  readonly onGroundLost: (detail: string) => void;
  /** The page does not let the map have its worker, so that nothing will ever be painted. */
  readonly onWorkerLost: (detail: string) => void;
}

/** MapLibre's words where its worker is refused or not found; it has no code for it. */
const WORKER_LOST = /^Worker failed to load/;

/** Paints scenes on a MapLibre map. Geometry goes in once; a scene is painted by the feature states that differ. */
export class MapPainter {
  readonly #map: MapView;
  #sources: StageSources;
  #dress: Dress;
  #scene: Scene | null = null;
  #cells: readonly Cell[] = [];
  #emphasis: Emphasis = { selected: null, pointed: null };
  readonly #states: FeatureStates;
  readonly camera: Camera;

  /** Throws where the browser has no WebGL2. `base` is the address that the basemap's files are relative to. */
  constructor(
    container: HTMLElement,
    private readonly dataset: Dataset,
    private stage: Stage,
    private readonly base: string,
    dress: Dress,
    { taken, help, keys }: Gestures,
    listener: Listener,
  ) {
    this.#dress = dress;
    this.#sources = stageSources(dataset, stage);
    this.#map = new MapView({
      container,
      style: this.#style(),
      bounds: [...dataset.map.bounds] as [number, number, number, number],
      fitBoundsOptions: { padding: marginsIn(container) },
      minZoom: 4,
      maxZoom: 11,
      attributionControl: false,
      interactive: taken !== "static",
      cooperativeGestures: taken === "cooperative",
      locale: {
        "CooperativeGesturesHandler.WindowsHelpText": help.windows,
        "CooperativeGesturesHandler.MacHelpText": help.mac,
        "CooperativeGesturesHandler.MobileHelpText": help.touch,
      },
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      // The owner of the map has keys of its own.
      keyboard: false,
      fadeDuration: 0,
    });
    this.#states = new FeatureStates(this.#map);
    this.camera = new Camera(this.#map, dataset.map.bounds);
    const canvas = this.#map.getCanvas();
    canvas.role = "application";
    canvas.ariaLabel = dress.locale.words.mapLabel;
    canvas.setAttribute("aria-describedby", keys);
    this.#map.touchZoomRotate.disableRotation();
    this.#map.on("style.load", () => this.#dressed());
    this.#map.on("move", listener.onMove);
    this.#map.on("resize", () => {
      if (this.#emphasis.selected !== null) this.reveal(this.#emphasis.selected, false);
      listener.onMove();
    });
    this.#map.on("click", (event) => listener.onSelect(this.#placeAt(event)));
    this.#map.on("mousemove", (event) => listener.onPoint(this.#placeAt(event)));
    this.#map.on("mouseout", () => listener.onPoint(null));
    this.#map.on("error", (event) => {
      if ("sourceId" in event) listener.onGroundLost(String(event.error));
      if (WORKER_LOST.test(event.error.message)) listener.onWorkerLost(event.error.message);
    });
  }

  /** Resolves when everything that is asked for is painted. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      this.#map.once("idle", () => resolve());
      // A map at rest falls idle again only after another frame.
      this.#map.triggerRepaint();
    });
  }

  /** Paints the scene; a second call before a frame is drawn replaces the first. */
  paint(scene: Scene, emphasis: Emphasis): void {
    this.#scene = scene;
    this.#emphasis = emphasis;
    if (this.#map.getSource("places")) this.#apply();
  }

  /** Takes another stage for the one that it was made with; the next scene is one of its own. */
  restage(stage: Stage): void {
    this.stage = stage;
    this.#sources = stageSources(this.dataset, stage);
    this.#scene = null;
    if (this.#map.getSource("places")) this.#replaceMarks();
    // A style that is still being loaded has the marks of before.
    else this.#restyle();
  }

  /** Paints inferred ground, none for an empty list; the same list again costs nothing. */
  infer(cells: readonly Cell[]): void {
    if (cells === this.#cells) return;
    this.#cells = cells;
    const source = this.#map.getSource<GeoJSONSource>("cells");
    if (!source) return;
    this.#addImages();
    source.setData(cellFeatures(cells, this.dataset.actors));
  }

  /** Changes colours and language. */
  dress(dress: Dress): void {
    if (dress.palette === this.#dress.palette && dress.locale === this.#dress.locale) return;
    this.#dress = dress;
    this.#map.getCanvas().ariaLabel = dress.locale.words.mapLabel;
    this.#restyle();
  }

  /** Where the place's marks are on the container, in pixels; null where it is not located. */
  project(place: PlaceId): ScreenSpot | null {
    const found = this.dataset.places.get(place);
    const spot = found && spotOf(found);
    if (!spot) return null;
    const { x, y } = this.#map.project([...spot]);
    const [right, down] = shiftAt(place, this.#map.getZoom(), this.#sources.shifts);
    return { x: x + right, y: y + down };
  }

  /** The places whose marks are seen, each with where they are on the container. */
  placesInView(): ReadonlyMap<PlaceId, ScreenSpot> {
    const spots = [...shownPlaces(this.#map)].map((place) => [place, this.project(place)] as const);
    return new Map(spots.filter((each): each is [PlaceId, ScreenSpot] => each[1] !== null));
  }

  /** Moves the camera so that the place is seen, without zooming out. */
  reveal(place: PlaceId, animate: boolean): void {
    const found = this.dataset.places.get(place);
    const spot = found && spotOf(found);
    if (spot) this.camera.reveal(spot, animate);
  }

  /** The next frame as PNG, with a caption where there is one to stand on it. */
  async toBlob(caption: string | null = null): Promise<Blob> {
    const written = caption === null ? null : await import("./captioned.ts");
    return new Promise((resolve, reject) => {
      // The canvas keeps a frame only until it is shown, so the picture is taken while it is drawn.
      this.#map.once("render", () => {
        const taken = (blob: Blob | null) => (blob ? resolve(blob) : reject(new Error("the canvas gave no picture")));
        const canvas = this.#map.getCanvas();
        const picture = written?.captioned(canvas, caption ?? "", this.#dress) ?? canvas;
        picture.toBlob(taken);
      });
      this.#map.triggerRepaint();
    });
  }

  /** Frees the map and its graphics context. */
  destroy(): void {
    this.#dropFonts();
    this.#map.remove();
  }

  /** Takes the style's fonts off the document, where MapLibre leaves them when the style goes. */
  #dropFonts(): void {
    // A map that was removed has no style any more.
    this.#map.style?.glyphManager.setFontFaces(null);
  }

  #replaceMarks(): void {
    this.#addImages();
    this.#states.clear();
    for (const [id, data] of Object.entries(this.#sources.collections)) {
      this.#map.getSource<GeoJSONSource>(id)?.setData(data);
    }
  }

  #restyle(): void {
    this.#dropFonts();
    this.#map.setStyle(this.#style(), { diff: false });
  }

  #style(): StyleSpecification {
    return styleOf(this.dataset, this.base, this.#sources.collections, this.#cells, this.#dress);
  }

  #dressed(): void {
    this.#addImages();
    this.#states.forget();
    this.#apply();
  }

  #addImages(): void {
    for (const { actor: id } of this.#cells) {
      const actor = this.dataset.actors.get(id);
      if (actor) this.#addImage(cellImage(id), () => cellTileOf(actor));
    }
    for (const ring of RINGS) this.#addImage(ringImage(ring), () => ringOf(ring, this.#dress.palette));
    for (const mark of this.stage.marks) {
      const source = this.#sources.slots.get(mark.id)?.source ?? "marks";
      const draw = source === "areas" ? areaTileOf : pictureOf;
      this.#addImage(imageName(mark, source), () => draw(mark.figure, this.dataset.actors, this.#dress.palette));
    }
  }

  #addImage(name: string, draw: () => Picture): void {
    if (this.#map.hasImage(name)) return;
    const raster = rasterOf(draw());
    const { width, height } = raster.canvas;
    this.#map.addImage(name, raster.getImageData(0, 0, width, height), { pixelRatio: PIXEL_RATIO });
  }

  #apply(): void {
    if (this.#scene) this.#states.show(statesOf(this.#scene, this.#emphasis, this.#sources));
  }

  #placeAt({ point, originalEvent }: MapMouseEvent): PlaceId | null {
    const finger = "pointerType" in originalEvent && originalEvent.pointerType === "touch";
    return nearestPlace(this.#map, point, finger ? 22 : 12, (place) => this.project(place));
  }
}
