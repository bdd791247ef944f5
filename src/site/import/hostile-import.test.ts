import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { compile } from "../../compile/compile.ts";
import { buildHistory } from "../../history/history.ts";
import { importAreas } from "../../import/areas/import-areas.ts";
import { importSources } from "../../import/import.ts";
import { intoOf } from "../../import/into.ts";
import { openSource, type SourceFile } from "../../import/sources/open.ts";
import { dayInZone } from "../../model/day.ts";
import { claimsCsv } from "../publish/claims.ts";
import { sourcesFiles } from "../publish/sources/files.ts";
import { readFolder } from "../read-folder.ts";
import { areasWritten } from "./area-files.ts";
import { filesOf } from "./files-of.ts";

const BASE = readFolder(fileURLToPath(new URL("../../compile/cases/base", import.meta.url)));

/** Ends whatever it is in: a tag, an attribute, a mapping, a row, a folder, and is a formula. */
const EVIL = `=HYPERLINK("https://example.org/"&A1,"x")</p><script>alert(1)</script><img src=x onerror=alert(2)>'"]]>{{x}}\n- id: injected\n---\n../../../evil`;

const TEXT = EVIL.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const SPOT = { lat: "35.13", lon: "36.75" };

const ROW: Readonly<Record<string, string>> = {
  ...{ id: `../../${EVIL}`, date: "2024-12-05", ...SPOT, place: EVIL, type: "strike", actor: EVIL, text: EVIL },
  ...{ source: EVIL, url: `javascript:${EVIL}`, speaker: EVIL, __proto__: EVIL, constructor: EVIL },
};

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const cells = (row: readonly string[]) =>
  `<row>${row.map((text) => `<c t="str"><f>HYPERLINK("x")</f><v>${escaped(text)}</v></c>`).join("")}</row>`;

const WORKBOOK = zipSync({
  "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="../evil" id="r"/></sheets></workbook>'),
  "xl/_rels/workbook.xml.rels": strToU8('<r><Relationship Id="r" Target="worksheets/a.xml"/></r>'),
  "xl/worksheets/a.xml": strToU8(
    `<worksheet><sheetData>${[Object.keys(ROW), Object.values(ROW)].map(cells).join("")}</sheetData></worksheet>`,
  ),
  "../../evil.xml": strToU8("<evil/>"),
});

const POINT = { type: "Point", coordinates: [36.75, 35.13] };

const PLACEMARK = `<kml><Document><name>2024-12-05</name><Folder><name>${TEXT}</name><Placemark><name>${TEXT}</name><description>${TEXT}</description><Point><coordinates>36.75,35.13</coordinates></Point></Placemark></Folder></Document></kml>`;

const table = (row: Readonly<Record<string, string>>) =>
  [Object.keys(row), Object.values(row)].map((cells) => cells.map(quoted).join(",")).join("\r\n");

const ACLED = {
  ...{ event_id_cnty: `../../${EVIL}`, event_date: "2024-12-05", time_precision: "1", event_type: EVIL },
  ...{ sub_event_type: "Shelling/artillery/missile attack", actor1: EVIL, inter1: EVIL, actor2: EVIL, inter2: "1" },
  ...{ location: EVIL, latitude: "35.13", longitude: "36.75", geo_precision: EVIL, source: EVIL, notes: EVIL },
  timestamp: EVIL,
};

const UCDP = {
  ...{ id: EVIL, type_of_violence: "1", side_a: EVIL, side_b: EVIL, source_article: EVIL, source_date: EVIL },
  ...{ where_prec: EVIL, where_coordinates: EVIL, where_description: EVIL, latitude: "35.13", longitude: "36.75" },
  ...{ date_start: "2024-12-05 00:00:00.000", date_end: "2024-12-05 00:00:00.000" },
};

const TIMEMAP = {
  ...{ id: EVIL, date: "12/5/2024", time: EVIL, location: EVIL, latitude: "35.13", longitude: "36.75" },
  ...{ description: EVIL, category: EVIL, associations: [EVIL], sources: [EVIL], title: EVIL },
};

const odsRow = (row: readonly string[]) =>
  `<table:table-row>${row.map((text) => `<table:table-cell table:formula="of:=HYPERLINK(&quot;x&quot;)" office:value-type="string"><text:p>${escaped(text)}</text:p></table:table-cell>`).join("")}</table:table-row>`;

