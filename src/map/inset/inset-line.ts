import type { Box } from "../geometry/box.ts";
import type { Segment } from "../geometry/segment.ts";
import type { PlacedInset } from "./place-inset.ts";

/** The line from what an inset shows to the inset itself: from the nearest corner of its extent to its middle, which it covers. */
export function lineTo({ extent, box }: PlacedInset): Segment {
  const to = [box.x + box.width / 2, box.y + box.height / 2] as const;
  return { from: [nearer(extent.x, extent.width, to[0]), nearer(extent.y, extent.height, to[1])], to };
}

const nearer = (start: Box["x"], length: number, to: number) =>
  Math.abs(start - to) < Math.abs(start + length - to) ? start : start + length;
