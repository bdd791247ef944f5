import type { Palette } from "./palette.ts";
import type { Picture } from "./shape.ts";

/** Why a mark has a ring around it. */
export const RINGS = ["changed", "pointed", "selected"] as const;

export type Ring = (typeof RINGS)[number];

const SIZE = 44;

/** The picture of a ring, for the same scale and middle as the mark that it surrounds. */
export function ringOf(ring: Ring, { ink, chosen }: Palette): Picture {
  const [colour, fill, width] = { changed: [ink, "24", 2.2], pointed: [ink, "00", 2], selected: [chosen, "40", 4.6] }[
    ring
  ] as [string, string, number];
  const middle = SIZE / 2;
  const radius = middle - width / 2 - 0.5;
  const path = `M${middle - radius} ${middle}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
  return { size: SIZE, shapes: [{ path, fill: `${colour}${fill}`, stroke: colour, width }] };
}

/** The name of the ring's image on the map. */
export const ringImage = (ring: Ring): string => `ring ${ring}`;
