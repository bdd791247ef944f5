import { fileIssue, type Issue } from "../issue.ts";
import type { BasemapReadings } from "../sources/basemap.ts";
import type { Files } from "../sources/reader.ts";
import type { RawBasemapFile, Records } from "../sources/records.ts";
import { type Entry, entryIssue } from "../sources/shape.ts";
import { checkOutlines } from "./basemap-outlines.ts";

const pathOf = (file: string) => `basemap/${file}`;

/** Whether every file of the basemap is there, has its source named, can be read, and has sound areas. */
export function checkBasemap(
  { entries, complete }: Records<Entry<RawBasemapFile>>,
  files: Files,
  readings: BasemapReadings,
): Issue[] {
  const geojsons = [...readings.keys()];
  const named = new Set(entries.map(({ fields }) => pathOf(fields.file ?? "")));
  const unnamed =
    complete && entries.every(({ fields }) => fields.file) ? geojsons.filter((path) => !named.has(path)) : [];
  return [
    ...entries.flatMap((entry) => checkFile(entry, files)),
    ...unnamed.map((path) =>
      fileIssue("source-missing", path, "expected the file in basemap/sources.yaml, found it there nowhere"),
    ),
    ...[...readings.values()].flatMap(({ source, issues }) => [...issues, ...(source ? checkOutlines(source) : [])]),
  ];
}

function checkFile(entry: Entry<RawBasemapFile>, files: Files): Issue[] {
  const { file } = entry.fields;
  if (file === undefined || files.has(pathOf(file))) return [];
  return [entryIssue("file-missing", entry, ["file"], `expected the file ${pathOf(file)}, found none`)];
}
