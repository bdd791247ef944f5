import { fileIssue, type Issue } from "../issue.ts";
import type { BasemapReadings } from "../sources/basemap.ts";
import type { Files } from "../sources/reader.ts";
import type { RawBasemapFile, Records } from "../sources/records.ts";
import { cut, type Entry, entryIssue } from "../sources/shape.ts";
import { checkFeatures } from "./basemap-features.ts";

const pathOf = (file: string) => `basemap/${file}`;

/** Whether there is a basemap, for the map within `bounds`, and every file of it is there, has its source named, can be read, and has sound areas. */
export function checkBasemap(
  { entries, complete }: Records<Entry<RawBasemapFile>>,
  files: Files,
  readings: BasemapReadings,
  bounds: readonly number[] | undefined,
): Issue[] {
  const geojsons = [...readings.keys()];
  const named = new Set(entries.map(({ fields }) => pathOf(fields.file ?? "")));
  const isThere = entries.length > 0 || geojsons.length > 0 || !complete;
  const unnamed =
    complete && entries.every(({ fields }) => fields.file) ? geojsons.filter((path) => !named.has(path)) : [];
  return [
    ...entries.flatMap((entry) => checkFile(entry, files, readings)),
    ...(isThere ? [] : [missing(bounds)]),
    ...unnamed.map((path) =>
      fileIssue("source-missing", path, "expected the file in basemap/sources.yaml, found it there nowhere"),
    ),
    ...[...readings.values()].flatMap(({ source, issues }) => [...issues, ...(source ? checkFeatures(source) : [])]),
  ];
}

function missing(bounds: readonly number[] = []): Issue {
  const message = `expected a background map in the folder basemap, found none; places stand on plain ground. \`basemap --bounds ${bounds.join(",") || "W,S,E,N"}\` makes one`;
  return fileIssue("basemap-missing", "map.yaml", message);
}

function checkFile(entry: Entry<RawBasemapFile>, files: Files, readings: BasemapReadings): Issue[] {
  const { file } = entry.fields;
  if (file === undefined || readings.has(pathOf(file)) || files.get(pathOf(file)) === null) return [];
  if (files.has(pathOf(file)) || !file.endsWith(".geojson")) {
    return [entryIssue("field-invalid", entry, ["file"], `expected the name of a file .geojson, found ${cut(file)}`)];
  }
  return [entryIssue("file-missing", entry, ["file"], `expected the file ${pathOf(file)}, found none`)];
}
