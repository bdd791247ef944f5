import type { PixelPoint } from "../../map/geometry/box.ts";
import type { Size } from "../../map/geometry/camera.ts";
import { toDegrees, toWorld } from "../../map/geometry/mercator.ts";
import type { ScreenSpot } from "../../map/geometry/neighbour.ts";
import { unproject } from "../../map/ground/camera-moves.ts";
import type { NamedGround } from "../../map/ground/ground.ts";
import { areaShapes, cellShapes, type GroundShape, keepShapes } from "../../map/ground/ground-picture.ts";
import type { GroundFiles } from "../../map/ground/maplibre/gl-style.ts";
import type { Cell } from "../../map/influence/cells.ts";
import { layOutInset } from "../../map/inset/lay-out-inset.ts";
import type { Content } from "../../map/layout/content.ts";
import { type Layout, layOut } from "../../map/layout/layout.ts";
import type { Node } from "../../map/layout/node.ts";
import type { Emphasis } from "../../map/overlay/emphasis.ts";
import { isPlaceNode, type PlaceNode, withGhosts } from "../../map/overlay/ghosts.ts";
import type { MassLayer } from "../../map/overlay/mass-layer.ts";
import { Overlay } from "../../map/overlay/overlay.ts";
import { makeButton } from "../../map/overlay/place-button.ts";
import { drawSnapshot } from "../../map/overlay/snapshot.ts";
import { type Paint, paintOf } from "../../map/symbols/paint.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type PlaceId, spotOf } from "../../model/place.ts";
import { type FramedMap, frameMap } from "./frame-map.ts";
import { type GroundContainers, type GroundListener, Grounds } from "./grounds.ts";
import { type InsetContainers, InsetView } from "./inset-view.ts";
import { MapCamera } from "./map-camera.ts";
import { findPlaceAt, type MapSight, pixelOf, placesInView } from "./map-sight.ts";
import { NodeFocus } from "./node-focus.ts";

/** The elements that a map is painted in, the lowest first. */
export interface StageElements extends GroundContainers, InsetContainers {
  readonly mass: HTMLElement;
  /** Around the overlay. */
  readonly mover: HTMLElement;
  readonly overlay: SVGSVGElement;
}

/** What a map shows. */
export interface MapPicture {
  readonly content: Content;
  readonly cells: readonly Cell[];
  /** What others drew, in a world of so many pixels; null where nothing of it is there. */
  readonly held: ((worldSize: number, paint: Paint) => readonly GroundShape[]) | null;
  /** What paints the places that are too many for nodes; null where there are none, or its code could not be had. */
  readonly massLayer: typeof MassLayer | null;
  readonly palette: Palette;
  readonly emphasis: Emphasis;
  /** Whether symbols that show another figure than before fade to it. */
  readonly fades: boolean;
  readonly labelOf: (node: PlaceNode) => string;
}

/** What the stage tells its owner. */
export interface StageListener extends GroundListener {
  /** What is seen moved. */
  readonly onMove: () => void;
  /** The reader takes hold of the map. */
  readonly onGesture: () => void;
  /** Draws what the camera sees from where it came to by itself; what cannot be drawn is told and thrown. */
  readonly attempt: (draw: () => void) => void;
}

/** A map on the page: a ground, and over it the nodes of the layout, seen by one camera. */
export class MapStage {
  readonly camera: MapCamera;
  readonly #overlay: Overlay;
  readonly #focus: NodeFocus;
  #mass: MassLayer | null = null;
  #grounds: Grounds | null = null;
  #inset: InsetView | null = null;
  #picture: MapPicture | null = null;
  #open: PlaceId | null = null;
  #layout: Layout | null = null;
  #shapes: readonly GroundShape[] = [];

