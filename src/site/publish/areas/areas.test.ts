import { expect, test } from "vitest";
import { readAreaFolder } from "../../../../test/area-folder.ts";
import { AREA_DAYS, AREA_HEAD } from "../../../../test/area-layer.ts";
import { day } from "../../../../test/day.ts";
import { readCsv } from "../../../../test/read-csv.ts";
import { compile } from "../../../compile/compile.ts";
import { buildHistory } from "../../../history/history.ts";
import { areaColumnsAr } from "../../../language/words/area-columns-ar.ts";
import { withoutIsolates } from "../../../language/words/isolate.ts";
import { decodeAreas } from "../../../model/areas-file.ts";
import { decodeMap } from "../../../model/map-file.ts";
import { publish } from "../../publish.ts";
import { readBasemap } from "../basemap.ts";
import { codebookFiles } from "../codebook/files.ts";
import { columnMeaning } from "../codebook/table-section.ts";
import { dayPage } from "../day-page.ts";
import { postersOf } from "../posters.ts";
import { publishedLocale } from "../published-locale.ts";
import { tablesOf } from "../tables.ts";

const FOLDER = readAreaFolder(`${AREA_HEAD}note_ar: مختلَقة\nnote_en: Invented\n`);
const { dataset } = compile(FOLDER);
if (!dataset) throw new Error("the folder has errors");
const HISTORY = buildHistory(dataset);
const BASEMAP = readBasemap(dataset.basemap, FOLDER);
const FILES = publish(HISTORY, BASEMAP);

const textOf = (path: string) => FILES.get(`data/${path}`) ?? expect.fail(`no file ${path}`);

const pageOf = (date: string, language = "en") => {
  const page = dayPage(day(date), publishedLocale(language, HISTORY.dataset.map), HISTORY, {
    ...{ root: "../../../", stylesheets: ["page.css"], excerpts: () => new Map() },
  });
  return withoutIsolates(page);
};

test("map.json names the digest and the file of the areas, from which the page reads the layers and their parts", () => {
  const decoded = decodeMap(JSON.parse(textOf("map.json")));
  if (!("dataset" in decoded)) throw new Error(decoded.problem);
  const { areas } = decoded.dataset;
  expect(areas).toEqual({ digest: HISTORY.dataset.areas?.digest, file: expect.stringMatching(/^areas-\w{8}\.json$/) });
  const [layer] = decodeAreas(JSON.parse(textOf(areas?.file ?? ""))) ?? [];
  expect(layer?.periods).toHaveLength(2);
  const drawings = layer?.periods.map(
    ({ file, drawing }) => JSON.parse(textOf(file)).objects[drawing].geometries.length,
  );
  expect(drawings).toEqual([2, 3]);
});

test("the table has a row for each stretch of days and holder; a day without a file is in no row", () => {
  const rows = readCsv(textOf("areas.csv"));
  expect(rows.map(({ from, to, holder, actor, km2 }) => [from, to, holder, actor, km2])).toEqual([
    ["2024-12-03", "2024-12-04", "Reb", "opposition", "5095"],
    ["2024-12-03", "2024-12-04", "Gov", "government", "10190"],
    ["2024-12-06", "2024-12-06", "Reb", "opposition", "10190"],
    ["2024-12-06", "2024-12-06", "Gov", "government", "5095"],
    ["2024-12-06", "2024-12-06", "nochange", "", "5095"],
  ]);
  expect(rows[0]).toMatchObject({ source_en: "Map Watch", licence: "CC BY 4.0", taken: "2024-12-08" });
});

