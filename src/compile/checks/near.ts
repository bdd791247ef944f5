import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { pointToPolygonDistance } from "@turf/point-to-polygon-distance";
import type { Position } from "geojson";
import type { Outline } from "../../model/outline.ts";

/** Whether the position lies within the outline or at most `tolerance` metres away. */
export function isNear(position: Position, outline: Outline, tolerance: number): boolean {
  return (
    booleanPointInPolygon(position, outline) ||
    pointToPolygonDistance(position, outline, { units: "meters" }) <= tolerance
  );
}
