import { expect, test } from "vitest";
import { SAMPLE } from "../../test/published-sample.ts";
import { buildHistory } from "../history/history.ts";
import { decodeMap } from "../model/map-file.ts";
import { readBasemap } from "./publish/basemap.ts";
import { publish } from "./publish.ts";

const LAND = '{"type":"FeatureCollection","features":[]}';

const FOLDER = new Map([["basemap/land.geojson", LAND]]);

const published = (folder = FOLDER) => publish(buildHistory(SAMPLE), readBasemap(SAMPLE.basemap, folder));

test("the site has a map, tables and styles for them, feeds in each language, the gazetteer, a layer for each day, the basemap twice, and a description of them all", () => {
  expect([...published().keys()]).toEqual([
    "data/map.json",
    "data/control.csv",
    "data/control.geojson",
    "data/control.qml",
    "data/changes.csv",
    "data/claims.csv",
    "data/claims.geojson",
    "data/claims.qml",
    "data/places.csv",
    "data/places.geojson",
    "data/actors.csv",
    "data/speakers.csv",
    "data/articles.csv",
    "data/corrections.csv",
    "data/changes.atom",
    "data/changes.json",
    "data/changes.en.atom",
    "data/changes.en.json",
    "data/map.kml",
    "data/days/2024-12-04.geojson",
    "data/days/2024-12-05.geojson",
    "data/days/2024-12-06.geojson",
    "data/days/index.json",
    "data/basemap/land-ed778c73.geojson",
    "data/ground.json",
    "data/map.schema.json",
    "data/LICENSE.txt",
    "data/datapackage.json",
    "data/map-core.json",
    "data/parts/notes-0-dee912d5.json",
  ]);
});

test("the map names the basemap by the hash in its file's name", () => {
  const files = published();
  const result = decodeMap(JSON.parse(files.get("data/map.json") ?? ""));
  if ("problem" in result) throw new Error(result.problem);
  const [layer] = result.dataset.basemap;
  expect(files.get(`data/${layer?.file}`)).toBe(LAND);
});

test("another content has another name", () => {
  const files = published(new Map([["basemap/land.geojson", `${LAND}\n`]]));
  expect(files.has("data/basemap/land-ed778c73.geojson")).toBe(false);
});

test("a layer whose file is not in the folder is a bug that names it", () => {
  expect(() => published(new Map())).toThrow("basemap layer land has no file basemap/land.geojson");
});

test("the gazetteer carries the names as fields and the places that are not located", () => {
  const { features } = JSON.parse(published().get("data/places.geojson") ?? "");
  expect(features[2]).toEqual({
    type: "Feature",
    id: "road",
    geometry: null,
    properties: {
      name: "الطريق / The road",
      id: "road",
      name_ar: "الطريق",
      name_en: "The road",
      aliases: null,
      kind: "city",
      country: "SY",
      within: null,
      source_ar: null,
      source_en: null,
      geonames: null,
      wikidata: null,
      iso: null,
      pcode: null,
      note_ar: null,
      note_en: "The text does not place it.",
      form: "unlocated",
      lon: null,
      lat: null,
      precision_m: null,
    },
  });
});
