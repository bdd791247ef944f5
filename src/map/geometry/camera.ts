import type { Bounds } from "../../model/dataset.ts";
import type { Box, PixelPoint } from "./box.ts";
import { toWorld, type WorldPoint } from "./mercator.ts";

/** Where a frame looks: what is in its middle, and how many pixels wide the whole world is (512 · 2^zoom as MapLibre counts zoom). */
export interface Camera {
  readonly center: WorldPoint;
  readonly worldSize: number;
}

/** The size of a frame in CSS pixels; fractions are allowed. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels that are kept free inside the edges of a frame. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The camera that shows the whole bounds as large as the size allows, in the middle of what the padding leaves. */
export function fitCamera(bounds: Bounds, { width, height }: Size, padding: Padding): Camera {
  const [west, south, east, north] = bounds;
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const free = {
    width: Math.max(1, width - padding.left - padding.right),
    height: Math.max(1, height - padding.top - padding.bottom),
  };
  const worldSize = Math.min(free.width / (right - left), free.height / (bottom - top));
  return {
    center: [
      (left + right) / 2 - (padding.left - padding.right) / 2 / worldSize,
      (top + bottom) / 2 - (padding.top - padding.bottom) / 2 / worldSize,
    ],
    worldSize,
  };
}

/** The pixel of a frame, from its upper left corner, at which a camera shows a spot of the world. */
export function project([x, y]: WorldPoint, { center, worldSize }: Camera, { width, height }: Size): PixelPoint {
  return [width / 2 + (x - center[0]) * worldSize, height / 2 + (y - center[1]) * worldSize];
}

/** What a camera shows of bounds, in the pixels of a frame from its upper left corner. */
export function projectBounds([west, south, east, north]: Bounds, camera: Camera, size: Size): Box {
  const [x, y] = project(toWorld([west, north]), camera, size);
  const [right, bottom] = project(toWorld([east, south]), camera, size);
  return { x, y, width: right - x, height: bottom - y };
}

/** Whether a pixel lies in a frame of this size, or at most `margin` pixels beyond it. */
export function isInFrame([x, y]: PixelPoint, { width, height }: Size, margin = 0): boolean {
  return x >= -margin && y >= -margin && x <= width + margin && y <= height + margin;
}

/** By how many pixels to the right and down a camera shows what another one had in the middle of a frame of that size. */
export function shiftBetween(before: Camera, size: Size, camera: Camera, sizeNow: Size): PixelPoint {
  const [x, y] = project(before.center, camera, sizeNow);
  return [x - size.width / 2, y - size.height / 2];
}

/**
 * Pixels around what a camera sees for which nodes and spots are made too, so that a small move brings them into view
 * without any work.
 */
export const AROUND_VIEW = 96;

/** What a camera shows in a frame of this size, in pixels of the whole world, whose upper left corner is 0, 0. */
export function viewOf({ center, worldSize }: Camera, { width, height }: Size): Box {
  return { x: center[0] * worldSize - width / 2, y: center[1] * worldSize - height / 2, width, height };
}

/** The zoom, as MapLibre counts it, of a camera to which the whole world is so many pixels wide. */
export const zoomOf = (worldSize: number): number => Math.log2(worldSize / 512);
