import { boxWithinTurn, middleOver } from "../../model/meridian.ts";
import { BASEMAP_FIELDS } from "../fields/basemap.ts";
import { fileIssue, type Issue, issue } from "../issue.ts";
import type { BasemapReadings } from "../sources/basemap.ts";
import type { SourceTexts } from "../sources/reader.ts";
import type { RawBasemapFile, RawMap, Records } from "../sources/records.ts";
import { cut, type Entry, entryIssue } from "../sources/shape.ts";
import { checkFeatures } from "./basemap-features.ts";
import { entryFor } from "./entry-for.ts";

const pathOf = (file: string) => `basemap/${file}`;

/** Whether there is a basemap, for the map within `bounds`, and every file of it is there, has its source named, can be read, and has sound areas. */
export function checkBasemap(
  { entries, complete }: Records<Entry<RawBasemapFile>>,
  files: SourceTexts,
  readings: BasemapReadings,
  bounds: RawMap["bounds"] | undefined,
): Issue[] {
  const geojsons = [...readings.keys()];
  const addSource = entryFor("basemap/sources.yaml", BASEMAP_FIELDS, [], "file");
  const named = new Set(entries.map(({ fields }) => pathOf(fields.file ?? "")));
  const isThere = entries.length > 0 || geojsons.length > 0 || !complete;
  const unnamed =
    complete && entries.every(({ fields }) => fields.file) ? geojsons.filter((path) => !named.has(path)) : [];
  return [
    ...entries.flatMap((entry) => checkFile(entry, files, readings)),
    ...(isThere ? [] : [missing(bounds)]),
    ...unnamed.map((path) =>
      issue(
        "source-missing",
        { file: path, line: 1, path: "" },
        "expected the file in basemap/sources.yaml, found it there nowhere",
        `${addSource(path.replace("basemap/", ""))}, or delete the file`,
      ),
    ),
    ...[...readings.values()].flatMap(({ source, issues }) => [
      ...issues,
      ...(source ? checkFeatures(source, bounds ? middleOver(bounds) : null) : []),
    ]),
  ];
}

function missing(bounds: RawMap["bounds"] | undefined): Issue {
  const message = `expected a background map in the folder basemap, found none, so that places stand on plain ground`;
  const remedy = `run npx conflict-map basemap --bounds ${bounds ? boxWithinTurn(bounds).join(",") : "W,S,E,N"}, which makes one`;
  return fileIssue("basemap-missing", "map.yaml", message, remedy);
}

function checkFile(entry: Entry<RawBasemapFile>, files: SourceTexts, readings: BasemapReadings): Issue[] {
  const { file } = entry.fields;
  if (file === undefined || readings.has(pathOf(file)) || files.get(pathOf(file)) === null) return [];
  if (files.has(pathOf(file)) || !file.endsWith(".geojson")) {
    return [
      entryIssue(
        "field-invalid",
        entry,
        ["file"],
        `expected the name of a file .geojson, found ${cut(file)}`,
        "write its name with .geojson at the end, or delete the entry",
      ),
    ];
  }
  return [
    entryIssue(
      "file-missing",
      entry,
      ["file"],
      `expected the file ${pathOf(file)}, found none`,
      "put it there, or delete the entry",
    ),
  ];
}
