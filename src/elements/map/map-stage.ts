import type { PixelPoint } from "../../map/geometry/box.ts";
import { isInFrame, project, type Size } from "../../map/geometry/camera.ts";
import { buttonsIn } from "../../map/geometry/home-camera.ts";
import { toWorld } from "../../map/geometry/mercator.ts";
import type { Direction, ScreenSpot } from "../../map/geometry/neighbour.ts";
import type { NamedGround } from "../../map/ground/ground.ts";
import { areaShapes, cellShapes, type GroundShape, isSameShape } from "../../map/ground/ground-picture.ts";
import type { Cell } from "../../map/influence/cells.ts";
import type { Content } from "../../map/layout/content.ts";
import { type Layout, layOut } from "../../map/layout/layout.ts";
import { keyOfPlace, type Node } from "../../map/layout/node.ts";
import { drawMass } from "../../map/overlay/draw-mass.ts";
import type { Emphasis } from "../../map/overlay/emphasis.ts";
import { isPlaceNode, type PlaceNode, type PlaceNodeName, withGhosts } from "../../map/overlay/ghosts.ts";
import { placeAt } from "../../map/overlay/hit.ts";
import { MassLayer } from "../../map/overlay/mass-layer.ts";
import { Overlay } from "../../map/overlay/overlay.ts";
import { makeButton } from "../../map/overlay/place-button.ts";
import { drawSnapshot } from "../../map/overlay/snapshot.ts";
import type { Paint } from "../../map/render/shapes.ts";
import { spotsInView } from "../../map/render/spots.ts";
import type { Palette } from "../../map/symbols/palette.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type PlaceId, spotOf } from "../../model/place.ts";
import type { GestureListener } from "./gestures.ts";
import { type GroundContainers, type GroundFiles, Grounds, type Loss } from "./grounds.ts";
import { MapCamera } from "./map-camera.ts";

/** The elements that a map is painted in, the lowest first. */
export interface StageElements extends GroundContainers {
  readonly mass: HTMLElement;
  /** Around the overlay. */
  readonly mover: HTMLElement;
  readonly overlay: SVGSVGElement;
}

/** What a map shows. */
export interface MapPicture {
  readonly content: Content;
  readonly cells: readonly Cell[];
  readonly palette: Palette;
  readonly emphasis: Emphasis;
  readonly labelOf: (node: PlaceNode) => string;
}

/** What the stage tells its owner. */
export interface StageListener {
  /** What is seen moved. */
  readonly onMove: () => void;
  /** MapLibre cannot come or is lost: the static ground stays or is back. */
  readonly onLost: (loss: Loss, detail: string) => void;
}

/** A map on the page: a ground, and over it the nodes of the layout, seen by one camera. */
export class MapStage {
  readonly camera: MapCamera;
  readonly #overlay: Overlay;
  readonly #mass: MassLayer;
  #grounds: Grounds | null = null;
  #picture: MapPicture | null = null;
  #layout: Layout | null = null;
  #paint: Paint | null = null;
  #shapes: readonly GroundShape[] = [];
  /** The node that has the focus, or had it last. */
  #focused: PlaceNodeName | null = null;

