import type { History } from "../history/history.ts";
import { listKnownTurns } from "../history/known-on.ts";
import { GROUND_FILE } from "../map/ground/ground-file.ts";
import type { MapInfo } from "../model/dataset.ts";
import { encodeMap } from "../model/encode-files.ts";
import type { Language } from "../model/names.ts";
import { LazyFiles, type Maker, makersOf } from "./lazy-files.ts";
import { areaFiles, withAreasFile } from "./publish/areas/area-files.ts";
import { atom } from "./publish/atom.ts";
import type { Basemap } from "./publish/basemap.ts";
import { changesCsv } from "./publish/changes.ts";
import { claimsCsv, claimsGeoJson } from "./publish/claims.ts";
import { controlCsv, controlGeoJson } from "./publish/control.ts";
import { coreFiles } from "./publish/core/core-files.ts";
import { correctionsCsv } from "./publish/corrections.ts";
import { datapackage } from "./publish/datapackage.ts";
import { dayLayers } from "./publish/day-layer.ts";
import { areParted } from "./publish/excerpt-path.ts";
import { type Feed, feedOf } from "./publish/feed.ts";
import { feedFile } from "./publish/feed-file.ts";
import { groundJson } from "./publish/ground/ground-json.ts";
import { jsonFeed } from "./publish/json-feed.ts";
import { kmlOrLink, packedFiles } from "./publish/kml/kmz.ts";
import { licenceText } from "./publish/licence.ts";
import { mapJsonSchema } from "./publish/map-json-schema.ts";
import { actorsCsv, articlesCsv, speakersCsv } from "./publish/people.ts";
import { placesCsv, placesGeoJson } from "./publish/places.ts";
import { claimsQml, controlQml } from "./publish/qml/styles.ts";
import { publishWords } from "./publish/words.ts";
import { rememberForGood } from "./remember.ts";

/** Texts by path relative to the site, such as `data/map.json`. */
export type PublishedFiles = ReadonlyMap<string, string>;

/** Every data file that the site publishes, made when it is first asked for. */
export function publish(history: History, basemap: Basemap): PublishedFiles {
  const { dataset } = history;
  const words = publishWords(dataset.map);
  const layers = basemap.layers;
  const loaded = withAreasFile({ ...dataset, map: words.map, basemap: layers });
  const form = areParted(dataset) ? "without empty" : "whole";
  const files = new Map<string, Maker<string>>([
    ["map.json", () => JSON.stringify(encodeMap(loaded, form))],
    ...asTheyAre(words.files),
    ["control.csv", () => controlCsv(history)],
    ["control.geojson", () => controlGeoJson(history)],
    ["control.qml", () => controlQml(dataset)],
    ["changes.csv", () => changesCsv(history)],
    ["claims.csv", () => claimsCsv(dataset)],
    ["claims.geojson", () => claimsGeoJson(dataset)],
    ["claims.qml", () => claimsQml(dataset)],
    ["places.csv", () => placesCsv(dataset)],
    ["places.geojson", () => placesGeoJson(dataset)],
    ["actors.csv", () => actorsCsv(dataset)],
    ["speakers.csv", () => speakersCsv(dataset)],
    ["articles.csv", () => articlesCsv(dataset)],
    ["corrections.csv", () => correctionsCsv(dataset)],
    ...dataset.map.languages.flatMap((language) =>
      feeds(() => feedOf(listKnownTurns(history), language, dataset), language, dataset.map),
    ),
    ["map.kml", () => kmlOrLink(history)],
    ...makersOf(dayLayers(history)),
    ...asTheyAre(areaFiles(history)),
    ...asTheyAre(basemap.files),
    [GROUND_FILE, () => groundJson(dataset, basemap)],
    ["map.schema.json", mapJsonSchema],
    ["LICENSE.txt", () => licenceText({ ...dataset, basemap: layers })],
  ]);
  // The description of the data and the archive read every other file.
  for (const [path, make] of files) files.set(path, rememberForGood(make));
  const described = new LazyFiles(files);
  files.set(
    "datapackage.json",
    rememberForGood(() =>
      datapackage(history, layers, LazyFiles.join<string | Uint8Array>(described, packedFiles(history))),
    ),
  );
  for (const [path, make] of coreFiles(loaded)) files.set(path, make);
  return new LazyFiles([...files].map(([path, make]) => [`data/${path}`, make]));
}

const asTheyAre = (files: Iterable<readonly [path: string, text: string]>): [path: string, maker: Maker<string>][] =>
  [...files].map(([path, text]) => [path, () => text]);

function feeds(make: Maker<Feed>, language: Language, map: MapInfo): [path: string, maker: Maker<string>][] {
  const feed = rememberForGood(make);
  return [
    [feedFile(language, "atom", map), () => atom(feed(), map)],
    [feedFile(language, "json", map), () => jsonFeed(feed(), map)],
  ];
}
