import { chronicleOf } from "../history/chronicle.ts";
import { knownChanges } from "../history/known.ts";
import { GROUND_FILE } from "../map/ground/ground-file.ts";
import type { Dataset, MapInfo } from "../model/dataset.ts";
import { daysOf, isoDay } from "../model/day.ts";
import { encodeMap } from "../model/map-file.ts";
import { atom } from "./publish/atom.ts";
import { publishBasemap } from "./publish/basemap.ts";
import { changesCsv } from "./publish/changes.ts";
import { claimsCsv, claimsGeoJson } from "./publish/claims.ts";
import { datapackage } from "./publish/datapackage.ts";
import { dayLayer } from "./publish/day-layer.ts";
import { type Feed, feedOf } from "./publish/feed.ts";
import { feedFile } from "./publish/feed-file.ts";
import { groundJson } from "./publish/ground/ground-json.ts";
import { jsonFeed } from "./publish/json-feed.ts";
import { mapKml } from "./publish/kml.ts";
import { placesGeoJson } from "./publish/places.ts";

/** Texts by path relative to the site, such as `data/map.json`. */
export type PublishedFiles = ReadonlyMap<string, string>;

/** Every data file that the site publishes; `folder` holds the files that the data set was compiled from. */
export function publish(dataset: Dataset, folder: ReadonlyMap<string, string>): PublishedFiles {
  const chronicle = chronicleOf(dataset);
  const changes = knownChanges(dataset);
  const basemap = publishBasemap(dataset.basemap, folder);
  const files: [path: string, text: string][] = [
    ["map.json", JSON.stringify(encodeMap({ ...dataset, basemap: basemap.layers }))],
    ["places.geojson", placesGeoJson(dataset)],
    ["claims.csv", claimsCsv(dataset)],
    ["claims.geojson", claimsGeoJson(dataset)],
    ["changes.csv", changesCsv(dataset, changes)],
    ...dataset.map.languages.flatMap((language) => feeds(feedOf(changes, language, dataset), dataset.map)),
    ["map.kml", mapKml(dataset, chronicle)],
    ...daysOf(dataset.map.range).map((day): [string, string] => [
      `days/${isoDay(day)}.geojson`,
      dayLayer(day, dataset, chronicle),
    ]),
    ...basemap.files,
    [GROUND_FILE, groundJson(dataset, folder)],
  ];
  files.push(["datapackage.json", datapackage(dataset, basemap.layers, new Map(files))]);
  return new Map(files.map(([path, text]) => [`data/${path}`, text]));
}

function feeds(feed: Feed, map: MapInfo): [path: string, text: string][] {
  const { language } = feed.locale;
  return [
    [feedFile(language, "atom", map), atom(feed, map)],
    [feedFile(language, "json", map), jsonFeed(feed, map)],
  ];
}
