import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { BASE_FOLDER } from "../../../test/base-folder.ts";
import { day } from "../../../test/day.ts";
import { compile } from "../../compile/compile.ts";
import { formatIssue } from "../../compile/issue.ts";
import { importAreas } from "../../import/areas/import-areas.ts";
import { hasAreas } from "../../import/areas/read-shapes.ts";
import type { ImportOptions } from "../../import/import.ts";
import { intoOf } from "../../import/into.ts";
import { openSource, type SourceFile } from "../../import/sources/open.ts";
import { areaLayersOf, areaPeriodOn } from "../../model/areas.ts";
import { isoDay } from "../../model/day.ts";
import { areasWritten } from "./area-files.ts";

const SQUARE = [
  [36, 34],
  [36, 35],
  [37, 35],
  [37, 34],
];

/** A file of areas as programs write them: clockwise, unclosed, with heights, a name and a system of coordinates. */
const collection = (features: readonly { readonly properties: object; readonly ring?: unknown[] }[]) => ({
  type: "FeatureCollection",
  name: "control",
  crs: { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } },
  features: features.map(({ properties, ring = SQUARE }) => ({
    type: "Feature",
    properties,
    geometry: { type: "MultiPolygon", coordinates: [[ring]] },
  })),
});

function opened(name: string, content: unknown): SourceFile {
  const bytes =
    content instanceof Uint8Array ? content : strToU8(typeof content === "string" ? content : JSON.stringify(content));
  const source = openSource(name, bytes);
  if ("problem" in source) throw new Error(source.problem);
  return source;
}

function brought(sources: readonly SourceFile[], before = BASE_FOLDER, given: ImportOptions = {}, isReplacing = false) {
  const into = intoOf(before);
  if ("problem" in into) throw new Error(into.problem);
  const imported = importAreas(sources, given, into);
  if ("problem" in imported) throw new Error(imported.problem);
  const written = areasWritten(imported, before, ["ar", "en"], day("2024-12-08"), isReplacing);
  return { imported, ...written, after: new Map([...before, ...written.files]) };
}

function layerIn(files: ReadonlyMap<string, string>) {
  const { dataset, issues } = compile(files);
  expect(issues.map(formatIssue)).toEqual([]);
  const [layer] = dataset ? areaLayersOf(dataset) : [];
  return layer ?? expect.fail("no layer");
}

test("a file a day, dated by its name alone, becomes a layer that compiles, and a second time changes nothing", () => {
  const sources = ["20241204", "20241205"].map((date) =>
    opened(`control-${date}.geojson`, collection([{ properties: {} }])),
  );
  expect(sources.every(hasAreas)).toBe(true);
  const { after, lines } = brought(sources);
  expect([...after.keys()].filter((path) => path.startsWith("areas/"))).toEqual([
    "areas/control/2024-12-04.geojson",
    "areas/control/2024-12-05.geojson",
    "areas/control.yaml",
  ]);
  expect(layerIn(after)).toMatchObject({
    holders: [{ value: "control", actor: null }],
    periods: [{ first: day("2024-12-04"), last: day("2024-12-05") }],
  });
  expect(lines.at(-1)).toBe("2 read: 2 areas in 2 files (2 new, 0 changed), 0 not brought in");
  expect(brought(sources, after).files.size).toBe(0);
});

test("areas with from and to, wrapped in value, become one file; the holder is proposed and mapped to actors by name", () => {
  const properties = (type: string) => ({
    type,
    date: "2024-12-05",
    _datefrom: "2024-12-03",
    _dateto: "2024-12-05",
    view: "daily",
  });
  const file = {
    value: collection([
      { properties: properties("Opposition") },
      { properties: properties("nochange"), ring: SQUARE.map(([x = 0, y = 0]) => [x - 1, y, 120]) },
    ]),
  };
  const { after, imported } = brought([opened("newsroom.json", file)]);
  expect(imported.holders).toEqual([
    { value: "Opposition", actor: "opposition" },
    { value: "nochange", actor: null },
  ]);
  const layer = layerIn(after);
  expect(layer.periods.map(({ first, last }) => [isoDay(first), isoDay(last)])).toEqual([["2024-12-03", "2024-12-05"]]);
  expect(areaPeriodOn(layer, day("2024-12-04"))?.sizes.map(({ holder }) => holder)).toEqual(["Opposition", "nochange"]);
});

