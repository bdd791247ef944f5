import { expect, test } from "vitest";
import { decodeCountries } from "./countries.ts";

const RING = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const TRIANGLE = { type: "Polygon", coordinates: [RING] };
const feature = (properties: object, geometry: unknown) => ({ properties, geometry });
const countriesIn = (...features: unknown[]) => decodeCountries({ type: "FeatureCollection", features });

test("countries are found by their code", () => {
  const several = { type: "MultiPolygon", coordinates: [[RING], [RING]] };
  const countries = countriesIn(feature({ country: "SY" }, TRIANGLE), feature({ country: "CY" }, several));
  expect([...countries]).toEqual([
    ["SY", TRIANGLE],
    ["CY", several],
  ]);
});

test("a country of several features has the areas of all of them", () => {
  const countries = countriesIn(feature({ country: "SY" }, TRIANGLE), feature({ country: "SY" }, TRIANGLE));
  expect(countries.get("SY")).toEqual({ type: "MultiPolygon", coordinates: [[RING], [RING]] });
});

test.each([
  ["without a code", feature({}, TRIANGLE)],
  ["without a ring", feature({ country: "SY" }, { type: "Polygon", coordinates: [] })],
  ["with a ring of three positions", feature({ country: "SY" }, { type: "Polygon", coordinates: [RING.slice(1)] })],
  [
    "with a position of one number",
    feature({ country: "SY" }, { type: "Polygon", coordinates: [[[0], [1], [2], [0]]] }),
  ],
  ["that is a spot", feature({ country: "SY" }, { type: "Point", coordinates: [0, 0] })],
  ["that is null", null],
])("an area %s is none", (_, area) => {
  expect(countriesIn(area).size).toBe(0);
});

test.each([undefined, null, 7, {}, { features: {} }, { features: [] }])("%o holds no countries", (input) => {
  expect(decodeCountries(input).size).toBe(0);
});
