import { expect, test } from "vitest";
import { decodeCountries } from "./countries.ts";

const RING = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const TRIANGLE = { type: "Polygon", coordinates: [RING] };

test("countries are found by their code, with each side of each ring", () => {
  const several = { type: "MultiPolygon", coordinates: [[RING], [RING]] };
  const countries = decodeCountries({
    features: [
      { properties: { country: "SY" }, geometry: TRIANGLE },
      { properties: { country: "CY" }, geometry: several },
    ],
  });
  expect([...(countries?.keys() ?? [])]).toEqual(["SY", "CY"]);
  expect(countries?.get("SY")?.sides).toEqual([
    [RING[0], RING[1]],
    [RING[1], RING[2]],
    [RING[2], RING[3]],
  ]);
  expect(countries?.get("CY")?.sides).toHaveLength(6);
});

test("what is no country is left out", () => {
  const features = [
    { properties: { country: "SY" }, geometry: TRIANGLE },
    { properties: {}, geometry: TRIANGLE },
    { properties: { country: "IQ" }, geometry: { type: "Point", coordinates: [0, 0] } },
    null,
  ];
  expect([...(decodeCountries({ features })?.keys() ?? [])]).toEqual(["SY"]);
});

test.each([null, 5, {}, { features: "none" }, { features: [] }])("%o holds no countries", (input) => {
  expect(decodeCountries(input)).toBe(null);
});
