import type { Camera, Size } from "../../geometry/camera.ts";
import { zoomOf } from "../../geometry/camera.ts";
import { gridPixel, type NamedGround } from "../ground.ts";
import { GROUND_LINES, lineWidth } from "../ground-lines.ts";
import { type GroundFill, type GroundPicture, type GroundShape, isSameShape, OUTLINE_DASH } from "../ground-picture.ts";
import { outlinePath } from "./outline-path.ts";
import { setAttributes, svgElement } from "./svg-element.ts";
import { tilePattern } from "./tile-pattern.ts";

/** How much larger or smaller than it was drawn the ground may be shown before it is drawn anew. */
const MOST_STRETCHED = 2;

/**
 * The ground as one SVG drawing. While the camera moves, the drawing is moved as a whole; where it rests, it is drawn
 * anew, so that lines keep their width.
 */
export class StaticGround {
  readonly #root = svgElement("svg", { class: "static-ground", "aria-hidden": "true", fill: "none" });
  readonly #patterns = svgElement("defs");
  readonly #world = svgElement("g", { "stroke-linejoin": "round", "stroke-linecap": "round" });
  readonly #land = svgElement("path");
  readonly #shapes = svgElement("g");
  readonly #lakes = svgElement("path");
  readonly #lines = new Map(GROUND_LINES.map((line) => [line, svgElement("path")]));
  readonly #painted = new Map<string, { readonly shape: GroundShape; readonly path: SVGPathElement }>();
  readonly #tiles = new Map<string, SVGPatternElement>();
  #picture: GroundPicture | null = null;
  /** What it was drawn for. */
  #drawn: { readonly camera: Camera; readonly size: Size } | null = null;

  /** A drawing in the container, which shows nothing before it has a picture and rests somewhere. */
  constructor(
    private readonly container: HTMLElement,
    private readonly basemap: NamedGround,
  ) {
    setAttributes(this.#land, { d: basemap.land });
    setAttributes(this.#lakes, { d: basemap.lakes });
    for (const [line, path] of this.#lines) setAttributes(path, { ...CONSTANT, d: basemap[line.layer] });
    const [divisions, rivers, ...others] = this.#lines.values();
    this.#world.append(this.#land, this.#shapes, ...[divisions, rivers].filter((path) => path !== undefined));
    this.#world.append(this.#lakes, ...others);
    this.#root.append(this.#patterns, this.#world);
    container.append(this.#root);
  }

  /** Paints the picture; what is the same as before costs nothing. */
  paint(picture: GroundPicture): void {
    if (picture.palette !== this.#picture?.palette) this.#dress(picture);
    if (picture.shapes !== this.#picture?.shapes) this.#fill(picture.shapes);
    this.#picture = picture;
  }

  /** Shows what the camera sees, in one move of the whole drawing. */
  show(camera: Camera, size: Size): void {
    const { camera: drawn, size: drawnSize } = this.#drawn ?? { camera, size };
    const scale = camera.worldSize / drawn.worldSize;
    if (!this.#drawn || Math.max(scale, 1 / scale) > MOST_STRETCHED) {
      this.rest(camera, size);
      return;
    }
    const offset = (axis: 0 | 1, now: number, before: number) =>
      now / 2 - (scale * before) / 2 + (drawn.center[axis] - camera.center[axis]) * camera.worldSize;
    const [x, y] = [offset(0, size.width, drawnSize.width), offset(1, size.height, drawnSize.height)];
    this.#root.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }

  /** Shows what the camera sees, sharply. */
  rest(camera: Camera, size: Size): void {
    this.#root.style.transform = "";
    if (camera === this.#drawn?.camera && size === this.#drawn.size) return;
    this.#drawn = { camera, size };
    const { grid } = this.basemap;
    const scale = camera.worldSize / grid.worldSize;
    const [x, y] = gridPixel(camera.center, grid);
    const transform = `translate(${size.width / 2 - x * scale} ${size.height / 2 - y * scale})scale(${scale})`;
    setAttributes(this.#world, { transform });
    const zoom = zoomOf(camera.worldSize);
    for (const [line, path] of this.#lines) {
      const width = lineWidth(line, zoom);
      setAttributes(path, {
        "stroke-width": width,
        "stroke-dasharray": line.dash.map((part) => part * width).join(" "),
      });
    }
    for (const pattern of this.#tiles.values()) setAttributes(pattern, { patternTransform: this.#tileTransform(zoom) });
  }

  /** The drawing itself. */
  get drawing(): SVGSVGElement {
    return this.#root;
  }

  /** Shows or hides the container. */
  set hidden(hidden: boolean) {
    this.container.style.display = hidden ? "none" : "";
  }

  /** Takes the drawing off its container. */
  destroy(): void {
    this.#root.remove();
    this.hidden = false;
  }

  #dress({ palette }: GroundPicture): void {
    this.container.style.background = palette.sea;
    setAttributes(this.#land, { fill: palette.land });
    setAttributes(this.#lakes, { fill: palette.water });
    for (const [line, path] of this.#lines) setAttributes(path, { stroke: palette[line.colour] });
  }

  #fill(shapes: readonly GroundShape[]): void {
    const before = new Map(this.#painted);
    this.#painted.clear();
    for (const shape of shapes) {
      const known = before.get(shape.key);
      before.delete(shape.key);
      const path = known?.path ?? svgElement("path", { ...CONSTANT, "fill-rule": "evenodd", "data-shape": shape.key });
      if (!known || !isSameShape(known.shape, shape)) this.#draw(shape, path);
      this.#painted.set(shape.key, { shape, path });
    }
    for (const { path } of before.values()) path.remove();
    const paths = [...this.#painted.values()].map(({ path }) => path);
    if (paths.some((path, index) => this.#shapes.children[index] !== path)) this.#shapes.append(...paths);
  }

  #draw({ outline, fill, line }: GroundShape, path: SVGPathElement): void {
    setAttributes(path, {
      d: outlinePath(outline, this.basemap.grid),
      fill: fill ? `url(#${this.#tile(fill)})` : "none",
      "fill-opacity": fill?.opacity ?? 1,
      stroke: line?.colour ?? "none",
      "stroke-opacity": line?.opacity ?? 1,
      "stroke-width": line?.width ?? 0,
      "stroke-dasharray": line?.isDashed ? OUTLINE_DASH.map((part) => part * line.width).join(" ") : "",
    });
  }

  /** The id of the pattern of a tile; letters of names that no id may have do not matter within one document. */
  #tile({ name, tile }: GroundFill): string {
    const known = this.#tiles.get(name);
    if (known) return known.id;
    const pattern = tilePattern(`tile-${this.#tiles.size}`, tile);
    if (this.#drawn)
      setAttributes(pattern, { patternTransform: this.#tileTransform(zoomOf(this.#drawn.camera.worldSize)) });
    this.#tiles.set(name, pattern);
    this.#patterns.append(pattern);
    return pattern.id;
  }

  /** Tiles begin at the corner of the world, and have their own size at whole zooms, as MapLibre has it. */
  #tileTransform(zoom: number): string {
    const { origin, worldSize } = this.basemap.grid;
    const scale = worldSize / (512 * 2 ** Math.floor(zoom));
    return `translate(${-origin[0] * worldSize} ${-origin[1] * worldSize})scale(${scale})`;
  }
}

/** Lines whose width does not grow with the ground. */
const CONSTANT = { "vector-effect": "non-scaling-stroke" };
