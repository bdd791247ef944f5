import { expect, test } from "vitest";
import { SAMPLE } from "../../../../test/published-sample.ts";
import type { Bounds, Dataset, MapInfo } from "../../../model/dataset.ts";
import { readBasemap } from "../basemap.ts";
import { groundFor } from "./ground.ts";
import type { MapSheet } from "./sheet.ts";

/** Two degrees are 100 pixels; 35° E is the left edge, and the equator is at pixel 50. */
const GRID = { origin: [215 / 360, 0.5 - 50 / 18_000], worldSize: 18_000 } as const;
const SHEET: MapSheet = { grid: GRID, clip: null, exact: null };

const feature = (type: string, coordinates: unknown, properties: object = {}) => ({
  type: "Feature",
  properties,
  geometry: { type, coordinates },
});

const box = ([west, south, east, north]: Bounds) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

function ground(
  layers: Record<string, object[]>,
  sheet: Partial<MapSheet> = {},
  map: Partial<MapInfo> = { bounds: [35, -1, 37, 1] },
) {
  const ids = Object.keys(layers);
  const basemap = ids.map((id) => ({ id, file: `basemap/${id}.geojson`, attribution: "", source: "", licence: "" }));
  const folder = new Map(
    ids.map((id) => [`basemap/${id}.geojson`, JSON.stringify({ type: "FeatureCollection", features: layers[id] })]),
  );
  const dataset: Dataset = { ...SAMPLE, basemap, map: { ...SAMPLE.map, ...map } };
  return groundFor(dataset, readBasemap(basemap, folder), { ...SHEET, ...sheet });
}

test("a polygon is drawn in steps of whole pixels", () => {
  const countries = [feature("Polygon", box([35.5, -0.5, 36.5, 0.5]))];
  expect(ground({ countries }).land).toBe("M25 75l50 0 0-50-50 0z");
});

test("the border that two countries share is no edge of the land", () => {
  const countries = [feature("Polygon", box([35, -0.5, 36, 0.5])), feature("Polygon", box([36, -0.5, 37, 0.5]))];
  expect(ground({ countries }).land).toBe("M0 75l100 0 0-50-100 0z");
});

test("what lies outside of what is drawn is cut off", () => {
  const clip = [35, -1, 37, 1] as const;
  expect(ground({ countries: [feature("Polygon", box([-90, -60, 90, 60]))] }, { clip }).land).toBe(
    "M0 0l0 100 100 0 0-100z",
  );
  const far = [
    [10, 10],
    [11, 11],
  ];
  expect(ground({ rivers: [feature("LineString", far)] }, { clip }).rivers).toBe("");
});

test("what bends by less than a pixel is drawn straight, and a line shorter than one not at all", () => {
  const river = [
    [35, 0],
    [36, 0.005],
    [37, 0],
  ];
  expect(ground({ rivers: [feature("LineString", river)] }).rivers).toBe("M0 50l100 0");
  const brook = [
    [36, 0],
    [36.001, 0.001],
  ];
  expect(ground({ rivers: [feature("MultiLineString", [brook])] }).rivers).toBe("");
});

test("beyond where the sheet is exact, bends of some pixels are drawn straight too", () => {
  const river = [
    [35, 0],
    [35.5, 0.06],
    [36, 0],
    [36.5, 0.06],
    [37, 0],
  ];
  const rivers = [feature("LineString", river)];
  expect(ground({ rivers }).rivers).toBe("M0 50l25-3 25 3 25-3 25 3");
  expect(ground({ rivers }, { exact: [35, -1, 35.75, 1] }).rivers).toBe("M0 50l25-3 75 3");
});

test("disputed borders are kept apart from the others", () => {
  const line = (latitude: number) => [
    [35, latitude],
    [37, latitude],
  ];
  const drawn = ground({
    borders: [
      feature("LineString", line(0), { kind: "international" }),
      feature("LineString", line(0.5), { kind: "disputed" }),
    ],
  });
  expect(drawn.borders).toBe("M0 50l100 0");
  expect(drawn.disputed).toBe("M0 25l100 0");
});

test("what the map is about is drawn on its own, with its divisions, and apart from borders further off", () => {
  const [own, other] = ["SY", "IQ"].map((country, index) =>
    feature("Polygon", box([35 + index, -0.5, 36 + index, 0.5]), { country }),
  ) as [object, object];
  const line = (longitude: number) => [
    [longitude, -0.5],
    [longitude, 0.5],
  ];
  const layers = {
    countries: [own, other],
    borders: [
      feature("LineString", line(36), { kind: "international", countries: ["IQ", "SY"] }),
      feature("LineString", line(37), { kind: "international", countries: ["IQ", "IR"] }),
    ],
    "governorate-lines": [
      feature("LineString", line(35.5), { country: "SY" }),
      feature("LineString", line(36.5), { country: "IQ" }),
    ],
  };
  const drawn = ground(layers, {}, { countries: ["SY"] });
  expect(drawn.figure).toBe("M0 75l50 0 0-50-50 0z");
  expect(drawn.land).toBe("M0 75l100 0 0-50-100 0z");
  expect([drawn.borders, drawn.outer]).toEqual(["M50 75l0-50", "M100 75l0-50"]);
  expect(drawn.divisions).toBe("M25 75l0-50");
  const without = ground(layers, {}, { countries: [] });
  expect(without.figure).toBe("");
  expect([without.borders, without.outer]).toEqual(["M50 75l0-50M100 75l0-50", ""]);
  expect(without.divisions).toBe("M25 75l0-50M75 75l0-50");
});

test("a data set without a basemap has plain land and nothing on it", () => {
  expect(ground({})).toMatchObject({
    land: "M-10750 9021l18000 0 0-17942-18000 0z",
    rivers: "",
    lakes: "",
    borders: "",
    disputed: "",
  });
});
