import type { BasemapLayer } from "../model/dataset.ts";
import { readGeojson } from "./geojson-source.ts";
import { fileIssue, type Issue } from "./issue.ts";
import type { RawBasemapFile, Records } from "./records.ts";
import { type Entry, entryIssue, wholeOf } from "./shape.ts";
import type { Reading } from "./source.ts";

type Files = ReadonlyMap<string, string>;

const pathOf = (file: string) => `basemap/${file}`;

/** What every GeoJSON file of the basemap gives, by its path. */
export type BasemapReadings = ReadonlyMap<string, Reading>;

/** The basemap's files, each read once. */
export function readBasemap(files: Files): BasemapReadings {
  const paths = [...files.keys()].filter((path) => /^basemap\/[^/]+\.geojson$/.test(path));
  return new Map(paths.map((path) => [path, readGeojson(path, files.get(path) ?? "")]));
}

/** Whether every file of the basemap is there, has its source named, and can be read. */
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
    ...[...readings.values()].flatMap(({ issues }) => issues),
  ];
}

function checkFile(entry: Entry<RawBasemapFile>, files: Files): Issue[] {
  const { file } = entry.fields;
  if (file === undefined || files.has(pathOf(file))) return [];
  return [entryIssue("file-missing", entry, ["file"], `expected the file ${pathOf(file)}, found none`)];
}

/** The basemap's files with their credits, after the checks. */
export function basemapOf(entries: readonly Entry<RawBasemapFile>[]): BasemapLayer[] {
  return entries.map(wholeOf).map(({ file, attribution, source, licence }) => {
    return { id: file.replace(/\.[^.]*$/, ""), file: pathOf(file), attribution, source, licence };
  });
}
