import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/published-sample.ts";
import { projectionInto } from "../../map/geometry/projection.ts";
import type { Dataset } from "../../model/dataset.ts";
import { readBasemap } from "./basemap.ts";
import { groundFor } from "./ground.ts";

const BOX = { x: 0, y: 0, width: 100, height: 100 };
const PROJECTION = projectionInto([35, -1, 37, 1], BOX, 0);

const feature = (type: string, coordinates: unknown, properties: object = {}) => ({
  type: "Feature",
  properties,
  geometry: { type, coordinates },
});

function ground(layers: Record<string, object[]>, dataset: Partial<Dataset> = {}) {
  const ids = Object.keys(layers);
  const basemap = ids.map((id) => ({ id, file: `basemap/${id}.geojson`, attribution: "", source: "", licence: "" }));
  const folder = new Map(
    ids.map((id) => [`basemap/${id}.geojson`, JSON.stringify({ type: "FeatureCollection", features: layers[id] })]),
  );
  return groundFor({ ...SAMPLE, ...dataset, basemap }, readBasemap(basemap, folder), PROJECTION);
}

test("a polygon is drawn in steps of whole pixels", () => {
  const square = [
    [35.5, -0.5],
    [36.5, -0.5],
    [36.5, 0.5],
    [35.5, 0.5],
    [35.5, -0.5],
  ];
  expect(ground({ countries: [feature("Polygon", [square])] }).land).toBe("M25 75l50 0 0-50-50 0z");
});

test("what lies outside the map is cut off, some pixels beyond its edge", () => {
  const world = [
    [-90, -60],
    [90, -60],
    [90, 60],
    [-90, 60],
    [-90, -60],
  ];
  const steps = ground({ countries: [feature("Polygon", [world])] }).land;
  expect(steps).toContain("112 0");
  const far = [
    [10, 10],
    [11, 11],
  ];
  expect(ground({ rivers: [feature("LineString", far)] }).rivers).toBe("");
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

test("only the largest towns within the map are named, and none that is a place of the map", () => {
  const town = (name_en: string, rank: number, at: number[], geonames: number) =>
    feature("Point", at, { name_en, rank, geonames });
  const { towns } = ground({
    towns: [
      town("Second", 2, [36, 0.1], 1),
      town("First", 1, [36, 0.2], 2),
      town("Village", 4, [36, 0.3], 3),
      town("Abroad", 1, [40, 0], 4),
      town("Unknown name", 1, [36, 0.4], 5),
    ],
  });
  expect(towns.map(({ names }) => names)).toEqual([{ en: "First" }, { en: "Unknown name" }, { en: "Second" }]);
});

test("a country is named where it is widest, and not where only a strip of it shows", () => {
  const box = (west: number, east: number) => [
    [
      [west, -3],
      [east, -3],
      [east, 3],
      [west, 3],
      [west, -3],
    ],
  ];
  const { countries } = ground({
    countries: [
      feature("Polygon", box(35.2, 45), { name_en: "Wide" }),
      feature("Polygon", box(35, 35.2), { name_en: "Strip" }),
    ],
  });
  expect(countries.map(({ names }) => names)).toEqual([{ en: "Wide" }]);
  expect(countries[0]?.at[0]).toBeGreaterThan(40);
});

test("a data set without a basemap has an empty ground", () => {
  expect(ground({})).toMatchObject({ land: "", rivers: "", lakes: "", borders: "", disputed: "", towns: [] });
});
