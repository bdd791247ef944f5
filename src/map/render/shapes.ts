import type { PixelPoint } from "../geometry/box.ts";
import { linePath } from "../geometry/line-path.ts";
import type { ArrowNode, LabelNode, LeaderNode, Node, RingNode, SymbolNode, TextBlock } from "../layout/node.ts";
import { arrowShapes } from "../symbols/arrow-shapes.ts";
import { BASELINE, DOT, FADED, HALO, LINE_HEIGHT } from "../symbols/metrics.ts";
import type { Paint } from "../symbols/paint.ts";
import type { Palette } from "../symbols/palette.ts";
import { pictureOf } from "../symbols/picture.ts";
import { newsRing } from "../symbols/ring.ts";
import { circle, type Picture, type Shape } from "../symbols/shape.ts";
import { actorOf, TRACE_OPACITIES } from "../symbols/trace-style.ts";

/** What a node is painted with, in pixels relative to its anchor; the first is the lowest. */
export interface NodeDrawing {
  readonly parts: readonly DrawnPart[];
  /** From 0 to 1, of all parts together. */
  readonly opacity: number;
}

/** A shape, a line of text, or a picture of its own scale. */
export type DrawnPart = Shape | TextLine | PlacedPicture;

/** A line of text whose baseline begins, ends or has its middle at a point. */
export interface TextLine {
  readonly text: string;
  readonly at: PixelPoint;
  readonly align: TextBlock["align"];
  readonly direction: "ltr" | "rtl";
  /** Font size in pixels. */
  readonly size: number;
  readonly weight: number;
  /** Pixels after each letter. */
  readonly spacing?: number | undefined;
  readonly fill: string;
  /** Colour of the outline that sets it off the ground. */
  readonly halo: string;
}

/** A picture, `width` pixels wide, with its middle at a point. */
export interface PlacedPicture {
  readonly picture: Picture;
  readonly at: PixelPoint;
  readonly width: number;
}

/** What to paint for a node; nothing for an area, whose outline belongs to the ground. */
export function drawNode(node: Node, paint: Paint): NodeDrawing {
  const { palette } = paint;
  switch (node.role) {
    case "symbol":
      return { parts: symbolParts(node, paint), opacity: opacityOf(node) };
    case "label":
      return { parts: labelLines(node, palette), opacity: opacityOf(node) };
    case "leader":
      return { parts: leaderParts(node, palette), opacity: opacityOf(node) };
    case "dot":
      return {
        parts: [{ path: circle([0, 0], node.radius), fill: palette.town, stroke: palette.land, width: 1 }],
        opacity: 1,
      };
    case "arrow":
      return { parts: arrowParts(node, paint), opacity: TRACE_OPACITIES[node.age] };
    case "ring":
      return { parts: ringParts(node, paint), opacity: TRACE_OPACITIES[node.age] };
    case "area":
      return { parts: [], opacity: 1 };
  }
}

const opacityOf = ({ faded }: { readonly faded: boolean }) => (faded ? FADED.symbol : 1);

function symbolParts({ offset, parts, size, news }: SymbolNode, paint: Paint): DrawnPart[] {
  const ring: DrawnPart[] = news ? [{ picture: newsRing(news, paint.palette), at: offset, width: size }] : [];
  const pictures = parts.map(({ figure, at, size: width }) => ({
    picture: pictureOf(figure, paint, width),
    at: [offset[0] + at[0], offset[1] + at[1]] as const,
    width,
  }));
  return [...ring, ...pictures];
}

function colourOf({ tone, names }: LabelNode, palette: Palette): string {
  if (names === "country") return palette.town;
  if (names === "road") return palette.nameMuted;
  return { strong: palette.name, quiet: palette.nameMuted, faint: palette.town }[tone];
}

/** The name and, below it, its note. */
function labelLines(node: LabelNode, palette: Palette): TextLine[] {
  const lines = textLines(node, colourOf(node, palette), palette.land);
  const [last] = lines.slice(-1);
  if (!node.note || !last) return lines;
  const { lines: noted, size } = node.note;
  const top = node.box.y + node.lines.length * node.size * LINE_HEIGHT;
  const look = { size, weight: 500, fill: palette.nameMuted };
  return [
    ...lines,
    ...noted.map((text, index): TextLine => {
      return { ...last, ...look, text, at: [last.at[0], top + (index * LINE_HEIGHT + BASELINE) * size] };
    }),
  ];
}

function textLines(text: TextBlock, fill: string, halo: string): TextLine[] {
  const { lines, box, align, direction, size, weight, spacing } = text;
  const x = {
    left: box.x,
    center: box.x + box.width / 2,
    right: box.x + box.width,
  }[align];
  return lines.map((line, index) => {
    const y = box.y + (index * LINE_HEIGHT + BASELINE) * size;
    return { text: line, at: [x, y], align, direction, size, weight, spacing, fill, halo };
  });
}

function arrowParts(node: ArrowNode, { actors, palette }: Paint): DrawnPart[] {
  const { line, head, movers, hedged } = node;
  return arrowShapes({ line, head, movers, hedged }, actorOf(node, actors)?.tone ?? palette.ink, palette);
}

function ringParts(node: RingNode, { actors, palette }: Paint): DrawnPart[] {
  const path = `${linePath(node.outline)}Z`;
  const dash = [8, 6];
  return [
    { path, stroke: palette.halo, width: 5, opacity: 0.7 },
    { path, dash, stroke: palette.ink, width: 3.6 },
    { path, dash, stroke: actorOf(node, actors)?.tone ?? palette.halo, width: 1.8 },
  ];
}

/** At a true spot a line begins with a dot. */
function leaderParts({ from, to, leadsTo }: LeaderNode, { ink, halo }: Palette): DrawnPart[] {
  const path = linePath([from, to]);
  const dot = { path: circle(from, DOT.spot), fill: ink, stroke: halo, width: 1 };
  return [
    { path, stroke: halo, width: HALO },
    { path, stroke: ink, width: leadsTo === "symbol" ? 1.3 : 0.9 },
    ...(leadsTo === "symbol" ? [dot] : []),
  ];
}
