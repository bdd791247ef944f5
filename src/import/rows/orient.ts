import type { LngLat } from "../../model/place.ts";
import type { Row } from "./row.ts";

/**
 * The rows with longitude and latitude changed over where all of a file's positions lie in the map's bounds that way round,
 * and none of them does as it stands; with a note if they were.
 */
export function orient(
  rows: readonly Row[],
  [west, south, east, north]: readonly [number, number, number, number],
): { readonly rows: readonly Row[]; readonly note: string | null } {
  const spots = rows.flatMap(({ spot }) => (spot ? [spot] : []));
  const isWithin = ([x, y]: LngLat) => west <= x && x <= east && south <= y && y <= north;
  const isOver = spots.length > 0 && !spots.some(isWithin) && spots.every(([x, y]) => isWithin([y, x]));
  if (!isOver) return { rows, note: null };
  const turned = rows.map((row) => (row.spot ? { ...row, spot: [row.spot[1], row.spot[0]] as const } : row));
  return { rows: turned, note: "coordinates: latitude stands first; only so do they lie on the map" };
}
