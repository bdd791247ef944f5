import { type Markup, markup } from "../../text/markup.ts";
import type { PixelPoint } from "../geometry/box.ts";
import { type Camera, project, type Size } from "../geometry/camera.ts";
import { tenths } from "../geometry/round.ts";
import type { Ground, HeldPath } from "../ground/ground.ts";
import { areaLook, dashOf, type GroundFill } from "../ground/ground-picture.ts";
import type { Layout } from "../layout/layout.ts";
import { inPaintOrder, type Node } from "../layout/node.ts";
import type { Paint } from "../symbols/paint.ts";
import type { Picture } from "../symbols/shape.ts";
import { drawShapes } from "./draw-picture.ts";
import { drawSpot } from "./draw-spot.ts";
import type { Unstyled } from "./group-by-style.ts";
import { type DrawnPart, drawNode, type PlacedPicture, type TextLine } from "./shapes.ts";
import { type SeenSpot, spotsInView } from "./spots-in-view.ts";
import { styleAttributes, type TextStyle, textLine } from "./text-line.ts";

/** Attributes for the group of a node, such as its role and its name; null for none. */
export type AttributesOf = (node: Node) => Markup | null;

/** What drawings refer to by id. */
interface Definitions {
  readonly ids: Map<Picture | string, string>;
  readonly drawn: Markup[];
}

/** Characters from which on markup is worth a definition where it is drawn again. */
const LONG = 100;

/** Layouts as SVG text; pictures and tiles are defined once and used wherever they occur. */
export class SvgText {
  /** `prefix` begins every id, so that several drawings can be in one document; `repeats` is whether they draw the same. */
  constructor(
    readonly paint: Paint,
    private readonly prefix = "p",
    private readonly repeats = false,
    private readonly defined: Definitions = { ids: new Map(), drawn: [] },
  ) {}

  /** One that draws with another paint, and shares the definitions. */
  with(paint: Paint): SvgText {
    return new SvgText(paint, this.prefix, this.repeats, this.defined);
  }

  /** The markup, or where drawings repeat it what refers to its one definition. */
  once(drawn: Markup): Markup {
    if (!this.repeats || drawn.text.length < LONG) return drawn;
    return markup`<use href="#${this.#define(drawn.text, (id) => markup`<g id="${id}">${drawn}</g>`)}"/>`;
  }

  /**
   * The nodes in a frame of this size, lowest first and above the mass, as a camera shows them; areas are drawn with the
   * ground, see `areas`.
   */
  nodes({ nodes, mass }: Layout, camera: Camera, size: Size, attributesOf: AttributesOf = () => null): Markup {
    return markup`${spotsInView(mass, camera, size).map((seen) => this.spot(seen))}${inPaintOrder(nodes).map((node) => this.#group(node, project(node.anchor, camera, size), attributesOf))}`;
  }

  /** What is drawn of a node, in pixels from its anchor; null for nothing. */
  node(node: Node): Markup | null {
    const { parts, opacity } = drawNode(node, this.paint);
    if (parts.length === 0) return null;
    const all = markup`${parts.map((part) => this.#part(part))}`;
    // Pictures are defined by themselves, and texts are seldom the same.
    const drawn = parts.some((part) => "picture" in part || "text" in part) ? all : this.once(all);
    return opacity < 1 ? markup`<g opacity="${opacity}">${drawn}</g>` : drawn;
  }

  /** The same without its style, where all that is drawn of the node is texts of one style. */
  unstyled(node: Node): Unstyled | null {
    const { parts, opacity } = drawNode(node, this.paint);
    const texts = parts.filter((part) => "text" in part);
    const styles = texts.map((text) => styleAttributes(styleOf(text)));
    const [style] = styles;
    const isOne =
      style && opacity === 1 && texts.length === parts.length && styles.every(({ text }) => text === style.text);
    if (isOne) return { style, drawn: markup`${texts.map((text) => this.#text(text, null))}` };
    const drawn = this.node(node);
    return drawn && { style: null, drawn };
  }

  /**
   * What others drew for the day, and above it the areas among the nodes, each along its outline in the ground; none of which
   * the day itself tells nothing.
   */
  areas(
    nodes: readonly Node[],
    { areas: outlines, held }: Pick<Ground, "areas" | "held">,
    attributesOf: AttributesOf = () => null,
  ): Markup {
    const drawn = nodes.map((node) => {
      const outline = node.role === "area" && outlines.get(node.place);
      if (!outline || !node.figure) return null;
      const { fill, line } = areaLook(node.figure, node, this.paint);
      return this.#shape(fill, line, outline, attributesOf(node));
    });
    const below = held?.(this.paint) ?? [];
    return markup`${below.map(({ path, fill, line }) => this.#shape(fill, line, path, null))}${drawn}`;
  }

  /** A picture, `width` pixels wide, with its middle at a point. */
  picture({ picture, at: [x, y], width }: PlacedPicture): Markup {
    const id = this.#definePicture(picture);
    const scale = Math.round((1000 * width) / picture.size) / 1000;
    return markup`<use href="#${id}" transform="translate(${tenths(x - width / 2)} ${tenths(y - width / 2)})scale(${scale})"/>`;
  }

  /** What the markup so far refers to, for the `<defs>` of the document. */
  definitions(): Markup {
    return markup`<defs stroke-linecap="round" stroke-linejoin="round">${this.defined.drawn}</defs>`;
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

  #shape(fill: HeldPath["fill"], line: HeldPath["line"], path: string, attributes: Markup | null): Markup {
    const tile = fill && markup` fill="url(#${this.#tile(fill)})" fill-opacity="${fill.opacity}"`;
    const dash = line ? dashOf(line).map(tenths).join(" ") : "";
    const stroke =
      line &&
      markup` stroke="${line.colour}" stroke-opacity="${line.opacity}" stroke-width="${line.width}"${dash && markup` stroke-dasharray="${dash}"`}`;
    return markup`<path d="${path}"${tile ?? markup` fill="none"`}${stroke}${attributes}/>`;
  }

  #tile({ name, tile }: GroundFill): string {
    const { size } = tile;
    return this.#define(
      name,
      (id) =>
        markup`<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${drawShapes(tile)}</pattern>`,
    );
  }

  #part(part: DrawnPart): Markup {
    if ("picture" in part) return this.picture(part);
    if (!("text" in part)) return drawShapes({ size: 0, shapes: [part] });
    return this.#text(part, styleOf(part));
  }

  #text({ text, at, align, direction }: TextLine, style: TextStyle | null): Markup {
    return textLine(text, at, direction, align, style);
  }

  /** Paints of several languages make pictures that look the same. */
  #definePicture(picture: Picture): string {
    const { ids } = this.defined;
    const known = ids.get(picture);
    if (known) return known;
    const drawn = drawShapes(picture);
    const id = this.#define(drawn.text, (id) => markup`<g id="${id}">${drawn}</g>`);
    ids.set(picture, id);
    return id;
  }

  #define(key: string, draw: (id: string) => Markup): string {
    const { ids, drawn } = this.defined;
    const known = ids.get(key);
    if (known) return known;
    const id = `${this.prefix}${drawn.length}`;
    ids.set(key, id);
    drawn.push(draw(id));
    return id;
  }
}

const styleOf = ({ size, weight, spacing, fill, halo }: TextLine): TextStyle => ({ size, weight, spacing, fill, halo });
