import { type Box, boxAround, isInside, type PixelPoint } from "../../map/geometry/box.ts";
import type { ScreenSpot } from "../../map/geometry/neighbour.ts";
import type { NamedGround } from "../../map/ground/ground.ts";
import type { GroundPicture } from "../../map/ground/ground-picture.ts";
import { StaticGround } from "../../map/ground/static/static-ground.ts";
import { lineTo } from "../../map/inset/inset-line.ts";
import { insetTitle } from "../../map/inset/inset-title.ts";
import { layOutInset } from "../../map/inset/lay-out-inset.ts";
import { INSET_TITLE, type PlacedInset, placeInset } from "../../map/inset/place-inset.ts";
import type { Content } from "../../map/layout/content.ts";
import type { Layout, MapFrame } from "../../map/layout/layout.ts";
import type { Node } from "../../map/layout/node.ts";
import type { Emphasis } from "../../map/overlay/emphasis.ts";
import { isPlaceNode, withGhosts } from "../../map/overlay/ghosts.ts";
import { drawInsetCopy } from "../../map/overlay/inset-drawing.ts";
import { Overlay } from "../../map/overlay/overlay.ts";
import { drawRings } from "../../map/overlay/place-button.ts";
import { setAttributes, svgElement } from "../../map/render/svg-element.ts";
import type { Paint } from "../../map/symbols/paint.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { PlaceId } from "../../model/place.ts";
import type { MapSight } from "./map-sight.ts";
import { pixelOf } from "./map-sight.ts";

/** What an inset shows. */
export interface InsetPicture {
  readonly content: Content;
  readonly ground: GroundPicture;
  readonly paint: Paint;
  readonly emphasis: Emphasis;
  /** Whether symbols that show another figure than before fade to it. */
  readonly fades: boolean;
}

/** The elements that an inset is painted in. */
export interface InsetContainers {
  /** Over the map. */
  readonly inset: HTMLElement;
  /** Below the nodes of the map, as large as it. */
  readonly extent: SVGSVGElement;
}

/**
 * An inset of a map: over a corner of it its own ground and nodes, and below its nodes the outline of what the inset shows,
 * with a line to it. It is one more picture of places whose buttons the map has, so nobody hears of it.
 */
export class InsetView {
  readonly #title = document.createElement("p");
  readonly #map = document.createElement("div");
  readonly #nodes = svgElement("svg", { class: "inset-nodes", direction: "ltr" });
  readonly #outline = svgElement("rect");
  readonly #line = svgElement("line", { "stroke-width": 0.6 });
  readonly #ground: StaticGround;
  readonly #overlay: Overlay;
  #placed: { readonly key: string; readonly inset: PlacedInset | null } | null = null;
  #shown: { readonly inset: PlacedInset; readonly picture: InsetPicture; readonly layout: Layout } | null = null;