const ODS = zipSync({
  "content.xml": strToU8(
    `<x xmlns:table="t" xmlns:text="p" xmlns:office="o"><table:table table:name="../evil">${[Object.keys(ROW), Object.values(ROW)].map(odsRow).join("")}</table:table></x>`,
  ),
  "../../evil.xml": strToU8("<evil/>"),
});

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "=evil()<b>.csv": table(ROW),
  "evil.xlsx": WORKBOOK,
  "evil.ods": ODS,
  "=acled()<b>.csv": table(ACLED),
  "acled.json": JSON.stringify({ data: [ACLED] }),
  "=ucdp()<b>.csv": table(UCDP),
  "=events()<b>.json": JSON.stringify([TIMEMAP]),
  "evil.json": JSON.stringify([ROW]),
  "evil.geojson": JSON.stringify({
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: ROW, geometry: POINT }],
  }),
  "evil.kml": PLACEMARK,
  "evil.kmz": zipSync({ "../../doc.kml": strToU8(PLACEMARK) }),
  "evil.umap": JSON.stringify({
    type: "umap",
    layers: [
      {
        type: "FeatureCollection",
        _umap_options: { name: `${EVIL} 2024-12-05` },
        features: [{ type: "Feature", properties: { name: EVIL, description: EVIL }, geometry: POINT }],
      },
    ],
  }),
  "evil-days.csv": `place,lat,lon,2024-12-05,2024-12-06\n${quoted(EVIL)},35.13,36.75,${quoted(EVIL)},\n`,
};

function opened(name: string, content: string | Uint8Array): SourceFile {
  const source = openSource(name, typeof content === "string" ? strToU8(content) : content);
  if ("problem" in source) throw new Error(source.problem);
  return source;
}

function into() {
  const folder = intoOf(BASE);
  if ("problem" in folder) throw new Error(folder.problem);
  return folder;
}

/** Paths that an import may write. */
const OWN =
  /^(?:(?:articles|claims)\/[a-z0-9_-]+\.(?:md|yaml)|areas\/[a-z0-9_-]+(?:\.yaml|(?:\/[\d-]+)?\.geojson)|(?:speakers|actors)\.yaml|places\.geojson)$/;

test.each(Object.entries(FILES))("%s: what it brings stays text, in its field and in the folder", (name, content) => {
  const imported = importSources([opened(name, content)], { isAllowed: true }, into());
  if ("problem" in imported) throw new Error(imported.problem);
  const { source: id, name: called } = imported.mapping;
  const target = { files: BASE, languages: ["ar", "en"], schemas: "../.schema" };
  const written = filesOf(imported, { id, name: called }, target, false);
  expect(imported.added.length).toBe(1);
  expect([...written.keys()].filter((path) => !OWN.test(path))).toEqual([]);
  const files = new Map([...BASE, ...written]);
  const { dataset, issues } = compile(files);
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  if (!dataset) throw new Error("expected a data set");
  expect([...dataset.claims.keys(), ...dataset.speakers.keys()]).not.toContain("injected");
  const table: string[][] = parse(claimsCsv(dataset), { bom: true });
  expect(table.flat().filter((cell) => /^[=+@\t]/.test(cell))).toEqual([]);
  for (const [path, html] of sourcesFiles(buildHistory(dataset), files)) {
    if (path.endsWith(".html")) expect(html).not.toMatch(/<script>alert|<img src=x|href="javascript:/);
  }
});

test("areas: a holder, words and names of files are text, too", () => {
  const ring = [
    [36, 34],
    [36, 35],
    [37, 35],
    [36, 34],
  ];
  const area = {
    type: "Feature",
    properties: { side: EVIL, text: EVIL, date: "2024-12-05", __proto__: { polluted: true } },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
  const text = JSON.stringify({ type: "FeatureCollection", features: [area] });
  const imported = importAreas([opened("..<b>=evil.geojson", text)], {}, into());
  if ("problem" in imported) throw new Error(imported.problem);
  const today = dayInZone(new Date("2024-12-09T12:00:00Z"), "UTC");
  const { files: written } = areasWritten(imported, BASE, ["ar", "en"], today, false);
  expect(written.size).toBe(2);
  expect([...written.keys()].filter((path) => !OWN.test(path))).toEqual([]);
  const files = new Map([...BASE, ...written]);
  const { dataset, issues } = compile(files);
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  if (!dataset) throw new Error("expected a data set");
  for (const [path, html] of sourcesFiles(buildHistory(dataset), files)) {
    if (path.endsWith(".html")) expect(html).not.toMatch(/<script>alert|<img src=x/);
  }
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});
