import { type Camera, project, type Size, zoomOf } from "../../geometry/camera.ts";
import { outlinePath } from "../../render/outline-path.ts";
import { setAttributes, svgElement } from "../../render/svg-element.ts";
import { gridPixel, type NamedGround } from "../ground.ts";
import {
  GROUND_LINES,
  type GroundLine,
  LINES_OVER_LAKES,
  LINES_UNDER_LAKES,
  lineDash,
  lineWidth,
} from "../ground-lines.ts";
import { dashOf, type GroundFill, type GroundPicture, type GroundShape, isSameShape } from "../ground-picture.ts";
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
  readonly #figure = svgElement("path");
  readonly #shapes = svgElement("g");
  readonly #lakes = svgElement("path");
  readonly #lines = new Map(GROUND_LINES.map((line) => [line, svgElement("path")]));
  readonly #painted = new Map<string, { readonly shape: GroundShape; readonly path: SVGPathElement }>();
  readonly #tiles = new Map<string, SVGPatternElement>();
  #picture: GroundPicture | null = null;
  /** What it was drawn for. */
  #drawn: { readonly camera: Camera; readonly size: Size } | null = null;

  /**
   * A drawing in the container, which shows nothing before it has a picture and rests somewhere. `prefix` begins every id, so
   * that several drawings can be in one document.
   */
  constructor(
    private readonly container: HTMLElement,
    private basemap: NamedGround,
    private readonly prefix = "tile",
  ) {
    this.#trace(basemap);
    for (const path of this.#lines.values()) setAttributes(path, CONSTANT);
    const pathsOf = (lines: readonly GroundLine[]) => lines.flatMap((line) => this.#lines.get(line) ?? []);
    this.#world.append(
      this.#land,
      this.#figure,
      this.#shapes,
      ...pathsOf(LINES_UNDER_LAKES),
      this.#lakes,
      ...pathsOf(LINES_OVER_LAKES),
    );
    this.#root.append(this.#patterns, this.#world);
    container.append(this.#root);
  }

  /** Has the same ground drawn more exactly; it is seen once it rests or moves. */
  refine(basemap: NamedGround): void {
    this.basemap = basemap;
    this.#drawn = null;
    this.#trace(basemap);
    for (const { shape, path } of this.#painted.values()) this.#draw(shape, path);
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
    const [x, y] = project(drawn.center, camera, size);
    const [left, top] = [x - (scale * drawnSize.width) / 2, y - (scale * drawnSize.height) / 2];
    this.#root.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
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
      const dash = lineDash(line, zoom).join(" ");
      setAttributes(path, { "stroke-width": lineWidth(line, zoom), "stroke-dasharray": dash });
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

  #trace(basemap: NamedGround): void {
    setAttributes(this.#land, { d: basemap.land });
    setAttributes(this.#figure, { d: basemap.figure });
    setAttributes(this.#lakes, { d: basemap.lakes });
    for (const [line, path] of this.#lines) setAttributes(path, { d: basemap[line.layer] });
  }

  #dress({ palette }: GroundPicture): void {
    this.container.style.background = palette.sea;
    setAttributes(this.#land, { fill: this.basemap.figure === "" ? palette.land : palette.neighbour });
    setAttributes(this.#figure, { fill: palette.land });
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
      "stroke-dasharray": line ? dashOf(line).join(" ") : "",
    });
  }

  /** The id of the pattern of a tile; letters of names that no id may have do not matter within one document. */
  #tile({ name, tile }: GroundFill): string {
    const known = this.#tiles.get(name);
    if (known) return known.id;
    const pattern = tilePattern(`${this.prefix}-${this.#tiles.size}`, tile);
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
