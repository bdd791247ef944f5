import type { Bounds } from "../../model/dataset.ts";
import type { PixelPoint } from "../geometry/box.ts";
import type { Camera, Size } from "../geometry/camera.ts";
import { toWorld, type WorldPoint } from "../geometry/mercator.ts";

/** How far a camera may go. */
export interface CameraLimits {
  /** The least and the most pixels that the whole world may be wide. */
  readonly worldSize: readonly [least: number, most: number];
  /** The corners, north-west and south-east, of what the map shows. */
  readonly corners: readonly [WorldPoint, WorldPoint];
  /** Where the camera is at home, which is always allowed, and the size of its frame. */
  readonly home: Camera;
  readonly size: Size;
}

/** Zooms out and in that readers have beyond the camera that shows the whole map. */
const STEPS_OUT = 1;
const STEPS_IN = 5;

/** How far beyond what the map shows the view may reach, as a part of its own size. */
const BEYOND = 0.4;

/** How near an edge of what the map shows the middle of the view may come from the middle of that, of 1: there is sea along it. */
const NEAREST = 0.9;

/** The limits of a map with these bounds, whose camera at home shows all of it in a frame of this size. */
export function limitsOf([west, south, east, north]: Bounds, home: Camera, size: Size): CameraLimits {
  return {
    worldSize: [home.worldSize / 2 ** STEPS_OUT, home.worldSize * 2 ** STEPS_IN],
    corners: [toWorld([west, north]), toWorld([east, south])],
    home,
    size,
  };
}

/**
 * The camera, or the nearest one within the limits: its view reaches little beyond the bounds, so that wherever it goes it
 * shows a good part of them, and from near what lies in them. The camera at home is always within, whatever the frame.
 */
export function constrain({ center: [x, y], worldSize }: Camera, limits: CameraLimits): Camera {
  const { worldSize: sizes, corners, home, size } = limits;
  const [[left, top], [right, bottom]] = corners;
  const at = clamp(worldSize, ...sizes);
  return {
    center: [
      within(x, [left, right], size.width / at, home.center[0]),
      within(y, [top, bottom], size.height / at, home.center[1]),
    ],
    worldSize: at,
  };
}

/** The middle of a view of that length, kept between two edges, or as far from there as the one at home. */
function within(middle: number, [start, end]: readonly [number, number], view: number, home: number): number {
  const [center, half] = [(start + end) / 2, (end - start) / 2];
  const free = Math.min(NEAREST * half, Math.max(0, half - (0.5 - BEYOND) * view));
  return clamp(middle, Math.min(center - free, home), Math.max(center + free, home));
}

/** The spot of the world that a camera shows at a pixel of a frame, from the frame's upper left corner. */
export function unproject([x, y]: PixelPoint, { center, worldSize }: Camera, { width, height }: Size): WorldPoint {
  return [center[0] + (x - width / 2) / worldSize, center[1] + (y - height / 2) / worldSize];
}

/** The camera after the ground was pulled to the right and down, by so many pixels. */
export function pull({ center: [x, y], worldSize }: Camera, [right, down]: PixelPoint): Camera {
  return { center: [x - right / worldSize, y - down / worldSize], worldSize };
}

/**
 * The camera that shows everything `factor` times as large, as far as the limits allow; the spot at the pixel stays where
 * it is, unless the middle of the view would leave the bounds.
 */
export function zoomAround(camera: Camera, factor: number, at: PixelPoint, size: Size, limits: CameraLimits): Camera {
  const [x, y] = unproject(at, camera, size);
  const worldSize = clamp(camera.worldSize * factor, ...limits.worldSize);
  const center = [x - (at[0] - size.width / 2) / worldSize, y - (at[1] - size.height / 2) / worldSize] as const;
  return constrain({ center, worldSize }, limits);
}

/** The camera on the way from one to another, from 0 to 1: zooming evenly, and the spot that both show at one pixel stays there. */
export function between(from: Camera, to: Camera, part: number): Camera {
  if (part >= 1) return to;
  const worldSize = from.worldSize * (to.worldSize / from.worldSize) ** part;
  const isZoom = Math.abs(to.worldSize / from.worldSize - 1) > 1e-6;
  const weight = isZoom ? (1 / from.worldSize - 1 / worldSize) / (1 / from.worldSize - 1 / to.worldSize) : part;
  const along = (a: number, b: number) => a + weight * (b - a);
  return { center: [along(from.center[0], to.center[0]), along(from.center[1], to.center[1])], worldSize };
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
