/** A polygon or several, as GeoJSON has them. */
interface Outline {
  readonly type: "Polygon" | "MultiPolygon";
  readonly coordinates: unknown;
}

/** An outline in whole steps of 10 to the power of minus `digits` degrees: of each ring its first corner, and the way to each next one. */
export interface PackedOutline {
  readonly type: Outline["type"];
  readonly digits: number;
  readonly steps: readonly (readonly (readonly number[])[])[];
}

/** The digits after the point that positions may have. */
const MOST_DIGITS = 7;

/** The outline in steps; as it is where a position has more digits than are kept exactly. */
export function packOutline(outline: Outline): Outline | PackedOutline {
  const polygons = polygonsOf(outline);
  const numbers = polygons.flat(3);
  const digits = Array.from({ length: MOST_DIGITS + 1 }, (_, each) => each).find((each) =>
    numbers.every((value) => Math.round(value * 10 ** each) / 10 ** each === value),
  );
  if (digits === undefined) return outline;
  const whole = (value: number) => Math.round(value * 10 ** digits);
  const stepsOf = (ring: readonly (readonly number[])[]) =>
    ring.flatMap((corner, index) => corner.map((value, axis) => whole(value) - whole(ring[index - 1]?.[axis] ?? 0)));
  return { type: outline.type, digits, steps: polygons.map((rings) => rings.map(stepsOf)) };
}

/** The outline that was packed. */
export function unpackOutline(outline: Outline | PackedOutline): Outline {
  if (!("steps" in outline)) return outline;
  const { type, digits, steps } = outline;
  const ringOf = (flat: readonly number[]) => {
    let [x, y] = [0, 0];
    return Array.from({ length: flat.length / 2 }, (_, index) => {
      x += flat[2 * index] ?? 0;
      y += flat[2 * index + 1] ?? 0;
      return [x / 10 ** digits, y / 10 ** digits];
    });
  };
  const polygons = steps.map((rings) => rings.map(ringOf));
  return { type, coordinates: type === "Polygon" ? polygons[0] : polygons };
}

function polygonsOf({ type, coordinates }: Outline): number[][][][] {
  return type === "Polygon" ? [coordinates as number[][][]] : (coordinates as number[][][][]);
}
