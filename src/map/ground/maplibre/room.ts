import type { PlaceId } from "../../../model/place.ts";
import { toPlane } from "../../geometry/plane.ts";
import { spread } from "../../layout/spread.ts";
import type { Spot } from "../../symbols/hatch.ts";

/** A place that bears marks, and how large they are beside those of a city. */
export interface Bearer {
  readonly place: PlaceId;
  /** Longitude and latitude in degrees. */
  readonly spot: Spot;
  readonly size: number;
  /** From which zoom on it is drawn. */
  readonly fromZoom: number;
}

/** Size of a city's mark, as a part of its picture, by zoom; between two zooms it changes evenly. */
export const MARK_SIZES: readonly (readonly [zoom: number, size: number])[] = [
  [4, 0.5],
  [5, 0.6],
  [6, 0.72],
  [7, 0.84],
  [8, 0.95],
  [9, 1.05],
  [10, 1.15],
];

/** How large an event's sign is beside the mark of its place, and where: at its upper right, in pixels of the picture. */
export const EVENT_PART = 0.7;
export const EVENT_OFFSET = [22, -20] as const;

/** The same for what the place bore on the day that is compared with: at the lower corner where a line of text begins. */
export const BEFORE_PART = 0.66;
export const BEFORE_OFFSET = { ltr: [-15, 14], rtl: [15, 14] } as const;

/** Where the marks of a place stand beside it, in pixels, at each zoom of `MARK_SIZES`. */
export type Shifts = ReadonlyMap<PlaceId, readonly Spot[]>;

/** Marks may touch and overlap by this part of their radius; more room than that would move them far from their place. */
const CLOSENESS = 0.8;

/** How far the marks of neighbours are pushed apart at each zoom, so that each can be seen. */
export function makeRoom(bearers: readonly Bearer[]): Shifts {
  const shifts = new Map<PlaceId, Spot[]>(bearers.map(({ place }) => [place, []]));
  for (const [zoom, markSize] of MARK_SIZES) {
    const bodies = bearers.map(({ spot, size, fromZoom }) => ({
      home: toPixels(spot, zoom),
      radius: zoom < fromZoom ? 0 : 16 * markSize * size * CLOSENESS,
    }));
    for (const [index, [x, y]] of spread(bodies).entries()) {
      const { place } = bearers[index] as Bearer;
      const [homeX, homeY] = bodies[index]?.home ?? [x, y];
      shifts.get(place)?.push([x - homeX, y - homeY]);
    }
  }
  return shifts;
}

/** Where the marks of a place stand beside it at any zoom, in pixels; nowhere else for a place without marks. */
export function shiftAt(place: PlaceId, zoom: number, shifts: Shifts): Spot {
  const stops = shifts.get(place);
  if (!stops) return [0, 0];
  const { before, next, part } = around(zoom);
  const [[x1, y1], [x2, y2]] = [stops[before] ?? [0, 0], stops[next] ?? [0, 0]];
  return [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
}

/** Size of a city's mark at any zoom, as a part of its picture. */
export function markSizeAt(zoom: number): number {
  const { before, next, part } = around(zoom);
  const [low, high] = [MARK_SIZES[before]?.[1] ?? 0, MARK_SIZES[next]?.[1] ?? 0];
  return low + (high - low) * part;
}

/** The two zooms of `MARK_SIZES` around this one, and how far it is from the first to the second. */
function around(zoom: number): { before: number; next: number; part: number } {
  const above = MARK_SIZES.findIndex(([stop]) => stop >= zoom);
  const next = above < 0 ? MARK_SIZES.length - 1 : above;
  const before = Math.max(next - 1, 0);
  const [low, high] = [MARK_SIZES[before]?.[0] ?? 0, MARK_SIZES[next]?.[0] ?? 0];
  return { before, next, part: high === low ? 1 : Math.min(1, Math.max(0, (zoom - low) / (high - low))) };
}

/** Pixels around the world, with tiles of 512 pixels, as MapLibre counts zoom. */
export const worldAt = (zoom: number): number => 512 * 2 ** zoom;

function toPixels(spot: Spot, zoom: number): Spot {
  const [x, y] = toPlane(spot);
  return [x * worldAt(zoom), y * worldAt(zoom)];
}
