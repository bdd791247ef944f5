import { middleOver, near } from "../../model/meridian.ts";
import type { LngLat } from "../../model/place.ts";
import type { Row } from "./row.ts";

/**
 * The rows in the longitudes of a map with these bounds; with longitude and latitude changed over where all of a file's
 * positions lie in them that way round, and none of them does as it stands; with a note if they were.
 */
export function orient(
  rows: readonly Row[],
  bounds: readonly [number, number, number, number],
): { readonly rows: readonly Row[]; readonly note: string | null } {
  const [west, south, east, north] = bounds;
  const middle = middleOver(bounds);
  const onMap = ([x, y]: LngLat): LngLat => (middle === null || Math.abs(x) > 180 ? [x, y] : [near(x, middle), y]);
  const spots = rows.flatMap(({ spot }) => (spot ? [spot] : []));
  const isWithin = ([x, y]: LngLat) => west <= x && x <= east && south <= y && y <= north;
  const isOver =
    spots.length > 0 && !spots.map(onMap).some(isWithin) && spots.every(([x, y]) => isWithin(onMap([y, x])));
  const moved = (to: (spot: LngLat) => LngLat) => rows.map((row) => (row.spot ? { ...row, spot: to(row.spot) } : row));
  if (!isOver) return { rows: middle === null ? rows : moved(onMap), note: null };
  return {
    rows: moved(([x, y]) => onMap([y, x])),
    note: "coordinates: latitude stands first; only so do they lie on the map",
  };
}