test("KML and KMZ areas come in with the day of their time or folder", () => {
  const ring = "36,34,0 37,34,0 37,35,0 36,35,0 36,34,0";
  const placemark = `<Placemark><name>government</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`;
  const kml = `<kml><Document><name>control</name><Folder><name>5 Dec 2024</name>${placemark}</Folder><Folder><name>6 Dec 2024</name>${placemark}</Folder></Document></kml>`;
  const kmz = zipSync({ "doc.kml": strToU8(kml) });
  for (const source of [opened("lines.kml", kml), opened("lines.kmz", kmz)]) {
    expect(hasAreas(source)).toBe(true);
    const { after, imported } = brought([source]);
    expect(imported.holders).toEqual([{ value: "government", actor: "government" }]);
    expect(layerIn(after).periods).toMatchObject([{ first: day("2024-12-05"), last: day("2024-12-06") }]);
  }
});

test("a spike that crosses itself is mended where the area stays the same, and told; a bow tie is told and left", () => {
  const spike = [
    [36, 34],
    [37, 34],
    [37, 35],
    [36.5, 35],
    [36.5, 35.5],
    [36.5, 35],
    [36, 35],
    [36, 34],
  ];
  const bow = [
    [36, 34],
    [37, 35],
    [37, 34],
    [36, 35],
    [36, 34],
  ];
  const file = collection([
    { properties: { side: "a" }, ring: spike },
    { properties: { side: "b" }, ring: bow.map(([x = 0, y = 0]) => [x + 1.5, y]) },
  ]);
  const { imported, lines } = brought([opened("x-2024-12-05.geojson", file)]);
  expect(imported.notes[0]).toContain("mended: its area stays the same");
  expect(lines.join("\n")).toMatch(/crossing at longitude 38, latitude 34\.5; it is brought in as it is/);
});

test("two holders of the same ground are told", () => {
  const file = collection([{ properties: { side: "a" } }, { properties: { side: "b" } }]);
  expect(brought([opened("x-2024-12-05.geojson", file)]).lines.join("\n")).toMatch(
    /2024-12-05: a and b share 10\d{3} km²; both are drawn/,
  );
});

test("what is no area, has no day or none of the map's days is told with its line, and the counts add up", () => {
  const { features, ...rest } = collection([
    { properties: { side: "a", date: "2024-12-05" } },
    { properties: { side: "a", date: "2019-01-01" } },
    { properties: { side: "a", date: "soon" } },
  ]);
  const point = { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [36, 34] } };
  const { imported } = brought([opened("areas.geojson", { ...rest, features: [...features, point] })]);
  expect(imported.rejects.map(({ reason }) => reason)).toEqual([
    "expected a Polygon or MultiPolygon with rings of 4 positions",
    "none of the map's days",
    "expected a day, or from and to, in its properties, its folders or the file's name",
  ]);
  expect(imported.read).toBe(imported.broughtIn + imported.rejects.length);
});

test("a later file adds its day, and one that reads otherwise stays unless it is replaced", () => {
  const of = (date: string, side: string) => opened(`control-${date}.geojson`, collection([{ properties: { side } }]));
  const { after } = brought([of("2024-12-04", "a")]);
  const later = brought([of("2024-12-05", "a")], after);
  expect([...later.files.keys()]).toEqual(["areas/control/2024-12-05.geojson"]);
  const other = brought([of("2024-12-04", "b")], after);
  expect(other.files.size).toBe(0);
  expect(other.lines).toContain('areas/control.yaml: add to holders: - { value: "b", actor: }');
  expect(brought([of("2024-12-04", "b")], after, {}, true).files.size).toBe(1);
});
