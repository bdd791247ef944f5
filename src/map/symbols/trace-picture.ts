import type { Movers } from "../../model/claim.ts";
import { arrowAlong } from "./arrow.ts";
import { arrowShapes } from "./arrow-shapes.ts";
import type { Palette } from "./palette.ts";
import type { Picture, Shape } from "./shape.ts";

const SIZE = 32;

/** The picture of a distance ring for a key, without an actor's colour. */
export function ringPicture({ halo, ink }: Palette): Picture {
  return { size: SIZE, shapes: [dashes(halo, 6), dashes(ink, 3)] };
}

const dashes = (stroke: string, width: number): Shape => ({
  path: "M4 16a12 12 0 1 1 24 0a12 12 0 1 1 -24 0Z",
  stroke,
  width,
  ...(width < 6 && { dash: [5, 4.4] }),
});

const ARROW = arrowAlong({ from: [2, 22], to: [31, 12], bend: -0.15 }, { start: 0, end: 0 });

/** The picture of an arrow for a key, without an actor's colour. */
export function arrowPicture(
  told: { readonly movers: Movers | null; readonly hedged: boolean },
  palette: Palette,
): Picture {
  return { size: SIZE, shapes: ARROW ? arrowShapes({ ...ARROW, ...told }, palette.ink, palette) : [] };
}
