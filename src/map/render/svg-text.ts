import { type Markup, markup } from "../../text/markup.ts";
import type { PixelPoint } from "../geometry/box.ts";
import { type Camera, project, type Size } from "../geometry/camera.ts";
import { tenths } from "../geometry/round.ts";
import type { Layout } from "../layout/layout.ts";
import { type AreaNode, inPaintOrder, type Node } from "../layout/node.ts";
import { figureKey } from "../scene/figure.ts";
import { areaDashOf, areaLineOf, areaTileOf } from "../symbols/area-tile.ts";
import { AREA, FADED } from "../symbols/metrics.ts";
import type { Picture } from "../symbols/shape.ts";
import { drawPicture } from "./draw-picture.ts";
import { type DrawnPart, drawNode, type Paint, type PlacedPicture } from "./shapes.ts";
import { drawSpot, type SeenSpot, spotsInView } from "./spots.ts";
import { textLine } from "./text-line.ts";

/** Attributes for the group of a node, such as its role and its name; null for none. */
export type AttributesOf = (node: Node) => Markup | null;

/** Layouts as SVG text; pictures and tiles are defined once and used wherever they occur. */
export class SvgText {
  readonly #ids = new Map<Picture | string, string>();
  readonly #definitions: Markup[] = [];

  /** `prefix` begins every id, so that several drawings can be in one document. */
  constructor(
    readonly paint: Paint,
    private readonly prefix = "p",
  ) {}

  /**
   * The nodes in a frame of this size, lowest first and above the mass, as a camera shows them; areas are drawn with the
   * ground, see `area`.
   */
  nodes({ nodes, mass }: Layout, camera: Camera, size: Size, attributesOf: AttributesOf = () => null): Markup {
    return markup`${spotsInView(mass, camera, size).map((seen) => this.spot(seen))}${inPaintOrder(nodes).map((node) => this.#group(node, project(node.anchor, camera, size), attributesOf))}`;
  }

  /** What is drawn of a node, in pixels from its anchor; null for nothing. */
  node(node: Node): Markup | null {
    const { parts, opacity } = drawNode(node, this.paint);
    if (parts.length === 0) return null;
    const drawn = markup`${parts.map((part) => this.#part(part))}`;
    return opacity < 1 ? markup`<g opacity="${opacity}">${drawn}</g>` : drawn;
  }

  /** An area with its outline, given as path data; nothing where the day itself tells nothing of it. */
  area({ figure, changed, faded }: AreaNode, path: string, attributes: Markup | null = null): Markup {
    if (!figure) return markup``;
    const { actors, palette } = this.paint;
    const tile = areaTileOf(figure, actors);
    const id = this.#define(
      `area ${figureKey(figure)}`,
      (id) =>
        markup`<pattern id="${id}" width="${tile.size}" height="${tile.size}" patternUnits="userSpaceOnUse">${drawPicture(tile)}</pattern>`,
    );
    const line = areaLineOf(figure, actors) ?? palette.ink;
    const dash = areaDashOf(figure);
    const opacity = changed ? AREA.changed.opacity : AREA.plain.opacity;
    return markup`<path d="${path}" fill="url(#${id})" fill-opacity="${faded ? FADED.areaFill : AREA.fill}" stroke="${line}" stroke-opacity="${faded ? FADED.areaLine : opacity}" stroke-width="${changed ? AREA.changed.width : AREA.plain.width}"${dash && markup` stroke-dasharray="${dash.join(" ")}"`}${attributes}/>`;
  }

  /** A picture, `width` pixels wide, with its middle at a point. */
  picture({ picture, at: [x, y], width }: PlacedPicture): Markup {
    const id = this.#define(picture, (id) => markup`<g id="${id}">${drawPicture(picture)}</g>`);
    const scale = Math.round((1000 * width) / picture.size) / 1000;
    return markup`<use href="#${id}" transform="translate(${tenths(x - width / 2)} ${tenths(y - width / 2)})scale(${scale})"/>`;
  }

  /** What the markup so far refers to, for the `<defs>` of the document. */
  definitions(): Markup {
    return markup`<defs stroke-linecap="round" stroke-linejoin="round">${this.#definitions}</defs>`;
  }

  /** A spot of the mass at a point. */
  spot({ spot, at }: SeenSpot): Markup {
    const { opacity, ...drawing } = drawSpot(spot, this.paint);
    const picture = this.picture({ ...drawing, at });
    return opacity < 1 ? markup`<g opacity="${opacity}">${picture}</g>` : picture;
  }

  #group(node: Node, at: PixelPoint, attributesOf: AttributesOf): Markup | null {
    const drawn = this.node(node);
    return (
      drawn && markup`<g transform="translate(${tenths(at[0])} ${tenths(at[1])})"${attributesOf(node)}>${drawn}</g>`
    );
  }

  #part(part: DrawnPart): Markup {
    if ("picture" in part) return this.picture(part);
    if (!("text" in part)) return drawPicture({ size: 0, shapes: [part] });
    const { text, at, align, direction, size, weight, fill, halo } = part;
    return textLine(text, at, direction, align, { size, weight, fill, ...(halo !== null && { halo }) });
  }

  #define(key: Picture | string, draw: (id: string) => Markup): string {
    const known = this.#ids.get(key);
    if (known) return known;
    const id = `${this.prefix}${this.#ids.size}`;
    this.#ids.set(key, id);
    this.#definitions.push(draw(id));
    return id;
  }
}
