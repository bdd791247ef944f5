import { type Outline, polygonsOf } from "../outline.ts";

/**
 * An outline in whole steps of 10 to the power of minus `digits` degrees: of each ring its first corner, and the way to each next
 * one. The rings that are `turned`, counted through all polygons, are written from their last corner to their first.
 */
export interface PackedOutline {
  readonly type: Outline["type"];
  readonly digits: number;
  readonly steps: readonly (readonly (readonly number[])[])[];
  readonly turned?: readonly number[];
}

/** The digits after the point that positions may have. */
const MOST_DIGITS = 7;

type Corner = readonly number[];

/**
 * Packs outlines one after the other, each as it is where a position has more digits than are kept exactly. Neighbours go along
 * their common border in opposite ways: the later one is turned, so that it has the same steps, which compress.
 */
export function outlinePacker(): (outline: Outline) => Outline | PackedOutline {
  const written = new Set<string>();
  return (outline) => {
    const polygons = polygonsOf(outline);
    const digits = digitsOf(polygons.flat(3));
    if (digits === null) return outline;
    const whole = (ring: readonly Corner[]) =>
      ring.map((corner) => corner.map((value) => Math.round(value * 10 ** digits)));
    const ways = polygons.map((rings) => rings.map((ring) => wayAlong(whole(ring), written)));
    const turned = ways.flat().flatMap(({ isTurned }, index) => (isTurned ? [index] : []));
    const steps = ways.map((rings) => rings.map(({ corners }) => stepsOf(corners)));
    return { type: outline.type, digits, steps, ...(turned.length > 0 && { turned }) };
  };
}

/** The corners in the order in which more of the sides are written already, as all of them are from then on. */
function wayAlong(ring: readonly Corner[], written: Set<string>): { corners: readonly Corner[]; isTurned: boolean } {
  const back = [...ring].reverse();
  const countKnown = (corners: readonly Corner[]) => sidesOf(corners).filter((side) => written.has(side)).length;
  const isTurned = countKnown(back) > countKnown(ring);
  const corners = isTurned ? back : ring;
  for (const side of sidesOf(corners)) written.add(side);
  return { corners, isTurned };
}

/** From corner to corner, with the direction. */
const sidesOf = (corners: readonly Corner[]): string[] =>
  corners.slice(1).map((corner, index) => `${corners[index]} ${corner}`);

const stepsOf = (corners: readonly Corner[]): number[] =>
  corners.flatMap((corner, index) => corner.map((value, axis) => value - (corners[index - 1]?.[axis] ?? 0)));

/** The fewest digits after the point that keep all of the numbers; null where it takes more than are kept. */
function digitsOf(numbers: readonly number[]): number | null {
  const enough = (digits: number) =>
    numbers.every((value) => Math.round(value * 10 ** digits) / 10 ** digits === value);
  return Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => digits).find(enough) ?? null;
}

/** The outline that was packed. */
export function unpackOutline(outline: Outline | PackedOutline): Outline {
  if (!("steps" in outline)) return outline;
  const { type, digits, steps, turned = [] } = outline;
  let index = 0;
  const ringOf = (flat: readonly number[]) => {
    let [x, y] = [0, 0];
    const corners = Array.from({ length: flat.length / 2 }, (_, at) => {
      x += flat[2 * at] ?? 0;
      y += flat[2 * at + 1] ?? 0;
      return [x / 10 ** digits, y / 10 ** digits];
    });
    return turned.includes(index++) ? corners.reverse() : corners;
  };
  const polygons = steps.map((rings) => rings.map(ringOf));
  return { type, coordinates: type === "Polygon" ? polygons[0] : polygons } as Outline;
}