  constructor(
    private readonly elements: StageElements,
    private readonly dataset: Dataset,
    private readonly listener: StageListener,
  ) {
    this.#overlay = new Overlay(elements.overlay, elements.mover, (group, node) => this.#finish(group, node));
    this.#mass = new MassLayer(elements.mass);
    this.camera = new MapCamera(dataset.map.bounds, { onFrame: () => this.#move(), onRest: () => this.#rest() });
  }

  /** Lays the ground; what was there before is freed. */
  lay(basemap: NamedGround, files: GroundFiles): void {
    this.#grounds?.destroy();
    this.#grounds = new Grounds(this.elements, basemap, files, this.listener.onLost);
    this.#rest();
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

  /** Whether ground and nodes are on the page. */
  get isPainted(): boolean {
    return this.#grounds !== null && this.#layout !== null;
  }

  /** What gestures do. The first of them has MapLibre come. */
  get gestures(): Omit<GestureListener, "onLeft"> {
    const { gestures } = this.camera;
    return {
      ...gestures,
      onHold: () => {
        this.#want();
        gestures.onHold();
      },
      onZoom: (factor, at) => {
        this.#want();
        gestures.onZoom(factor, at);
      },
    };
  }

  /** Goes nearer by so many steps, or further where there are fewer than none: around the place, where it is in view. */
  zoom(steps: number, around: PlaceId | null): void {
    this.#want();
    const spot = around === null ? undefined : this.placesInView().get(around);
    this.camera.zoomBy(steps, spot && [spot.x, spot.y]);
  }

  /** Shows more of what lies in the direction. */
  pan(direction: Direction): void {
    this.#want();
    this.camera.pan(direction);
  }

  /** Brings a place into the middle, if it is out of view. */
  reveal(id: PlaceId): void {
    const place = this.dataset.places.get(id);
    const spot = place && spotOf(place);
    if (spot) this.camera.reveal(toWorld(spot));
  }

  /** Moves no further than it takes to have a place clear of the edges. */
  clearEdges(id: PlaceId): void {
    const spot = this.spotOf(id);
    if (spot) this.camera.clearEdges([spot.x, spot.y]);
  }

  /** Gives the focus to the node of a place, which a place of the mass has from then on; false where there is none. */
  focus(place: PlaceId): boolean {
    if (!this.#groupOf(place) && this.#layout?.mass.some((each) => each.place.id === place)) {
      this.#focused = { role: "symbol", place };
      this.#draw();
    }
    const group = this.#groupOf(place);
    group?.focus({ preventScroll: true });
    return group !== null;
  }

  #groupOf(place: PlaceId): SVGGElement | null {
    const node = this.#overlay.nodes.find((each) => isPlaceNode(each) && each.place === place);
    return node ? this.#overlay.groupOf(node.key) : null;
  }

  /** Takes in which of its nodes has the focus: the Tab key stops there, and it stays whatever the day shows. Null for none. */
  focusOn(element: Element | null): void {
    const nodes = this.#overlay.nodes.filter(isPlaceNode);
    this.#focused = (element && nodes.find(({ key }) => this.#overlay.groupOf(key) === element)) ?? null;
    this.#draw();
  }

  get #focusedKey(): string | null {
    return this.#focused && keyOfPlace(this.#focused.role, this.#focused.place);
  }

  /** The place whose node has the focus; null where none has. */
  get focusedPlace(): PlaceId | null {
    return this.#focused && this.#overlay.groupOf(this.#focusedKey ?? "") ? this.#focused.place : null;
  }

  /** Where a place is seen, in pixels; null where it is not located. */
  spotOf(id: PlaceId): ScreenSpot | null {
    const place = this.dataset.places.get(id);
    const spot = place && spotOf(place);
    if (!spot || this.camera.size.width === 0) return null;
    const symbol = this.#layout?.nodes.find((node) => node.role === "symbol" && node.place === id);
    const [right, down] = symbol?.role === "symbol" ? symbol.offset : [0, 0];
    const [x, y] = project(toWorld(spot), this.camera.camera, this.camera.size);
    return { x: x + right, y: y + down };
  }

  /** The places with a symbol, an area or a spot of the mass in view, each with where it is. */
  placesInView(): ReadonlyMap<PlaceId, ScreenSpot> {
    const { camera, size } = this.camera;
    const mass = spotsInView(this.#layout?.mass ?? [], camera, size, 0);
    const spots = this.#overlay.nodes.filter(isPlaceNode).map(({ place }) => [place, this.spotOf(place)] as const);
    return new Map([
      ...mass.map(({ spot, at: [x, y] }) => [spot.place.id, { x, y }] as const),
      ...spots.filter((each): each is [PlaceId, ScreenSpot] => {
        const [, spot] = each;
        return spot !== null && isInFrame([spot.x, spot.y], size);
      }),
    ]);
  }

  /** The place that a pointer at a pixel means. */
  placeAt(pixel: PixelPoint, kind: "fine" | "touch"): PlaceId | null {
    const { camera, size } = this.camera;
    const worldSize = this.#layout?.worldSize ?? 1;
    const { nodes, mass } = this.#layout ?? { nodes: [], mass: [] };
    return placeAt(pixel, kind, { nodes, mass, worldSize, camera, size, places: this.dataset.places });
  }

  /** The map as it is seen now, as one drawing of its own; null where nothing is painted. */
  snapshot(caption: string | null): SVGSVGElement | null {
    if (!this.#grounds || !this.#picture || !this.isPainted) return null;
    const { content, palette } = this.#picture;
    const { overlay } = this.elements;
    const { camera, size } = this.camera;
    this.#overlay.rest(camera, size);
    const mass = drawMass({ mass: this.#layout?.mass ?? [], paint: this.#dress(palette) }, camera, size);
    return drawSnapshot({
      ...{ size, palette, layers: [this.#grounds.drawing(), mass, overlay] },
      fonts: getComputedStyle(overlay).fontFamily,
      caption: caption === null ? null : { text: caption, direction: content.locale.direction },
    });
  }

  /** Frees what was painted. */
  destroy(): void {
    this.camera.stop();
    this.#grounds?.destroy();
    this.#grounds = null;
    this.#overlay.destroy();
    this.#mass.destroy();
  }

  #want(): void {
    void this.#grounds?.want();
  }

  #move(): void {
    const { camera, size } = this.camera;
    this.#overlay.move(camera, size);
    this.#mass.move(camera, size);
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

  #draw(): void {
    const { camera, home, size } = this.camera;
    if (!this.#picture || size.width === 0 || size.height === 0) return;
    const { content, palette, cells, emphasis } = this.#picture;
    const { places } = this.dataset;
    const paint = this.#dress(palette);
    this.#layout = layOut(content, {
      id: "map",
      ...size,
      home,
      camera,
      covered: buttonsIn(size, content.locale.direction),
    });
    const { mass, worldSize } = this.#layout;
    const found = [emphasis.selected, emphasis.pointed];
    const nodes = withGhosts(this.#layout.nodes, found, this.#focused, { places, mass, worldSize });
    const kept = new Set(this.#focusedKey === null ? [] : [this.#focusedKey]);
    this.#overlay.show({ nodes, worldSize, paint, kept }, camera, size);
    this.#mass.show({ mass, paint }, camera, size);
    this.#grounds?.paint({ palette, shapes: this.#groundShapes(nodes, cells, palette) });
  }

  /** The same object again for the same palette. */
  #dress(palette: Palette): Paint {
    const paint = this.#paint?.palette === palette ? this.#paint : { actors: this.dataset.actors, palette };
    this.#paint = paint;
    return paint;
  }

  /** The same list again where nothing differs. */
  #groundShapes(nodes: readonly Node[], cells: readonly Cell[], palette: Palette): readonly GroundShape[] {
    const { places, actors } = this.dataset;
    const areas = nodes.filter((node) => node.role === "area");
    const shapes = [...cellShapes(cells, actors), ...areaShapes(areas, places, actors, palette)];
    const isSame =
      shapes.length === this.#shapes.length &&
      shapes.every((shape, index) => isSameShape(shape, this.#shapes[index] as GroundShape));
    if (!isSame) this.#shapes = shapes;
    return this.#shapes;
  }

  #finish(group: SVGGElement, node: Node): void {
    if (!isPlaceNode(node) || !this.#picture) return;
    const { emphasis, labelOf, palette } = this.#picture;
    const { places } = this.dataset;
    const worldSize = this.#layout?.worldSize ?? 1;
    makeButton(group, node, { emphasis, labelOf, palette, places, worldSize, stop: this.#focusedKey });
  }
}
