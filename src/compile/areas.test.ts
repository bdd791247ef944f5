import { expect, test } from "vitest";
import { readAreaFolder } from "../../test/area-folder.ts";
import { AREA_HEAD } from "../../test/area-layer.ts";
import { BASE_FOLDER } from "../../test/base-folder.ts";
import { day } from "../../test/day.ts";
import { COUNT_ALL, type Filter } from "../history/filter.ts";
import { buildHistory } from "../history/history.ts";
import { describeAreas } from "../language/phrases/areas.ts";
import { withoutIsolates } from "../language/words/isolate.ts";
import { localeFor } from "../language/words/vocabulary.ts";
import { areaLayersOf, areaPeriodOn, compareAreas, periodBefore } from "../model/areas.ts";
import { decodeAreas } from "../model/areas-file.ts";
import { isoDay } from "../model/day.ts";
import { encodeAreas } from "../model/encode-files.ts";
import { compile } from "./compile.ts";

function compiled(files: ReadonlyMap<string, string>) {
  const { dataset, issues } = compile(files);
  expect(issues).toEqual([]);
  if (dataset === null) throw new Error("the folder does not compile");
  return dataset;
}

function layerOf(files: ReadonlyMap<string, string>) {
  const [layer] = areaLayersOf(compiled(files));
  if (!layer) throw new Error("the folder has no layer of areas");
  return layer;
}

const withTerms = `${AREA_HEAD}terms: https://example.org/terms\n`;

const withLine = (files: ReadonlyMap<string, string>, line: string) =>
  new Map([...files, ["map.yaml", `${files.get("map.yaml")}${line}\n`]]);

test("days that draw the same are one period, and a day without a file is in none", () => {
  const { periods } = layerOf(readAreaFolder());
  expect(periods.map(({ first, last, sizes }) => [isoDay(first), isoDay(last), sizes])).toEqual([
    [
      "2024-12-03",
      "2024-12-04",
      [
        { holder: "Reb", km2: 5095 },
        { holder: "Gov", km2: 10190 },
      ],
    ],
    [
      "2024-12-06",
      "2024-12-06",
      [
        { holder: "Reb", km2: 10190 },
        { holder: "Gov", km2: 5095 },
        { holder: "nochange", km2: 5095 },
      ],
    ],
  ]);
});

test("a day without a file is not known, whatever the day before was", () => {
  const layer = layerOf(readAreaFolder());
  expect(areaPeriodOn(layer, day("2024-12-05"))).toBeNull();
  expect(periodBefore(layer, day("2024-12-05"))).toMatchObject({ last: day("2024-12-04") });
  expect(compareAreas(layer, day("2024-12-05"), day("2024-12-06"))).toBeNull();
});

test("after the as-of day no layer is told, so that none is said to have nothing for the day", () => {
  const dataset = compiled(readAreaFolder());
  const told = (filter: Partial<Filter>, date: string) =>
    describeAreas(buildHistory(dataset, { ...COUNT_ALL, ...filter }), day(date), localeFor("en", "latn")).map(
      withoutIsolates,
    );
  const missing = "Not known on 5 December 2024: Map Watch has no areas for that day. Last known: 4 December 2024";
  expect(told({}, "2024-12-05")).toEqual([missing]);
  expect(told({ asOf: day("2024-12-05") }, "2024-12-05")).toEqual([missing]);
  expect(told({ asOf: day("2024-12-04") }, "2024-12-05")).toEqual([]);
  expect(told({ asOf: day("2024-12-05") }, "2024-12-07")).toEqual([]);
});

test("two days are compared holder by holder", () => {
  expect(compareAreas(layerOf(readAreaFolder()), day("2024-12-04"), day("2024-12-06"))).toEqual([
    { holder: "Gov", before: 10190, after: 5095 },
    { holder: "Reb", before: 5095, after: 10190 },
    { holder: "nochange", before: 0, after: 5095 },
  ]);
});

