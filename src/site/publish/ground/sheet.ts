import { type Box, growBox } from "../../../map/geometry/box.ts";
import { toDegrees, toWorld } from "../../../map/geometry/mercator.ts";
import type { Grid } from "../../../map/ground/ground.ts";
import type { Frame } from "../../../map/layout/layout.ts";
import type { Bounds } from "../../../model/dataset.ts";

/** What part of the world a ground is drawn for, and how exactly. */
export interface Sheet {
  readonly grid: Grid;
  /** What is drawn, in degrees; null for all that the basemap has. */
  readonly clip: Bounds | null;
  /** Where lines are as exact as the grid, in degrees; beyond they may be off by `OUTER_TOLERANCE`. Null for everywhere. */
  readonly exact: Bounds | null;
}

/** Whether lines are as exact as the grid at a position in degrees. */
export function isExactAt({ exact }: Sheet, [x = 0, y = 0]: readonly number[]): boolean {
  return exact === null || (x >= exact[0] && x <= exact[2] && y >= exact[1] && y <= exact[3]);
}

/** Pixels of the grid that a simplified line may be off: where the sheet is exact, and beyond. */
export const TOLERANCE = 0.75;
export const OUTER_TOLERANCE = 6;

/** How many pixels of the published grid the longer side of the bounds has: about two for each of a large map. */
const PUBLISHED_PIXELS = 1600;

/** How far beyond the bounds the published ground is exact, as a part of their width and height. */
const EXACT_MARGIN = 0.1;

/** Pixels of ground kept beyond the edge of a frame, so that no outline shows along it. */
const FRAME_MARGIN = 6;

/** The sheet of the published ground: all of the basemap, exact around the bounds. */
export function publishedSheet([west, south, east, north]: Bounds): Sheet {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const [across, down] = [EXACT_MARGIN * (east - west), EXACT_MARGIN * (north - south)];
  return {
    grid: { origin: [left, top], worldSize: Math.round(PUBLISHED_PIXELS / Math.max(right - left, bottom - top)) },
    clip: null,
    exact: [west - across, south - down, east + across, north + down],
  };
}

/**
 * The sheet of what a frame shows at home, in its own pixels. Where more than the frame is drawn, given in its pixels, lines
 * beyond it are coarser.
 */
export function frameSheet(frame: Frame, drawn: Box = { x: 0, y: 0, width: frame.width, height: frame.height }): Sheet {
  const { center, worldSize } = frame.home;
  const origin = [center[0] - frame.width / 2 / worldSize, center[1] - frame.height / 2 / worldSize] as const;
  const degrees = (x: number, y: number) => toDegrees([origin[0] + x / worldSize, origin[1] + y / worldSize]);
  const boundsOf = ({ x, y, width, height }: Box): Bounds => {
    const [west, north] = degrees(x, y);
    const [east, south] = degrees(x + width, y + height);
    return [west, south, east, north];
  };
  const clip = boundsOf(growBox(drawn, FRAME_MARGIN));
  return {
    grid: { origin, worldSize },
    clip,
    exact: boundsOf({ x: 0, y: 0, width: frame.width, height: frame.height }),
  };
}
