import type { Actor } from "../../model/actor.ts";
import type { PixelPoint } from "../geometry/box.ts";
import { hundredths } from "../geometry/round.ts";
import type { Hold } from "../scene/figure.ts";
import { circle, letterOf, patternIn } from "./hold-shapes.ts";
import type { Palette } from "./palette.ts";
import type { Shape } from "./shape.ts";

/** A side of a place that several are said to hold; null for the empty one of "not so". */
export type DrawnSide = { readonly hold: Hold; readonly actor: Actor } | null;

const LEFT = 4;
const WIDTH = 24;

/** A square, so that even its outline tells a conflict from a hold: a field for each side, torn apart where they meet. */
export function conflictOf(sides: readonly DrawnSide[], palette: Palette): Shape[] {
  const isHedged = sides.some((side) => side?.hold.hedged);
  return [
    { path: "M2.5 2.5H29.5V29.5H2.5Z", fill: palette.halo },
    ...fieldsOf(sides, palette, (left, right) => rectangle(left, right, 4, 28)),
    ...bordersOf(sides.length).map((x) => ({ path: tear(x), stroke: palette.halo, width: 2.4 })),
    { path: "M4 4H28V28H4Z", stroke: palette.ink, width: 1.25, ...(isHedged && { dash: [3, 2.4] }) },
  ];
}

/** A disc as of a hold, cut straight: each side holds a part, and no words conflict. */
export function divisionOf(sides: readonly DrawnSide[], palette: Palette): Shape[] {
  const isHedged = sides.some((side) => side?.hold.hedged);
  return [
    { path: circle([16, 16], 15), fill: palette.halo },
    ...fieldsOf(sides, palette, slice),
    ...bordersOf(sides.length).map((x) => ({ path: `M${x} 2V30`, stroke: palette.halo, width: 1.8 })),
    { path: circle([16, 16], 13.4), stroke: palette.ink, width: 1.25, ...(isHedged && { dash: [3, 2.4] }) },
  ];
}

type Outline = (left: number, right: number) => PixelPoint[];

function fieldsOf(sides: readonly DrawnSide[], palette: Palette, outline: Outline): Shape[] {
  const width = WIDTH / sides.length;
  return sides.flatMap((side, index) => {
    const left = LEFT + index * width;
    const middle: PixelPoint = [left + width / 2, 16];
    const field = outline(left, left + width);
    if (!side) return [{ path: closed(field), fill: palette.halo }, crossAt(middle, palette)];
    const { hold, actor } = side;
    const letter = letterOf(hold.basis, actor, middle, width * 0.8, palette);
    return [...fieldOf(hold, actor, field, middle, width, palette), letter];
  });
}

/** Full where the hold is stated, with a gap inside its edge where only presence is told, open where it is inferred. */
function fieldOf(
  { basis }: Hold,
  actor: Actor,
  field: readonly PixelPoint[],
  middle: PixelPoint,
  width: number,
  palette: Palette,
): Shape[] {
  const ground = { path: circle(middle, width * 0.44), fill: basis === "implied" ? palette.halo : actor.colour };
  switch (basis) {
    case "stated":
      return [{ path: closed(field), fill: actor.colour }, patternIn(field, actor), ground];
    case "present":
      return [
        { path: closed(field), fill: palette.halo },
        { path: closed(shrunk(field, 1.4)), stroke: actor.colour, width: 1.6 },
        ground,
      ];
    case "implied":
      return [
        { path: closed(field), fill: palette.halo },
        { path: closed(shrunk(field, 1.6)), stroke: actor.colour, width: 2.6 },
      ];
  }
}

function bordersOf(sides: number): number[] {
  return Array.from({ length: sides - 1 }, (_, index) => LEFT + ((index + 1) * WIDTH) / sides);
}

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

const tear = (x: number) => `M${x + 2} 3L${x - 2} 11L${x + 2} 17L${x - 2} 23L${x + 1} 29`;

function crossAt([x, y]: PixelPoint, { ink }: Palette): Shape {
  const reach = 3.5;
  const path = `M${x - reach} ${y - reach}L${x + reach} ${y + reach}M${x + reach} ${y - reach}L${x - reach} ${y + reach}`;
  return { path, stroke: ink, width: 2 };
}

const closed = (points: readonly PixelPoint[]) => `M${points.map(([x, y]) => `${x} ${y}`).join("L")}Z`;