  constructor(
    private readonly containers: InsetContainers,
    basemap: NamedGround,
  ) {
    const [still, mover] = [document.createElement("div"), document.createElement("div")];
    mover.append(this.#nodes);
    this.#map.append(still, mover);
    containers.inset.replaceChildren(this.#title, this.#map);
    containers.extent.replaceChildren(this.#outline, this.#line);
    this.#ground = new StaticGround(still, basemap, "inset-tile");
    this.#overlay = new Overlay(this.#nodes, mover, (group, node) => this.#finish(group, node));
    this.hide();
  }

  /** Where it has room in a frame; null for nowhere. The same object again in the same frame. */
  placeIn(frame: MapFrame, dataset: Dataset): PlacedInset | null {
    const { width, height, covered } = frame;
    const key = JSON.stringify([width, height, covered]);
    if (this.#placed?.key !== key) this.#placed = { key, inset: placeInset(dataset, frame) };
    return this.#placed.inset;
  }

  /** Shows the picture; what is as it was costs next to nothing. */
  show(inset: PlacedInset, picture: InsetPicture): void {
    const layout = layOutInset(picture.content, inset);
    if (this.#shown?.inset !== inset || this.#shown.picture.ground.palette !== picture.ground.palette)
      this.#place(inset, picture);
    this.#shown = { inset, picture, layout };
    const { frame } = inset;
    const { emphasis, content, paint, ground, fades } = picture;
    const hidden = { places: content.dataset.places, mass: layout.mass, worldSize: layout.worldSize };
    const nodes = withGhosts(layout.nodes, [emphasis.selected, emphasis.pointed], null, hidden);
    this.#ground.paint(ground);
    this.#ground.rest(frame.home, frame);
    this.#overlay.show({ nodes, worldSize: layout.worldSize, paint, kept: NOTHING, fades }, frame.home, frame);
    this.#toggle(true);
  }

  /** Has its ground drawn more exactly. */
  refine(basemap: NamedGround): void {
    this.#ground.refine(basemap);
    if (this.#shown) this.#ground.rest(this.#shown.inset.frame.home, this.#shown.inset.frame);
  }

  /** Shows nothing. */
  hide(): void {
    this.#shown = null;
    this.#toggle(false);
  }

  /** Takes it off the map. */
  destroy(): void {
    this.hide();
    this.containers.inset.replaceChildren();
    this.containers.extent.replaceChildren();
  }

  /** Whether a pixel of the map lies in it. */
  covers([x, y]: PixelPoint): boolean {
    return this.#shown !== null && isInside(boxAround([[x, y]]), this.#shown.inset.box);
  }

  /** What of the map it covers, in pixels; null where it is not shown. */
  get box(): Box | null {
    return this.#shown?.inset.box ?? null;
  }

  /** What is seen in it; null where it is not shown. */
  get sight(): (MapSight & { readonly at: PixelPoint }) | null {
    if (!this.#shown) return null;
    const { inset, layout, picture } = this.#shown;
    const { frame, map } = inset;
    const { places } = picture.content.dataset;
    return { layout, nodes: this.#overlay.nodes, places, camera: frame.home, size: frame, at: [map.x, map.y] };
  }

  /** What a picture of the map has of it, each in the pixels of that: below its nodes and above them; null where it is not shown. */
  get drawings(): { readonly below: SVGSVGElement; readonly above: SVGSVGElement } | null {
    if (!this.#shown) return null;
    const { inset, picture } = this.#shown;
    const { palette } = picture.ground;
    const title = insetTitle(inset, picture.content.locale);
    const above = drawInsetCopy(inset, { title, layers: [this.#ground.drawing, this.#nodes], palette });
    return { below: this.containers.extent, above };
  }

  /** Where in the map a place is seen in it, in pixels; null where it is not. */
  pixelOf(id: PlaceId): ScreenSpot | null {
    const { sight } = this;
    const spot = sight && pixelOf(id, sight);
    if (!sight || !spot || spot.x < 0 || spot.y < 0 || spot.x > sight.size.width || spot.y > sight.size.height)
      return null;
    return { x: spot.x + sight.at[0], y: spot.y + sight.at[1] };
  }

  #place(inset: PlacedInset, { content, ground: { palette } }: InsetPicture): void {
    const { box, map, extent } = inset;
    const { style } = this.containers.inset;
    [style.left, style.top] = [`${box.x}px`, `${box.y}px`];
    [style.inlineSize, style.blockSize] = [`${box.width}px`, `${box.height}px`];
    [style.background, style.color] = [palette.halo, palette.name];
    style.setProperty("--inset-edge", palette.border);
    const { text, direction, size, weight } = insetTitle(inset, content.locale);
    this.#title.textContent = text;
    this.#title.dir = direction;
    const { style: look } = this.#title;
    [look.fontSize, look.fontWeight] = [`${size}px`, String(weight)];
    [look.lineHeight, look.paddingInline] = [`${INSET_TITLE.height}px`, `${INSET_TITLE.padding}px`];
    this.#map.style.blockSize = `${map.height}px`;
    setAttributes(this.#outline, { ...extent, stroke: palette.border });
    const { from, to } = lineTo(inset);
    setAttributes(this.#line, { x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke: palette.border });
  }

  #toggle(isShown: boolean): void {
    this.containers.inset.hidden = !isShown;
    this.containers.extent.style.display = isShown ? "" : "none";
  }

  #finish(group: SVGGElement, node: Node): void {
    if (!isPlaceNode(node) || !this.#shown) return;
    const { picture, layout } = this.#shown;
    const { emphasis, content, ground } = picture;
    const { places } = content.dataset;
    drawRings(group, node, { emphasis, places, worldSize: layout.worldSize, palette: ground.palette });
  }
}

const NOTHING: ReadonlySet<string> = new Set();
