/** x and y on a plane. */
export type Spot = readonly [x: number, y: number];

/** A way from spot to spot that swings aside once. */
export interface Curve {
  readonly from: Spot;
  readonly to: Spot;
  /** How far it swings, as a part of its length; where y points downwards, to the right of the way if positive. */
  readonly bend: number;
}

/** The spot at `part` of the way, 0 at its start and 1 at its end. */
export function spotAlong({ from, to, bend }: Curve, part: number): Spot {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const swing = 4 * part * (1 - part) * bend;
  return [from[0] + part * dx - swing * dy, from[1] + part * dy + swing * dx];
}

/** The spots of the curve at `steps` even steps and its start. */
export function spotsAlong(curve: Curve, steps: number): Spot[] {
  return Array.from({ length: steps + 1 }, (_, index) => spotAlong(curve, index / steps));
}
