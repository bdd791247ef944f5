import type { Bounds } from "../../model/dataset.ts";
import type { Spot } from "../symbols/hatch.ts";

/** A rectangle in pixels; x and y are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Web Mercator, fitted into a box. */
export interface Projection {
  readonly box: Box;
  /** Longitude and latitude in degrees to pixels. */
  readonly project: (position: readonly number[]) => Spot;
  /** What lies within `margin` pixels around the box. */
  readonly boundsAround: (margin: number) => Bounds;
}

/** The projection that shows the whole bounds as large as the box allows, `padding` pixels kept free on every side. */
export function projectionInto(bounds: Bounds, box: Box, padding: number): Projection {
  const [west, south, east, north] = bounds;
  const [left, right] = [radians(west), radians(east)];
  const [bottom, top] = [mercator(south), mercator(north)];
  const [width, height] = [box.width - 2 * padding, box.height - 2 * padding];
  const scale = Math.min(width / (right - left), height / (top - bottom));
  const x0 = box.x + box.width / 2 - (scale * (left + right)) / 2;
  const y0 = box.y + box.height / 2 + (scale * (bottom + top)) / 2;
  const longitude = (x: number) => degrees((x - x0) / scale);
  const latitude = (y: number) => degrees(2 * Math.atan(Math.exp((y0 - y) / scale)) - Math.PI / 2);
  return {
    box,
    project: ([x = 0, y = 0]) => [x0 + scale * radians(x), y0 - scale * mercator(y)],
    boundsAround: (margin) => [
      longitude(box.x - margin),
      latitude(box.y + box.height + margin),
      longitude(box.x + box.width + margin),
      latitude(box.y - margin),
    ],
  };
}

const radians = (angle: number) => (angle * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;
const mercator = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2));
