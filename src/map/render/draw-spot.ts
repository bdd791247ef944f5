import type { MassSpot } from "../layout/mass-spots.ts";
import { FADED } from "../symbols/metrics.ts";
import type { Paint } from "../symbols/paint.ts";
import { spotPicture } from "../symbols/spot-picture.ts";
import type { PlacedPicture } from "./shapes.ts";

/** How a spot of the mass is painted: a picture, `width` pixels wide, with its middle on the true spot. */
export interface SpotDrawing extends Pick<PlacedPicture, "picture" | "width"> {
  /** From 0 to 1. */
  readonly opacity: number;
}

/** What to paint for a spot of the mass. */
export function drawSpot({ figures, news, faded, width }: MassSpot, paint: Paint): SpotDrawing {
  const figure = figures.control ?? figures.event;
  return { picture: spotPicture({ figure, news }, paint), width, opacity: faded ? FADED.symbol : 1 };
}
