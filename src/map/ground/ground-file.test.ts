import { expect, test } from "vitest";
import { type NamedGround, NO_PATHS } from "./ground.ts";
import { decodeGround, encodeGround, encodeNames } from "./ground-file.ts";

const GROUND: NamedGround = {
  grid: { origin: [0.5, 0.25], worldSize: 4096 },
  ...NO_PATHS,
  ...{ land: "M0 0l9 0 0 9z", figure: "M0 0l4 0 0 4z", rivers: "M1 1l5 5", borders: "M2 2l5 5" },
  names: {
    countries: [
      {
        names: { en: "Syria", ar: "سوريا" },
        spots: [
          [0.75, 0.5],
          [0.625, 0.375],
        ],
      },
    ],
    roads: [{ names: { en: "M5" }, spots: [[0.53125, 0.375]] }],
    towns: [
      { names: { en: "Idlib" }, spot: [0.5625, 0.375], rank: 1, geonames: 169389 },
      { names: { en: "Unknown" }, spot: [0.5, 0.375], rank: 4, geonames: null },
    ],
  },
};

const written = () => JSON.parse(encodeGround(GROUND));

test("a ground that was written is read again", () => {
  expect(decodeGround(written())).toEqual(GROUND);
});

test("what a page has of it knows how far it goes, and no file does", () => {
  const extent = { x: -3, y: 4, width: 50, height: 60 };
  const page = { ...GROUND, extent };
  const { land, figure, rivers, borders } = GROUND;
  expect(decodeGround({ ...NO_PATHS, land, figure, rivers, borders, ...JSON.parse(encodeNames(page)) })).toEqual(page);
  expect(encodeGround(page)).toBe(encodeGround(GROUND));
});

test("a file of before there were figures, roads and borders further off is read without them", () => {
  const { figure, roads, roadNames, outer, ...older } = written();
  const names = { ...GROUND.names, roads: [] };
  expect(decodeGround(older)).toEqual({ ...GROUND, figure: "", roads: "", outer: "", names });
});

test("names are written at whole pixels", () => {
  const towns = [{ names: {}, spot: [0.5 + 60.4 / 4096, 0.25 + 69.7 / 4096] as const, rank: 1, geonames: null }];
  const { names } = { ...GROUND, names: { ...GROUND.names, towns } };
  const read = decodeGround(JSON.parse(encodeGround({ ...GROUND, names })));
  expect(read?.names.towns[0]?.spot).toEqual([0.5 + 60 / 4096, 0.25 + 70 / 4096]);
});

test.each([
  ["no object", () => null],
  ["a list", () => []],
  ["no grid", () => ({ ...written(), grid: undefined })],
  ["a grid of texts", () => ({ ...written(), grid: ["0", "0", "1"] })],
  ["a path that is none", () => ({ ...written(), land: 5 })],
  ["a missing path", () => ({ ...written(), rivers: undefined })],
  ["a town at no spot", () => ({ ...written(), towns: [[{ en: "Idlib" }, [1, null], 1, null]] })],
  ["a town of no rank", () => ({ ...written(), towns: [[{ en: "Idlib" }, [1, 2], "large", null]] })],
  ["a country without a spot", () => ({ ...written(), countries: [[{ en: "Syria" }]] })],
  ["a road without a spot", () => ({ ...written(), roadNames: [[{ en: "M5" }]] })],
  ["a name that is no text", () => ({ ...written(), countries: [[{ en: {} }, [1, 2]]] })],
])("%s is no ground", (_, input) => {
  expect(decodeGround(input())).toBe(null);
});
