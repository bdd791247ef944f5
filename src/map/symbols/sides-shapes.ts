import type { PixelPoint } from "../geometry/box.ts";
import { hundredths } from "../geometry/round.ts";
import type { Hold } from "../scene/figure.ts";
import { letterOf, TINT } from "./hold-shapes.ts";
import type { ActorLook } from "./paint.ts";
import type { Palette } from "./palette.ts";
import { circle, type Shape } from "./shape.ts";

/** A side of a place that several are said to hold; without a hold the empty one of who is said not to hold it. */
export interface DrawnSide {
  readonly hold: Hold | null;
  readonly look: ActorLook;
}

const LEFT = 4;
const WIDTH = 24;

/** A square, so that even its outline tells a conflict from a hold: a field for each side, apart from each other. */
export function conflictOf(sides: readonly DrawnSide[], palette: Palette): Shape[] {
  return [
    { path: "M2 2H30V30H2Z", fill: palette.halo },
    ...fieldsOf(sides, palette, (left, right) => rectangle(left, right, 4, 28)),
    ...(isHedged(sides) ? [{ path: "M3 3H29V29H3Z", stroke: palette.ink, width: 1.5, dash: [1.6, 3.6] }] : []),
  ];
}

/** A disc as of a hold, cut straight: each side holds a part, and no words conflict. */
export function divisionOf(sides: readonly DrawnSide[], palette: Palette): Shape[] {
  return [
    { path: circle([16, 16], 15), fill: palette.halo },
    ...fieldsOf(sides, palette, slice),
    ...(isHedged(sides) ? [{ path: circle([16, 16], 14), stroke: palette.ink, width: 1.5, dash: [1.6, 3.6] }] : []),
  ];
}

const isHedged = (sides: readonly DrawnSide[]) => sides.some(({ hold }) => hold?.hedged);

type Outline = (left: number, right: number) => PixelPoint[];

/** Units between two fields. */
const GAP = 1.6;

function fieldsOf(sides: readonly DrawnSide[], palette: Palette, outline: Outline): Shape[] {
  const width = (WIDTH - GAP * (sides.length - 1)) / sides.length;
  return sides.flatMap(({ hold, look }, index) => {
    const left = LEFT + index * (width + GAP);
    const field = outline(left, left + width);
    if (!hold) return [{ path: closed(shrunk(field, 1.1)), stroke: look.tone, width: 2.2, dash: [2, 4.3] }];
    return fieldOf(hold, look, field, [left + width / 2, 16], palette);
  });
}

/** Full where the hold is stated, lighter where only presence is told, open where it is inferred. */
function fieldOf({ basis }: Hold, look: ActorLook, field: PixelPoint[], middle: PixelPoint, palette: Palette): Shape[] {
  switch (basis) {
    case "stated":
      return [{ path: closed(field), fill: look.tone }, ...letterOf(look, middle, LETTER, look.ink)];
    case "present":
      return [
        { path: closed(field), fill: look.tone, opacity: TINT },
        { path: closed(shrunk(field, 1)), stroke: look.tone, width: 2 },
        ...letterOf(look, middle, LETTER, palette.ink),
      ];
    case "implied":
      return [{ path: closed(shrunk(field, 1.6)), stroke: look.tone, width: 3.2 }];
  }
}

const LETTER = 10;

const rectangle = (left: number, right: number, top: number, bottom: number): PixelPoint[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** The part of a disc between two upright lines. */
function slice(left: number, right: number): PixelPoint[] {
  const radius = 12.8;
  const steps = 12;
  const heightAt = (x: number) => Math.sqrt(Math.max(0, radius ** 2 - (x - 16) ** 2));
  const first = left <= LEFT ? 16 - radius : left;
  const last = right >= LEFT + WIDTH ? 16 + radius : right;
  const xs = Array.from({ length: steps + 1 }, (_, index) => first + ((last - first) * index) / steps);
  const points = [...xs.map((x) => [x, 16 - heightAt(x)]), ...xs.reverse().map((x) => [x, 16 + heightAt(x)])];
  return points.map(([x = 0, y = 0]): PixelPoint => [hundredths(x), hundredths(y)]);
}

/** The outline drawn in towards its middle, about so many units. */
function shrunk(outline: readonly PixelPoint[], by: number): PixelPoint[] {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [x0, y0] = [(left + right) / 2, (top + bottom) / 2];
  const [across, down] = [1 - (2 * by) / (right - left), 1 - (2 * by) / (bottom - top)];
  return outline.map(([x, y]): PixelPoint => [hundredths(x0 + across * (x - x0)), hundredths(y0 + down * (y - y0))]);
}

const closed = (points: readonly PixelPoint[]) => `M${points.map(([x, y]) => `${x} ${y}`).join("L")}Z`;