test("areas with from and to in one file are the same areas as those of a file a day", () => {
  const stretch = (side: string, box: readonly number[], from: string, to: string, text?: string) => {
    const [west = 0, south = 0, east = 0, north = 0] = box;
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return {
      type: "Feature",
      properties: { side, from, to, text },
      geometry: { type: "Polygon", coordinates: [ring] },
    };
  };
  const features = [
    stretch("Reb", [35.5, 34, 36, 35], "2024-12-03", "2024-12-04", "taken at dawn"),
    stretch("Gov", [36, 34, 37, 35], "2024-12-03", "2024-12-04"),
    stretch("Reb", [35.5, 34, 36.5, 35], "2024-12-06", "2024-12-06"),
    stretch("Gov", [36.5, 34, 37, 35], "2024-12-06", "2024-12-06"),
    stretch("nochange", [37, 34, 37.5, 35], "2024-12-06", "2024-12-06"),
  ];
  const files = new Map([
    ...BASE_FOLDER,
    ["areas/watch.yaml", AREA_HEAD],
    ["areas/watch.geojson", JSON.stringify({ type: "FeatureCollection", features })],
  ]);
  expect(layerOf(files)).toEqual(layerOf(readAreaFolder()));
});

test("a file without features is a day on which nothing is drawn, which is known", () => {
  const { periods } = layerOf(readAreaFolder(AREA_HEAD, { "2024-12-02": [] }));
  expect(periods).toMatchObject([{ first: day("2024-12-02"), last: day("2024-12-02"), sizes: [] }]);
});

test("days outside the range of the map are left out", () => {
  const { periods } = layerOf(readAreaFolder(AREA_HEAD, { "2024-11-01": [], "2024-12-01": [], "2025-01-01": [] }));
  expect(periods.map(({ first }) => isoDay(first))).toEqual(["2024-12-01"]);
});

test("the published list of layers is read as it was, without the outlines", () => {
  const layer = layerOf(readAreaFolder());
  const periods = layer.periods.map(({ shapes: _, ...period }) => period);
  expect(decodeAreas(JSON.parse(encodeAreas([layer])))).toEqual([{ ...layer, periods }]);
  expect(decodeAreas({ layers: [{}] })).toBeNull();
});

test("a layer whose terms forbid passing it on is published only where map.yaml permits it", () => {
  const files = readAreaFolder(withTerms);
  expect(areaLayersOf(compiled(files))).toEqual([]);
  expect(compile(files)).toMatchObject({ withheld: { areas: 1 } });
  expect(areaLayersOf(compiled(withLine(files, "permitted_sources: [watch]")))).toHaveLength(1);
  expect(areaLayersOf(compiled(readAreaFolder(`${AREA_HEAD}withhold: asked for\n`)))).toEqual([]);
});

test("a claim whose publisher's terms forbid passing it on is published only where map.yaml permits it", () => {
  const path = "claims/near-homs.yaml";
  const claims = (BASE_FOLDER.get(path) ?? "").replaceAll(
    "    speaker:",
    "    terms: https://example.org/terms\n    speaker:",
  );
  const files = new Map([...BASE_FOLDER, [path, claims]]);
  const whole = compiled(BASE_FOLDER);
  const publisher = [...whole.articles.values()].find(({ id }) => id === "near-homs")?.publisher;
  expect(compile(files).dataset?.claims.size).toBeLessThan(whole.claims.size);
  expect(compile(withLine(files, `permitted_sources: [${publisher}]`)).dataset?.claims).toEqual(whole.claims);
});

test("the areas are part of what the data set's hash stands for, and a map without any has none", () => {
  const whole = compiled(readAreaFolder());
  expect(whole.hash).not.toBe(compiled(BASE_FOLDER).hash);
  expect(compiled(BASE_FOLDER)).not.toHaveProperty("areas");
});
