import type { MultiPolygon, Polygon } from "geojson";

export type Outline = Polygon | MultiPolygon;

/** The polygons of an outline, each with its outer ring first. */
export function polygonsOf(outline: Outline): Polygon["coordinates"][] {
  return outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
}
