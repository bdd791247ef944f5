import type { MultiPolygon, Polygon, Position } from "geojson";
import polylabel from "polylabel";
import type { LngLat } from "../../model/place.ts";

/** The spot is found to this part of the shorter side of the polygon's box. */
const PRECISION = 0.01;

/** About a metre, in parts of a degree. */
const STEPS_PER_DEGREE = 1e5;

/**
 * The spot within an area that is farthest from its edges and holes, as seen on the map: of several polygons in the one with
 * the most room, to about a metre.
 */
export function spotWithin(area: Polygon | MultiPolygon): LngLat {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  const [roomiest] = polygons.map(poleOf).sort((a, b) => b.room - a.room);
  if (!roomiest) throw new Error("an area has at least one polygon");
  const [longitude, latitude] = roomiest.spot;
  return [round(longitude), round(latitude)];
}

/** The pole of inaccessibility, and its distance from the edge in degrees of latitude. */
function poleOf(rings: readonly Position[][]): { spot: LngLat; room: number } {
  const corners = rings[0] ?? [];
  const latitudes = corners.map(([, y = 0]) => y);
  const longitudes = corners.map(([x = 0]) => x);
  // A degree of longitude is shorter than one of latitude, the more so the farther north.
  const squeeze = Math.cos(((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * (Math.PI / 180));
  const width = (Math.max(...longitudes) - Math.min(...longitudes)) * squeeze;
  const height = Math.max(...latitudes) - Math.min(...latitudes);
  const squeezed = rings.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x * squeeze, y]));
  const pole = polylabel(squeezed, Math.min(width, height) * PRECISION);
  const [x = 0, y = 0] = pole;
  return { spot: [x / squeeze, y], room: pole.distance };
}

const round = (degrees: number) => Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
