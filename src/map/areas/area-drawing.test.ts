import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import { expect, test } from "vitest";
import { toId } from "../../../test/id.ts";
import { type AreaTopology, areasAt, drawAreas } from "./area-drawing.ts";

const HOLDERS = [
  { value: "Gov", actor: toId("government") },
  { value: "Reb", actor: toId("opposition") },
  { value: "Unclear", actor: null },
];

/** The border between two sides: a zigzag of a hundredth of a degree around longitude 36, from south to north. */
const BORDER = Array.from({ length: 41 }, (_, step) => [36 + (step % 2 === 0 ? 0 : 0.01), 34 + step / 40]);

const area = (holder: string, ring: number[][], words?: string) => ({
  type: "Feature" as const,
  properties: { holder, ...(words && { words }) },
  geometry: { type: "Polygon" as const, coordinates: [[...ring, ring[0] ?? []]] },
});

const WEST = area("Reb", [[35, 34], ...BORDER, [35, 35]].toReversed() as number[][], "held since dawn");
const EAST = area("Gov", [...BORDER, [37, 35], [37, 34]].toReversed() as number[][]);
const BEYOND = area("Unclear", [
  [37, 34],
  [37, 35],
  [38, 35],
  [38, 34],
]);

const FEATURES: FeatureCollection = { type: "FeatureCollection", features: [WEST, EAST, BEYOND] };

const DAY = topology({ day: FEATURES }, 1e5) as unknown as AreaTopology;

const FINE = 2 ** 20;
const COARSE = 2 ** 11;

test("the front is where areas of two actors meet, and no other border", () => {
  const { fronts } = drawAreas(DAY, "day", HOLDERS, FINE);
  const longitudes = fronts.coordinates.flat().map(([longitude = 0]) => longitude);
  expect(longitudes.length).toBeGreaterThan(30);
  expect(Math.max(...longitudes)).toBeLessThan(36.02);
});

test("a border is simplified as it is looked at from further away, and stays one line for both sides", () => {
  const [fine, coarse] = [FINE, COARSE].map((size) => drawAreas(DAY, "day", HOLDERS, size));
  const cornersOf = (drawing = fine) => drawing?.fronts.coordinates.flat() ?? [];
  expect(cornersOf(coarse).length).toBeLessThan(cornersOf(fine).length / 4);
  for (const drawing of [fine, coarse]) {
    const front = new Set(cornersOf(drawing).map(String));
    for (const { holder, outline } of drawing?.holders.slice(0, 2) ?? []) {
      const own = new Set(outline.coordinates.flat(2).map(String));
      expect(
        [...front].filter((corner) => !own.has(corner)),
        holder,
      ).toEqual([]);
    }
  }
});

test("the same drawing comes again at the same detail", () => {
  expect(drawAreas(DAY, "day", HOLDERS, FINE)).toBe(drawAreas(DAY, "day", HOLDERS, FINE - 1));
});

test("a spot tells the source's word for the holder and its other words, and a spot beside all areas nothing", () => {
  expect(areasAt(DAY, "day", [35.5, 34.5])).toEqual([{ holder: "Reb", words: "held since dawn" }]);
  expect(areasAt(DAY, "day", [37.5, 34.5])).toEqual([{ holder: "Unclear" }]);
  expect(areasAt(DAY, "day", [30, 34.5])).toEqual([]);
  expect(areasAt(DAY, "another day", [35.5, 34.5])).toEqual([]);
});

test("a day that is not drawn has an empty drawing", () => {
  expect(drawAreas(DAY, "another day", HOLDERS, FINE)).toEqual({
    holders: [],
    fronts: { type: "MultiLineString", coordinates: [] },
  });
});
