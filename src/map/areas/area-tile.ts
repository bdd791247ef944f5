import { hatchTile } from "../symbols/hatch.ts";
import type { ActorLook, Paint } from "../symbols/paint.ts";
import type { Picture } from "../symbols/shape.ts";

const SIZE = 16;

/** Opacities: between those of an area of the map's own and of inferred ground, so that places lead. */
const WASH = 0.2;
const LINES = 0.32;

/** Opacity and widths of lines, in pixels. */
export const HELD_LINE = { opacity: 0.55, width: 1 } as const;
export const FRONT_LINE = { opacity: 0.9, width: 2 } as const;

/** The tile that fills ground that a source draws as an actor's; it repeats without a seam. */
export function heldTileOf({ tone, pattern }: ActorLook): Picture {
  const lines = hatchTile(pattern, SIZE);
  return {
    size: SIZE,
    shapes: [
      { path: `M0 0H${SIZE}V${SIZE}H0Z`, fill: tone, opacity: WASH },
      ...(lines ? [{ path: lines, stroke: tone, opacity: LINES, width: 0.9 }] : []),
    ],
  };
}

/** What stands for such ground in a key. */
export function heldSign(look: ActorLook | undefined): Picture {
  if (!look) return { size: SIZE, shapes: [] };
  const { shapes } = heldTileOf(look);
  const { opacity, width } = HELD_LINE;
  return { size: SIZE, shapes: [...shapes, { path: `M1 1H15V15H1Z`, stroke: look.tone, opacity, width }] };
}

/** What stands for a front in a key. */
export function frontSign({ palette }: Paint, isBefore = false): Picture {
  const { opacity, width } = FRONT_LINE;
  const dash = isBefore ? { dash: [2, 2.4] } : {};
  return { size: SIZE, shapes: [{ path: "M1 12L6 5L10 10L15 4", stroke: palette.ink, opacity, width, ...dash }] };
}
