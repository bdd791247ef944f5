import type { MultiPolygon, Polygon, Position } from "geojson";

/**
 * Longitude and latitude of a spot within an area: the middle of its box if that is inside, else the middle of the
 * longest stretch of it at the same latitude. Without turf's point-on-feature, which costs a reader 4 kB.
 */
export function innerSpotOf(area: Polygon | MultiPolygon): readonly [number, number] {
  const rings = area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
  const [xs, ys] = [rings.flat().map(([x = 0]) => x), rings.flat().map(([, y = 0]) => y)];
  const [x, y] = [middleOf(Math.min(...xs), Math.max(...xs)), middleOf(Math.min(...ys), Math.max(...ys))];
  const stretches = stretchesAt(y, rings);
  if (stretches.some(([west, east]) => west <= x && x <= east)) return [x, y];
  const [longest] = stretches.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]));
  return longest ? [middleOf(...longest), y] : [x, y];
}

/** From where to where, in longitude, the area lies at a latitude; holes and gaps are left out. */
function stretchesAt(latitude: number, rings: readonly Position[][]): [west: number, east: number][] {
  const crossings = rings.flatMap((ring) =>
    ring.slice(1).flatMap(([x2 = 0, y2 = 0], index) => {
      const [x1 = 0, y1 = 0] = ring[index] ?? [];
      // A corner on the very latitude counts for the side above it alone.
      if (y1 > latitude === y2 > latitude) return [];
      return [x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)];
    }),
  );
  const sorted = crossings.sort((a, b) => a - b);
  return sorted.flatMap((west, index) => (index % 2 === 0 ? [[west, sorted[index + 1] ?? west]] : []));
}

const middleOf = (a: number, b: number) => (a + b) / 2;
