import type { Actor } from "../../model/actor.ts";
import { hatchTile } from "./hatch.ts";
import type { Picture } from "./shape.ts";

const SIZE = 16;

/** Opacities, as two hexadecimal digits: fainter than the wash of an area even where its hold is only implied. */
const WASH = "14";
const LINES = "66";

/** The tile that fills inferred ground: lines apart from each other on next to nothing; it repeats without a seam. */
export function cellTileOf({ colour }: Actor): Picture {
  return {
    size: SIZE,
    shapes: [
      { path: `M0 0H${SIZE}V${SIZE}H0Z`, fill: `${colour}${WASH}` },
      { path: hatchTile("back-diagonal", SIZE), stroke: `${colour}${LINES}`, width: 1 },
    ],
  };
}
