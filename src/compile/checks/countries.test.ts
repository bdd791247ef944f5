import { expect, test } from "vitest";
import { countriesOf, isNear } from "./countries.ts";

const square = [
  [
    [36, 33],
    [38, 33],
    [38, 35],
    [36, 35],
    [36, 33],
  ],
];
const feature = (properties: object, coordinates: unknown) => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates },
});
const countriesIn = (...features: unknown[]) => countriesOf({ type: "FeatureCollection", features });

test("a country may have several areas", () => {
  const countries = countriesIn(feature({ country: "SY" }, square), feature({ country: "SY" }, square));
  expect([...countries].map(([code, areas]) => [code, areas.length])).toEqual([["SY", 2]]);
});

test.each([
  ["without a code", feature({}, square)],
  ["without a ring", feature({ country: "SY" }, [])],
  ["with a ring of three positions", feature({ country: "SY" }, [square[0]?.slice(0, 3)])],
  ["with a position of one number", feature({ country: "SY" }, [[[36], [38], [38], [36]]])],
  ["that is null", null],
])("an area %s is none", (_, area) => {
  expect(countriesIn(area).size).toBe(0);
});

test("what is no GeoJSON has no countries", () => {
  expect([undefined, null, 7, {}, { features: {} }].map((value) => countriesOf(value).size)).toEqual([0, 0, 0, 0, 0]);
});

test("a position is near inside, and outside up to the tolerance", () => {
  const areas = countriesIn(feature({ country: "SY" }, square)).get("SY") ?? [];
  // A hundredth of a degree of longitude at 34° north is about 922 metres.
  expect(isNear([37, 34], areas, 0)).toBe(true);
  expect(isNear([38.01, 34], areas, 1000)).toBe(true);
  expect(isNear([38.01, 34], areas, 800)).toBe(false);
  expect(isNear([37, 34], [], 1000)).toBe(false);
});
