import type { MultiPolygon, Polygon } from "geojson";
import { toWorld } from "../../geometry/mercator.ts";
import { type Grid, gridPixel } from "../ground.ts";

/** Path data of the outline in the pixels of the grid. */
export function outlinePath(outline: Polygon | MultiPolygon, grid: Grid): string {
  const rings = outline.type === "Polygon" ? outline.coordinates : outline.coordinates.flat();
  return rings
    .map((ring) => `M${ring.map((position) => pixelText(gridPixel(toWorld(position), grid))).join("L")}Z`)
    .join("");
}

const pixelText = ([x, y]: readonly [number, number]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
