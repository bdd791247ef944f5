import type { Bounds } from "../../model/dataset.ts";
import type { Projection } from "../geometry/projection.ts";
import type { Ground, GroundName } from "./ground.ts";

/** Brings the pixels of one projection to those of another: first scaled, then moved. */
export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** How the pixels of `from` become those of `to`; both show the bounds, and Mercator makes the two similar. */
export function fitOf(from: Projection, to: Projection, [west, south, east, north]: Bounds): Fit {
  const [left, top] = from.project([west, north]);
  const [right] = from.project([east, south]);
  const [toLeft, toTop] = to.project([west, north]);
  const [toRight] = to.project([east, south]);
  const scale = (toRight - toLeft) / (right - left);
  return { scale, x: toLeft - scale * left, y: toTop - scale * top };
}

/** The ground with its names brought to other pixels; its paths keep theirs, as SVG can bring them itself. */
export function fitNames(ground: Ground, { scale, x, y }: Fit): Ground {
  const fit = ({ at, names }: GroundName): GroundName => ({ at: [x + scale * at[0], y + scale * at[1]], names });
  return { ...ground, countries: ground.countries.map(fit), towns: ground.towns.map(fit) };
}