test("the areas of each stretch of days come out again as GeoJSON, with all that is told of them", () => {
  const { features } = JSON.parse(textOf("areas/watch/2024-12-03.geojson"));
  expect(features).toHaveLength(AREA_DAYS["2024-12-03"]?.length ?? 0);
  expect(features[0].properties).toMatchObject({
    ...{ layer: "watch", from: "2024-12-03", to: "2024-12-04", holder: "Reb", actor: "opposition" },
    ...{ name: "المعارضة / opposition", words: "taken at dawn", source_en: "Map Watch" },
  });
  expect([...FILES.keys()].filter((path) => /^data\/areas\/watch\//.test(path))).toHaveLength(2);
});

test("KML has a folder of them, each over the days on end on which it stayed as it is, its source named", () => {
  const kml = textOf("map.kml");
  const drawn = kml.slice(kml.indexOf('<Folder id="drawn">'));
  expect(drawn.match(/<Placemark /g)).toHaveLength(5);
  expect(drawn).toContain("Map Watch: “taken at dawn”");
  expect(drawn).toContain("Drawn by the source that is named, not from the reports of this map.");
});

test("every file of them is described in the data package and their licence in LICENSE.txt and codebook", () => {
  const { resources } = JSON.parse(textOf("datapackage.json")) as { resources: { path: string; title: string }[] };
  const titles = resources.filter(({ path }) => path.startsWith("areas")).map(({ title }) => title);
  expect(titles).toHaveLength(5);
  expect(titles).not.toContain("A layer of the background map");
  expect(textOf("LICENSE.txt")).toMatch(/Areas of control.*CC BY 4\.0.*Map Watch/);
  const book = codebookFiles(HISTORY, [...FILES.keys()]).get("codebook/en/index.html") ?? "";
  expect(book).toContain("areas.csv");
  expect(book).toMatch(/Areas drawn by others<\/p>\n<ul>\n<li>[^<]*Map Watch/);
});

test("every column of their tables has its meaning in Arabic, and no meaning is kept of another", () => {
  const tables = tablesOf(HISTORY).filter(({ path }) => path.startsWith("areas"));
  const meanings = tables.flatMap(({ path, columns }) =>
    columns.map(({ name }) => [name, columnMeaning(name, path, { lang: "ar" }, ["ar", "en"])] as const),
  );
  expect(meanings.filter(([, meaning]) => meaning === null)).toEqual([]);
  const told = meanings.map(([, meaning]) => withoutIsolates(meaning ?? ""));
  const idle = Object.values(areaColumnsAr).filter((each) => !told.some((meaning) => meaning.includes(each)));
  expect(idle).toEqual([]);
});

test("the page of a day tells whose areas they are, how large by holder, and what grew and shrank", () => {
  const page = pageOf("2024-12-04");
  expect(page).toMatch(/Map Watch, for 3\s–\s4 December 2024\./);
  expect(page).toContain("“Reb” in the source");
  expect(page).toContain("5,095 km²</td><td>as on 3 December 2024");
  expect(page).toContain("CC BY 4.0; taken from the source on 8 December 2024");
  expect(page).toContain("Drawn by the source that is named, not from the reports of this map.");
});

test("a day without a file is told not to be known, on its page, in the description of its map, and in Arabic", () => {
  const told = "Not known on 5 December 2024: Map Watch has no areas for that day. Last known: 4 December 2024";
  expect(pageOf("2024-12-05")).toContain(`<p>${told}.</p>`);
  expect(pageOf("2024-12-05")).toMatch(new RegExp(`alt="[^"]*${told}\\."`));
  expect(pageOf("2024-12-05", "ar")).toContain("لا مناطق لدى مرصد الخرائط عن هذا اليوم");
  expect(pageOf("2024-12-06")).toContain("not known on 5 December 2024, so not compared");
});

test("the description of a map says who is drawn with how much", () => {
  expect(pageOf("2024-12-06")).toContain(
    "Areas drawn by Map Watch for 6 December 2024: opposition 10,190 km², government forces 5,095 km² and “nochange” in the source 5,095 km².",
  );
});

test("a poster shows them below the places with the fronts, and its key says whose they are; a day without has none", () => {
  const draw = (date: string) => {
    const [poster] = postersOf(HISTORY, BASEMAP, { days: [day(date)], languages: ["en"] });
    return withoutIsolates(poster?.svg ?? "");
  };
  const known = draw("2024-12-06");
  expect(known).toContain("area of opposition, drawn by Map");
  expect(known.match(/<path d="M[^"]*" fill="url\(#/g)?.length).toBeGreaterThanOrEqual(2);
  expect(draw("2024-12-05")).toContain("Not known on 5 December 2024");
  expect(draw("2024-12-05")).not.toContain("area of opposition");
});
