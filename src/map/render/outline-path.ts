import { toWorld } from "../geometry/mercator.ts";
import { tenths } from "../geometry/round.ts";
import { gridPixel, type PixelGrid } from "../ground/ground.ts";
import type { GroundShape } from "../ground/ground-picture.ts";

/** Path data of the outline, or of the lines, in the pixels of the grid. */
export function outlinePath(outline: GroundShape["outline"], grid: PixelGrid): string {
  const end = outline.type === "MultiLineString" ? "" : "Z";
  const lines = outline.type === "MultiPolygon" ? outline.coordinates.flat() : outline.coordinates;
  return lines
    .map((line) => `M${line.map((position) => pixelText(gridPixel(toWorld(position), grid))).join("L")}${end}`)
    .join("");
}

const pixelText = ([x, y]: readonly [number, number]) => `${tenths(x)} ${tenths(y)}`;