  constructor(
    private readonly elements: StageElements,
    private readonly dataset: Dataset,
    private readonly listener: StageListener,
  ) {
    this.#overlay = new Overlay(elements.overlay, elements.mover, (group, node) => this.#finish(group, node));
    this.#focus = new NodeFocus(this.#overlay);
    this.camera = new MapCamera(dataset.map, {
      onFrame: () => this.listener.attempt(() => this.#move()),
      onRest: () => this.listener.attempt(() => this.#rest()),
      // The first one has MapLibre come.
      onGesture: () => {
        void this.#grounds?.want();
        this.listener.onGesture();
      },
    });
  }

  /** Lays the ground; what was there before is freed. */
  lay(basemap: NamedGround, files: GroundFiles): void {
    this.#grounds?.destroy();
    this.#grounds = new Grounds(this.elements, basemap, files, this.listener);
    this.#inset?.destroy();
    this.#inset = this.dataset.map.insets.length > 0 ? new InsetView(this.elements, basemap) : null;
    this.#rest();
  }

  /** Has the same ground drawn more exactly. */
  refine(basemap: NamedGround): void {
    this.#grounds?.refine(basemap);
    this.#inset?.refine(basemap);
  }

  /** Has MapLibre come again where it was lost. */
  wantGround(): void {
    void this.#grounds?.want(true);
  }

  /** Takes in another size of the map. */
  resize(size: Size): void {
    this.camera.resize(size);
    this.#rest();
  }

  /** Shows the picture; what is as it was costs next to nothing. */
  show(picture: MapPicture): void {
    this.#picture = picture;
    this.#draw();
  }

  /** Lays out what may be shown next: showing it takes less then. Not where there is a mass, which would hold up a reader meanwhile. */
  prepare(content: Content): void {
    if (this.#layout === null || this.#layout.mass.length > 0) return;
    const { frame, inset } = this.#frameOf(content);
    layOut(content, frame);
    if (inset) layOutInset(content, inset);
  }

  /** Whether ground and nodes are on the page. */
  get isPainted(): boolean {
    return this.#grounds !== null && this.#layout !== null;
  }

  /** Goes nearer by so many steps, or further where there are fewer than none: around the place, where it is in view. */
  zoom(steps: number, around: PlaceId | null): void {
    const spot = around === null ? undefined : placesInView(this.sight).get(around);
    this.camera.zoomBy(steps, spot && [spot.x, spot.y]);
  }

  /** Has the place that is open in view, as far as it is drawn; null for none. */
  reveal(id: PlaceId | null): void {
    if (id === this.#open) return;
    this.#open = id;
    const place = id === null ? undefined : this.dataset.places.get(id);
    const spot = place && spotOf(place);
    this.camera.reveal(spot ? toWorld(spot) : null);
  }

  /** Moves no further than it takes to have a place clear of the edges. */
  clearEdges(id: PlaceId): void {
    const spot = pixelOf(id, this.sight);
    if (spot) this.camera.clearEdges([spot.x, spot.y]);
  }

  /** Gives the focus to the node of a place, which a place of the mass has from then on; false where there is none. */
  focus(place: PlaceId): boolean {
    if (!this.#focus.elementOf(place) && this.#layout?.mass.some((each) => each.place.id === place)) {
      this.#focus.expect(place);
      this.#draw();
    }
    const group = this.#focus.elementOf(place);
    group?.focus({ preventScroll: true });
    return group !== null;
  }

  /** Takes in which of its nodes has the focus; null for none. */
  focusOn(element: Element | null): void {
    this.#focus.take(element);
    this.#draw();
  }

  /** The place whose node has the focus; null where none has. */
  get focusedPlace(): PlaceId | null {
    return this.#focus.place;
  }

  /** What is seen now. */
  get sight(): MapSight {
    const { camera, size } = this.camera;
    return { layout: this.#layout, nodes: this.#overlay.nodes, places: this.dataset.places, camera, size };
  }

  /** The place that a pointer at a pixel means; null for none. */
  placeAt([x, y]: PixelPoint, kind: "fine" | "touch"): PlaceId | null {
    const inset = this.#inset?.covers([x, y]) ? this.#inset.sight : null;
    return inset ? findPlaceAt([x - inset.at[0], y - inset.at[1]], kind, inset) : findPlaceAt([x, y], kind, this.sight);
  }

  /** Whether an inset covers a lower corner of the map. */
  get isInsetLow(): boolean {
    const box = this.#inset?.box;
    return box ? box.y + box.height / 2 > this.camera.size.height / 2 : false;
  }

  /** Where what is told of a place by a tip belongs: at its symbol in the inset, if it has one there. */
  tipSpotOf(place: PlaceId): ScreenSpot | null {
    return this.#inset?.pixelOf(place) ?? pixelOf(place, this.sight);
  }

  /** Where on Earth a pixel of the map is, in degrees. */
  positionAt(pixel: PixelPoint): readonly [number, number] {
    return toDegrees(unproject(pixel, this.camera.camera, this.camera.size));
  }

  /** The map as it is seen now, as one drawing of its own; null where nothing is painted. */
  snapshot(caption: string): SVGSVGElement | null {
    if (!this.#grounds || !this.#picture || !this.isPainted) return null;
    const { content, palette } = this.#picture;
    const { overlay } = this.elements;
    const { camera, size } = this.camera;
    this.#overlay.rest(camera, size);
    const inset = this.#inset?.drawings;
    const drawings = [this.#grounds.drawing(), inset?.below, this.#mass?.drawing(camera, size), overlay, inset?.above];
    const layers = drawings.flatMap((drawing) => drawing ?? []);
    return drawSnapshot({
      ...{ size, palette, layers },
      fonts: getComputedStyle(overlay).fontFamily,
      caption: { text: caption, direction: content.locale.direction },
    });
  }

  /** Frees what was painted. */
  destroy(): void {
    this.camera.stop();
    this.#grounds?.destroy();
    this.#grounds = null;
    this.#inset?.destroy();
    this.#inset = null;
    this.#overlay.destroy();
    this.#mass?.destroy();
  }

  #move(): void {
    const { camera, size } = this.camera;
    if (!this.camera.isAtHome) this.#inset?.hide();
    this.#overlay.move(camera, size);
    this.#mass?.move(camera, size);
    this.#grounds?.show(camera, size);
    this.listener.onMove();
  }

  #rest(): void {
    const { camera, size } = this.camera;
    if (size.width === 0 || size.height === 0) return;
    this.#draw();
    this.#grounds?.rest(camera, size);
    this.listener.onMove();
  }

  /** The frame of the map, and the inset in it. */
  #frameOf(content: Content): FramedMap {
    return frameMap(this.camera, this.#inset, this.dataset, content);
  }

  #draw(): void {
    const { camera, size } = this.camera;
    if (!this.#picture || size.width === 0 || size.height === 0) return;
    const { content, massLayer, palette, cells, held, emphasis, fades } = this.#picture;
    const { places } = this.dataset;
    const paint = paintOf(this.dataset.actors, palette, content.locale.language);
    const { frame, inset } = this.#frameOf(content);
    this.#layout = layOut(content, frame);
    const { mass, worldSize } = this.#layout;
    const found = [emphasis.selected, emphasis.pointed];
    const nodes = withGhosts(this.#layout.nodes, found, this.#focus.name, { places, mass, worldSize });
    const kept = new Set(this.#focus.key === null ? [] : [this.#focus.key]);
    this.#overlay.show({ nodes, worldSize, paint, kept, fades }, camera, size);
    this.#mass ??= massLayer && new massLayer(this.elements.mass);
    this.#mass?.show({ mass, paint }, camera, size);
    const drawn = held?.(camera.worldSize, paint) ?? [];
    const ground = { palette, shapes: this.#groundShapes(nodes, [...cellShapes(cells, paint), ...drawn], paint) };
    this.#grounds?.paint(ground);
    if (inset) this.#inset?.show(inset, { content, ground, paint, emphasis, fades });
    else this.#inset?.hide();
  }

  /** The same list again where nothing differs. */
  #groundShapes(nodes: readonly Node[], below: readonly GroundShape[], paint: Paint): readonly GroundShape[] {
    const { places } = this.dataset;
    const areas = nodes.filter((node) => node.role === "area");
    this.#shapes = keepShapes(this.#shapes, [...below, ...areaShapes(areas, places, paint)]);
    return this.#shapes;
  }

  #finish(group: SVGGElement, node: Node): void {
    if (!isPlaceNode(node) || !this.#picture) return;
    const { emphasis, labelOf, palette } = this.#picture;
    const { places } = this.dataset;
    const worldSize = this.#layout?.worldSize ?? 1;
    makeButton(group, node, { emphasis, labelOf, palette, places, worldSize, stop: this.#focus.key });
  }
}
