import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CLONE } from "../clone.ts";
import { compileFolder } from "../compile-folder.ts";
import { writeBasemap } from "./write-basemap.ts";

const CACHE = join(CLONE.cache, "basemap");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "basemap-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What the layer of a map's basemap names in English, or in its first language. */
const namesIn = (basemap: ReadonlyMap<string, unknown>, layer: string): unknown[] => {
  const { features } = basemap.get(`basemap/${layer}.geojson`) as {
    features: { properties: Record<string, string> }[];
  };
  return features.map(({ properties }) => properties.name_en ?? properties.name_uk);
};

test.each([
  ["sudan", "Sudan", "Khartoum"],
  ["ukraine", "Ukraine", "Kharkiv"],
  ["myanmar", "Myanmar (Burma)", "Mandalay"],
  ["fiji", "Fiji", "Suva"],
] as const)("the map of %s gets a basemap of public data without an issue", (name, country, town) => {
  cpSync(join(CLONE.root, "test", "maps", name), folder, { recursive: true });
  writeBasemap({ data: folder, bounds: null, cache: CACHE });
  const compiled = compileFolder(folder);
  expect(compiled.issues).toEqual([]);
  const basemap = compiled.dataset ? compiled.basemap : new Map<string, unknown>();
  expect(namesIn(basemap, "countries")).toContain(country);
  expect(namesIn(basemap, "towns")).toContain(town);
  expect(() => writeBasemap({ data: folder, bounds: null, cache: CACHE })).toThrow(
    "expected no basemap there, found one; move it away first",
  );
});

test("bounds that are no box are refused with a sentence", () => {
  cpSync(join(CLONE.root, "test", "maps", "sudan"), folder, { recursive: true });
  expect(() => writeBasemap({ data: folder, bounds: "40,9,22,22", cache: CACHE })).toThrow(
    "expected bounds as --bounds W,S,E,N, in degrees, west before east (or over the 180th meridian) and south before north, found 40,9,22,22",
  );
});
