import type { Bounds } from "../../model/dataset.ts";
import { type Camera, fitCamera, type Padding, type Size } from "./camera.ts";

/** The camera from which a map on a page is seen while nobody has moved it: it shows all of the bounds. */
export function homeCamera(bounds: Bounds, size: Size): Camera {
  return fitCamera(bounds, size, marginsIn(size));
}

/**
 * Pixels kept clear for the legend below and the buttons beside; next to nothing where the map itself has little room.
 * The page's style sheet has the same for its first picture.
 */
function marginsIn({ width, height }: Size): Padding {
  if (Math.min(width, height) < 280) return { top: 8, right: 8, bottom: 8, left: 8 };
  return { top: 24, right: 48, bottom: 56, left: 24 };
}
