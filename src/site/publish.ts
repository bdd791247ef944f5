import type { History } from "../history/history.ts";
import { listKnownTurns } from "../history/known-on.ts";
import { GROUND_FILE } from "../map/ground/ground-file.ts";
import type { MapInfo } from "../model/dataset.ts";
import { encodeMap } from "../model/map-file.ts";
import { areaFiles, withAreasFile } from "./publish/areas/area-files.ts";
import { atom } from "./publish/atom.ts";
import type { Basemap } from "./publish/basemap.ts";
import { changesCsv } from "./publish/changes.ts";
import { claimsCsv, claimsGeoJson } from "./publish/claims.ts";
import { controlCsv, controlGeoJson } from "./publish/control.ts";
import { correctionsCsv } from "./publish/corrections.ts";
import { datapackage } from "./publish/datapackage.ts";
import { dayLayers } from "./publish/day-layer.ts";
import { type Feed, feedOf } from "./publish/feed.ts";
import { feedFile } from "./publish/feed-file.ts";
import { groundJson } from "./publish/ground/ground-json.ts";
import { jsonFeed } from "./publish/json-feed.ts";
import { mapKml } from "./publish/kml/kml.ts";
import { licenceText } from "./publish/licence.ts";
import { mapJsonSchema } from "./publish/map-json-schema.ts";
import { actorsCsv, articlesCsv, speakersCsv } from "./publish/people.ts";
import { placesCsv, placesGeoJson } from "./publish/places.ts";
import { claimsQml, controlQml } from "./publish/qml/styles.ts";
import { publishWords } from "./publish/words.ts";

/** Texts by path relative to the site, such as `data/map.json`. */
export type PublishedFiles = ReadonlyMap<string, string>;

/** Every data file that the site publishes. */
export function publish(history: History, basemap: Basemap): PublishedFiles {
  const { dataset } = history;
  const turns = listKnownTurns(history);
  const words = publishWords(dataset.map);
  const files: [path: string, text: string][] = [
    ["map.json", JSON.stringify(encodeMap(withAreasFile({ ...dataset, map: words.map, basemap: basemap.layers })))],
    ...words.files,
    ["control.csv", controlCsv(history)],
    ["control.geojson", controlGeoJson(history)],
    ["control.qml", controlQml(dataset)],
    ["changes.csv", changesCsv(history)],
    ["claims.csv", claimsCsv(dataset)],
    ["claims.geojson", claimsGeoJson(dataset)],
    ["claims.qml", claimsQml(dataset)],
    ["places.csv", placesCsv(dataset)],
    ["places.geojson", placesGeoJson(dataset)],
    ["actors.csv", actorsCsv(dataset)],
    ["speakers.csv", speakersCsv(dataset)],
    ["articles.csv", articlesCsv(dataset)],
    ["corrections.csv", correctionsCsv(dataset)],
    ...dataset.map.languages.flatMap((language) => feeds(feedOf(turns, language, dataset), dataset.map)),
    ["map.kml", mapKml(history)],
    ...dayLayers(history),
    ...areaFiles(history),
    ...basemap.files,
    [GROUND_FILE, groundJson(dataset, basemap)],
    ["map.schema.json", mapJsonSchema()],
    ["LICENSE.txt", licenceText({ ...dataset, basemap: basemap.layers })],
  ];
  files.push(["datapackage.json", datapackage(history, basemap.layers, new Map(files))]);
  return new Map(files.map(([path, text]) => [`data/${path}`, text]));
}

function feeds(feed: Feed, map: MapInfo): [path: string, text: string][] {
  const { language } = feed.locale;
  return [
    [feedFile(language, "atom", map), atom(feed, map)],
    [feedFile(language, "json", map), jsonFeed(feed, map)],
  ];
}
