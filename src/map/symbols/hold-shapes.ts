import type { PixelPoint } from "../geometry/box.ts";
import type { Hold } from "../scene/figure.ts";
import type { ActorLook } from "./paint.ts";
import type { Palette } from "./palette.ts";
import { circle, type Shape } from "./shape.ts";

const MIDDLE: PixelPoint = [16, 16];

/** Radii in units of a picture, to the middle of the stroke where a disc has one; and the width of that. */
const DISC = 12.2;
const PRESENT = { radius: 10.6, width: 2.4 };
const RING = { radius: 6, width: 3.4, hedged: 1.8 };

/** Width of the light edge around each of them. */
const EDGE = 1.9;

/** How strongly a field is tinted where only presence is told. */
export const TINT = 0.42;

/**
 * A disc for an actor that holds a place: full where that is stated, lighter where only its presence is told, and a small
 * ring where it is inferred. A quarter is missing where it holds a part; where all is hedged the outline is broken, and the ring
 * thin.
 */
export function discOf({ basis, part, hedged }: Hold, look: ActorLook, palette: Palette): Shape[] {
  const quarter = part ? [{ path: QUARTER, fill: palette.halo }] : [];
  switch (basis) {
    case "stated":
      return [
        { path: circle(MIDDLE, DISC + EDGE), fill: palette.halo },
        { path: circle(MIDDLE, DISC), fill: look.tone },
        ...quarter,
        ...(hedged ? [{ path: circle(MIDDLE, 13.2), stroke: palette.ink, width: 1.5, dash: [1.6, 3.58] }] : []),
        ...letterOf(look, MIDDLE, 16, look.ink),
      ];
    case "present":
      return [
        { path: circle(MIDDLE, PRESENT.radius + PRESENT.width / 2 + EDGE), fill: palette.halo },
        { path: circle(MIDDLE, PRESENT.radius), fill: look.tone, opacity: TINT },
        {
          path: circle(MIDDLE, PRESENT.radius),
          stroke: look.tone,
          width: PRESENT.width,
          ...(hedged && { dash: [2, 4.66] }),
        },
        ...quarter,
        ...letterOf(look, MIDDLE, 13, palette.ink),
      ];
    case "implied":
      return [
        { path: circle(MIDDLE, RING.radius + RING.width / 2 + EDGE), fill: palette.halo },
        {
          path: circle(MIDDLE, RING.radius),
          stroke: look.tone,
          width: hedged ? RING.hedged : RING.width,
        },
        ...quarter,
      ];
  }
}

/** A broken ring: who was there has left. Of dots where that is unconfirmed. */
export function emptyRing(tone: string, isHedged: boolean, { halo }: Palette): Shape[] {
  return [
    { path: circle(MIDDLE, 11.6), fill: halo },
    { path: circle(MIDDLE, 8.6), stroke: tone, width: 2.6, dash: isHedged ? [0.01, 4.49] : [2.4, 4.36] },
  ];
}

/** The upper left quarter of a disc, and a little more than its edge. */
const QUARTER = "M16 16H1.9A14.1 14.1 0 0 1 16 1.9Z";

/** The letter of an actor, for those who cannot tell its colour; smaller where it has several, nothing where it has none. */
export function letterOf({ letter }: ActorLook, at: PixelPoint, size: number, fill: string): Shape[] {
  if (letter === null) return [];
  const count = [...letter].length;
  return [{ letter, at, size: count === 1 ? size : (size * 1.4) / count, fill }];
}

/** An arrow out of the upper right of a symbol, with a broken shaft where it is in doubt that forces are leaving. */
export function leavingArrow(leaving: "reported" | "doubted", { halo, ink }: Palette): Shape[] {
  const [shaft, head] = ["M20.5 11.5L28 4", "M21 3.5H28.5V11"];
  const outline: Shape = { path: `${shaft}${head}`, stroke: halo, width: 6.4 };
  const dash = leaving === "doubted" && { dash: [0.8, 4.5] };
  return [outline, { path: shaft, stroke: ink, width: 2.8, ...dash }, { path: head, stroke: ink, width: 2.8 }];
}
