import type { PixelPoint } from "../geometry/box.ts";
import { type Camera, isInFrame, project, type Size } from "../geometry/camera.ts";
import type { MassSpot } from "../layout/mass-spots.ts";
import { SPOT } from "../symbols/metrics.ts";

/** A spot of the mass and the pixel at which it is seen. */
export interface SeenSpot {
  readonly spot: MassSpot;
  readonly at: PixelPoint;
}

/** The spots whose middle a camera sees in a frame of this size, or at most `margin` pixels beyond it; lowest first. */
export function spotsInView(
  mass: readonly MassSpot[],
  camera: Camera,
  size: Size,
  margin: number = SPOT.city,
): SeenSpot[] {
  const seen: SeenSpot[] = [];
  for (let index = mass.length - 1; index >= 0; index--) {
    const spot = mass[index] as MassSpot;
    const at = project(spot.anchor, camera, size);
    if (isInFrame(at, size, margin)) seen.push({ spot, at });
  }
  return seen;
}
