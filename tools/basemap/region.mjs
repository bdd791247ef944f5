import { bboxClip } from "@turf/bbox-clip";
import { mend } from "./mend.mjs";
import { polygonsOf, tidy, tidyPolygons } from "./rings.mjs";

/**
 * What the basemap covers, [west, south, east, north] in degrees: the view (34–49°E, 29–38.5°N) and a margin,
 * so that no cut edge is ever seen.
 * @type {[number, number, number, number]}
 */
export const REGION = [31, 26.5, 52, 41];

/** A line needs two points. */
const isLine = (line) => line.length >= 2;

/**
 * The part of a line or polygon inside the region, rounded, rings wound as RFC 7946 asks and none crossing itself; null if nothing is left.
 * @param {import('geojson').Geometry} geometry
 * @returns {import('geojson').Geometry | null}
 */
export function clipToRegion(geometry) {
  const clipped = bboxClip({ type: "Feature", properties: {}, geometry }, REGION).geometry;
  if (clipped.type === "Polygon" || clipped.type === "MultiPolygon") {
    const tidied = tidyPolygons(polygonsOf(clipped));
    return tidied && mend(tidied);
  }
  const lines = (clipped.type === "LineString" ? [clipped.coordinates] : clipped.coordinates).map(tidy).filter(isLine);
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
