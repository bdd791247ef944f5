import type { Actor } from "../../model/actor.ts";
import type { PixelPoint } from "../geometry/box.ts";
import { hundredths } from "../geometry/round.ts";
import type { Hold } from "../scene/figure.ts";
import { disc, hatch } from "./hatch.ts";
import { inkOn, type Palette } from "./palette.ts";
import type { Shape } from "./shape.ts";

const MIDDLE: PixelPoint = [16, 16];

/** Radii in units of a picture: the halo, the disc, and the ground of the letter. */
const HALO = 14;
const DISC = 12.5;
const GROUND = 8;

/**
 * A disc for an actor that holds a place: full where that is stated, with a gap around its middle where only its presence is
 * told, and open where it is inferred. A quarter is missing where it holds a part; the outline is broken where all is hedged.
 */
export function discOf({ basis, part, hedged }: Hold, actor: Actor, palette: Palette): Shape[] {
  return [
    { path: circle(MIDDLE, HALO), fill: palette.halo },
    ...bodyOf(basis, actor, palette),
    ...(part ? [{ path: QUARTER, fill: palette.halo }, ...groundOf(basis, actor, palette)] : []),
    outlineOf(hedged, palette),
    letterOf(basis, actor, MIDDLE, 12, palette),
  ];
}

function bodyOf(basis: Hold["basis"], actor: Actor, palette: Palette): Shape[] {
  switch (basis) {
    case "stated":
      return [
        { path: circle(MIDDLE, DISC), fill: actor.colour },
        patternIn(disc(MIDDLE, DISC), actor),
        ...groundOf(basis, actor, palette),
      ];
    case "present":
      return [
        { path: circle(MIDDLE, 11.8), fill: palette.halo, stroke: actor.colour, width: 1.8 },
        ...groundOf(basis, actor, palette),
      ];
    case "implied":
      return [{ path: circle(MIDDLE, 10.8), fill: palette.halo, stroke: actor.colour, width: 3.6 }];
  }
}

/** What the letter stands on; nothing where the disc is open. */
function groundOf(basis: Hold["basis"], actor: Actor, palette: Palette): Shape[] {
  switch (basis) {
    case "stated":
      return [{ path: circle(MIDDLE, GROUND), fill: actor.colour }];
    case "present":
      return [{ path: circle(MIDDLE, 8.6), fill: actor.colour }];
    case "implied":
      return [{ path: circle(MIDDLE, 8.8), fill: palette.halo }];
  }
}

function outlineOf(hedged: boolean, { ink }: Palette): Shape {
  if (hedged) return { path: circle(MIDDLE, 13.2), stroke: ink, width: 1.7, dash: [2.2, 2.95] };
  return { path: circle(MIDDLE, 12.9), stroke: ink, width: 1 };
}

/** The upper left quarter of a disc, and a little more than its edge. */
const QUARTER = "M16 16H1.9A14.1 14.1 0 0 1 16 1.9Z";

/** The letter of an actor in the ink that can be read on how it holds a place. */
export function letterOf(basis: Hold["basis"], actor: Actor, at: PixelPoint, size: number, palette: Palette): Shape {
  return { letter: actor.letter, at, size, fill: basis === "implied" ? palette.ink : inkOn(actor.colour) };
}

/** The pattern of an actor within a convex outline. */
export function patternIn(outline: readonly PixelPoint[], { colour, pattern }: Actor): Shape {
  return { path: hatch(outline, pattern, 4), stroke: `${inkOn(colour)}88`, width: pattern === "dots" ? 1.9 : 1.1 };
}

/** An arrow out of the upper right of a symbol, hollow where it is in doubt that forces are leaving. */
export function leavingArrow(leaving: "reported" | "doubted", { halo, ink }: Palette): Shape[] {
  const path = "M20.5 11.5L28.5 3.5M21 3.5H28.5V11";
  const outline: Shape = { path, stroke: halo, width: 6 };
  if (leaving === "reported") return [outline, { path, stroke: ink, width: 2.6 }];
  return [outline, { path, stroke: ink, width: 4.2 }, { path, stroke: halo, width: 1.6 }];
}

/** Path data of a circle. */
export function circle([x, y]: PixelPoint, radius: number): string {
  const [left, across] = [hundredths(x - radius), hundredths(2 * radius)];
  return `M${left} ${y}a${radius} ${radius} 0 1 1 ${across} 0a${radius} ${radius} 0 1 1 ${-across} 0Z`;
}
