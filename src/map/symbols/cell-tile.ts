import { hatchTile } from "./hatch.ts";
import type { ActorLook } from "./paint.ts";
import type { Picture } from "./shape.ts";

const SIZE = 16;

/** Opacities: fainter than the wash of an area even where its hold is only implied. */
const WASH = 0.08;
const LINES = 0.4;

/** The tile that fills inferred ground: lines apart from each other on next to nothing; it repeats without a seam. */
export function cellTileOf({ tone }: ActorLook): Picture {
  return {
    size: SIZE,
    shapes: [
      { path: `M0 0H${SIZE}V${SIZE}H0Z`, fill: tone, opacity: WASH },
      { path: hatchTile("back-diagonal", SIZE), stroke: tone, opacity: LINES, width: 1 },
    ],
  };
}
