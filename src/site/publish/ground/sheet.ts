import { type Box, growBox } from "../../../map/geometry/box.ts";
import { toDegrees, toWorld } from "../../../map/geometry/mercator.ts";
import type { PixelGrid } from "../../../map/ground/ground.ts";
import type { MapFrame } from "../../../map/layout/layout.ts";
import type { Bounds, MapInfo } from "../../../model/dataset.ts";

/** What part of the world a ground is drawn for, and how exactly. */
export interface MapSheet {
  readonly grid: PixelGrid;
  /** What is drawn, in degrees; null for all that the basemap has. */
  readonly clip: Bounds | null;
  /** Where lines are exact, in degrees; beyond they may be off by `OUTER_TOLERANCE`. Null for everywhere. */
  readonly exact: Bounds | null;
  /** Pixels of the grid that lines may be off where they are exact; `TOLERANCE` where it is left out. */
  readonly tolerance?: number;
  /** Where they are as exact as the grid all the same. */
  readonly closer?: readonly Bounds[];
}

/** Whether lines are exact at a position in degrees. */
export function isExactAt({ exact }: MapSheet, position: readonly number[]): boolean {
  return exact === null || isWithin(exact, position);
}

/** Pixels of the grid that a simplified line may be off at a position in degrees. */
export function toleranceAt(sheet: MapSheet, position: readonly number[]): number {
  if (sheet.closer?.some((bounds) => isWithin(bounds, position))) return TOLERANCE;
  return isExactAt(sheet, position) ? (sheet.tolerance ?? TOLERANCE) : OUTER_TOLERANCE;
}

const isWithin = ([west, south, east, north]: Bounds, [x = 0, y = 0]: readonly number[]) =>
  x >= west && x <= east && y >= south && y <= north;

/** Pixels of the grid that a simplified line may be off: where the sheet is as exact as that, and beyond. */
const TOLERANCE = 0.75;
const OUTER_TOLERANCE = 6;

/** How many pixels of the published grid the longer side of the bounds has: about two for each of a large map. */
const PUBLISHED_PIXELS = 1600;

/** How far beyond the bounds the published ground is exact, as a part of their width and height. */
const EXACT_MARGIN = 0.1;

/** Pixels of the published grid that lines may be off in the ground that comes with a page: about half a pixel of a usual map. */
const PAGE_TOLERANCE = 1.5;

/** The sheet of the ground that comes with a page: as exact as the published one where an inset shows it large, a little less within the bounds, coarse around them. */
export function pageSheet({ bounds, insets }: MapInfo, frame: MapFrame, drawn: Box): MapSheet {
  const { clip } = frameSheet(frame, drawn);
  return {
    ...publishedSheet(bounds),
    clip,
    exact: bounds,
    tolerance: PAGE_TOLERANCE,
    closer: insets.map((inset) => inset.bounds),
  };
}

/** Pixels of ground kept beyond the edge of a frame, so that no outline shows along it. */
const FRAME_MARGIN = 6;

/** The sheet of the published ground: all of the basemap, exact around the bounds. */
export function publishedSheet([west, south, east, north]: Bounds): MapSheet {
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
export function frameSheet(
  frame: MapFrame,
  drawn: Box = { x: 0, y: 0, width: frame.width, height: frame.height },
): MapSheet {
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
