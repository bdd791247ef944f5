import type { PlaceId } from "../../model/place.ts";

/** A spot on the screen in pixels, x to the right and y downwards. */
export interface ScreenSpot {
  readonly x: number;
  readonly y: number;
}

/** A direction on the screen, whichever way the reader's language runs. */
export type Direction = "left" | "right" | "up" | "down";

const AHEAD: Readonly<Record<Direction, ScreenSpot>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** A direction takes in all that is at most 45° off it, so that the four together leave nothing out. */
const WIDEST = Math.PI / 4;

/**
 * The place to go to from a spot in a direction; null where there is none that way. The nearest one wins, a pixel
 * costing twice as much at the rim of the cone as straight ahead; what lies on the spot itself is in no direction.
 */
export function neighbourOf(
  from: ScreenSpot,
  direction: Direction,
  places: ReadonlyMap<PlaceId, ScreenSpot>,
): PlaceId | null {
  let best: PlaceId | null = null;
  let least = Infinity;
  for (const [place, spot] of places) {
    const cost = costOf(from, spot, direction);
    if (cost >= least) continue;
    best = place;
    least = cost;
  }
  return best;
}

/** Infinite where the spot is not in the direction. */
function costOf(from: ScreenSpot, to: ScreenSpot, direction: Direction): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const ahead = x * AHEAD[direction].x + y * AHEAD[direction].y;
  const aside = Math.abs(x * AHEAD[direction].y - y * AHEAD[direction].x);
  if (ahead <= 0 || aside > ahead) return Infinity;
  return Math.hypot(x, y) * (1 + Math.atan2(aside, ahead) / WIDEST);
}
