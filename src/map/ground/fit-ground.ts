import { toDegrees } from "../geometry/mercator.ts";
import type { Projection } from "../geometry/projection.ts";
import type { Grid, Ground, GroundName } from "./ground.ts";

/** Brings the pixels of one projection to those of another: first scaled, then moved. */
export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** How the pixels of the grid become those of the projection. */
export function fitOf({ origin, worldSize }: Grid, { project }: Projection): Fit {
  const scale = (project([180, 0])[0] - project([-180, 0])[0]) / worldSize;
  const [x, y] = project(toDegrees(origin));
  return { scale, x, y };
}

/** The ground with its names brought to other pixels; its paths keep theirs, as SVG can bring them itself. */
export function fitNames(ground: Ground, { scale, x, y }: Fit): Ground {
  const fit = ({ at, names }: GroundName): GroundName => ({ at: [x + scale * at[0], y + scale * at[1]], names });
  return { ...ground, countries: ground.countries.map(fit), towns: ground.towns.map(fit) };
}
