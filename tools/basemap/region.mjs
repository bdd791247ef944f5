import { bboxClip } from "@turf/bbox-clip";
import { rewind } from "@turf/rewind";

/**
 * What the basemap covers, [west, south, east, north] in degrees: the view (34–49°E, 29–38.5°N) and a margin,
 * so that no cut edge is ever seen.
 * @type {[number, number, number, number]}
 */
export const REGION = [31, 26.5, 52, 41];

/** Decimals of every published coordinate; the fourth is 11 m, a tenth of a pixel at zoom 10. */
const DECIMALS = 4;

/** @param {number} value degrees */
const round = (value) => Number(value.toFixed(DECIMALS));

/** @param {number[]} point [longitude, latitude] */
export const roundPoint = ([x, y]) => [round(x), round(y)];

/**
 * The points without repeats that follow each other; rounding makes those.
 * @param {number[][]} line
 */
export const withoutRepeats = (line) =>
  line.filter((point, i) => i === 0 || point[0] !== line[i - 1][0] || point[1] !== line[i - 1][1]);

/** @param {number[][]} line */
const tidy = (line) => withoutRepeats(line.map(roundPoint));

/** A shape with fewer points is dropped: four make a ring, two a line. */
const enough = (shortest) => (line) => line.length >= shortest;

/**
 * The part of a line or polygon inside the region, rounded, rings wound as RFC 7946 asks; null if nothing is left.
 * @param {import('geojson').Geometry} geometry
 * @returns {import('geojson').Geometry | null}
 */
export function clipToRegion(geometry) {
  const clipped = bboxClip({ type: "Feature", properties: {}, geometry }, REGION).geometry;
  if (clipped.type === "Polygon" || clipped.type === "MultiPolygon") {
    const polygons = (clipped.type === "Polygon" ? [clipped.coordinates] : clipped.coordinates)
      .map((rings) => rings.map(tidy).filter(enough(4)))
      .filter((rings) => rings.length > 0);
    if (polygons.length === 0) return null;
    const wound = rewind({ type: "MultiPolygon", coordinates: polygons });
    return wound.coordinates.length === 1 ? { type: "Polygon", coordinates: wound.coordinates[0] } : wound;
  }
  const lines = (clipped.type === "LineString" ? [clipped.coordinates] : clipped.coordinates)
    .map(tidy)
    .filter(enough(2));
  if (lines.length === 0) return null;
  return lines.length === 1
    ? { type: "LineString", coordinates: lines[0] }
    : { type: "MultiLineString", coordinates: lines };
}

/**
 * Whether any of the geometry's bounding box lies inside the region.
 * @param {import('geojson').Geometry} geometry
 */
export function touchesRegion(geometry) {
  const [west, south, east, north] = bounds(geometry);
  return west < REGION[2] && east > REGION[0] && south < REGION[3] && north > REGION[1];
}

/**
 * [west, south, east, north] of a geometry, in degrees.
 * @param {import('geojson').Geometry} geometry
 */
export function bounds(geometry) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (node) => {
    if (typeof node[0] !== "number") return node.forEach(visit);
    box[0] = Math.min(box[0], node[0]);
    box[1] = Math.min(box[1], node[1]);
    box[2] = Math.max(box[2], node[0]);
    box[3] = Math.max(box[3], node[1]);
  };
  visit(geometry.coordinates);
  return box;
}
