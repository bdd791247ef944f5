import { polygonContains } from "d3-polygon";
import type { MultiPolygon, Polygon } from "geojson";

/** Whether a position lies in the polygons and in none of their holes; on an edge it may be told either way. */
export function isInPolygon([x = 0, y = 0]: readonly number[], { type, coordinates }: Polygon | MultiPolygon): boolean {
  const rings = type === "Polygon" ? coordinates : coordinates.flat();
  const around = rings.filter((ring) => polygonContains(ring as [number, number][], [x, y]));
  return around.length % 2 === 1;
}
