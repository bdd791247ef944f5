import type { Dataset } from "../model/dataset.ts";
import type { Stretch } from "../text/anchor.ts";
import { actorsOf, checkActors } from "./actors.ts";
import { articleOf, checkArticle } from "./articles.ts";
import { type BasemapReadings, basemapOf, checkBasemap, readBasemap } from "./basemap.ts";
import { checkClaim, claimOf } from "./claims.ts";
import { countriesOf } from "./countries.ts";
import { checkDenials } from "./denials.ts";
import { checkFiles } from "./files.ts";
import { readFolder } from "./folder.ts";
import { hashOf } from "./hash.ts";
import { checkDuplicates, indexOf } from "./ids.ts";
import { compareIssues, type Issue } from "./issue.ts";
import { checkMap, mapInfoOf, rangeOf } from "./map-info.ts";
import { checkNumbers } from "./numbers.ts";
import { checkPlaces, checkPlacesUsed, placeOf } from "./places.ts";
import { anchorQuotes } from "./quotes.ts";
import type { ClaimEntry, Folder } from "./records.ts";
import { wholeOf } from "./shape.ts";
import { checkSpeakers, speakersOf } from "./speakers.ts";

type Files = ReadonlyMap<string, string>;

/**
 * The data set, or null if any issue is an error, and what its basemap's files hold, by their paths; with every issue in the
 * order of file, line, path and code.
 */
export type Compiled =
  | { readonly dataset: Dataset; readonly basemap: ReadonlyMap<string, unknown>; readonly issues: Issue[] }
  | { readonly dataset: null; readonly issues: Issue[] };

/**
 * The data set that the files of a data folder add up to, and everything that is wrong or doubtful in them.
 * Keys are paths relative to the folder, such as `articles/ID.md`; values are the files' texts.
 */
export function compile(files: Files): Compiled {
  const { folder, issues: formIssues } = readFolder(files);
  const readings = readBasemap(files);
  const { stretches, issues: contentIssues } = checkFolder(folder, files, readings);
  const issues = [...formIssues, ...contentIssues].sort(compareIssues);
  if (issues.some(({ severity }) => severity === "error")) return { dataset: null, issues };
  const basemap = new Map([...readings].map(([path, { source }]) => [path, source?.value]));
  return { dataset: datasetOf(folder, stretches), basemap, issues };
}

function checkFolder(
  folder: Folder,
  files: Files,
  basemap: BasemapReadings,
): { stretches: ReadonlyMap<ClaimEntry, Stretch>; issues: Issue[] } {
  const { languages } = folder;
  const actors = indexOf("an actor", folder.actors);
  const speakers = indexOf("a speaker", folder.speakers);
  const places = indexOf("a place", folder.places);
  const claims = indexOf("a claim", folder.claims);
  const named = new Map(folder.articles.entries.map((entry) => [entry.named, entry]));
  const articles = { noun: "an article", byId: named, complete: folder.articles.complete };
  const timeZone = folder.map?.fields.time_zone ?? "UTC";
  const around = { languages, range: rangeOf(folder.map), timeZone, actors, speakers, places, articles };
  const countries = countriesOf(basemap.get("basemap/countries.geojson")?.source?.value);
  const quotes = anchorQuotes(folder.claims.entries, named);
  const issues = [
    ...(folder.map ? checkMap(folder.map, languages) : []),
    ...checkActors(folder.actors, actors, languages),
    ...checkSpeakers(folder.speakers, speakers, actors, languages),
    ...folder.articles.entries.flatMap((entry) => checkArticle(entry, speakers)),
    ...checkPlaces(folder.places, places, countries),
    ...checkPlacesUsed(folder.places, places, folder.claims),
    ...checkDuplicates(claims, folder.claims),
    ...folder.claims.entries.flatMap((entry) => checkClaim(entry, around)),
    ...checkDenials(claims),
    ...checkNumbers(folder.claims.entries, languages),
    ...quotes.issues,
    ...checkFiles(files, folder),
    ...checkBasemap(folder.basemap, files, basemap),
  ];
  return { stretches: quotes.stretches, issues };
}

function datasetOf(folder: Folder, stretches: ReadonlyMap<ClaimEntry, Stretch>): Dataset {
  if (!folder.map) throw new Error("a data folder without errors has a map.yaml");
  const map = mapInfoOf(folder.map);
  const { languages, timeZone } = map;
  const articles = new Map(folder.articles.entries.map((entry) => [entry.named, entry]));
  const claims = new Map(folder.claims.entries.map((entry) => [wholeOf(entry).id, entry]));
  const content = {
    map,
    places: new Map(folder.places.entries.map((entry) => [wholeOf(entry).id, placeOf(entry, languages)])),
    actors: actorsOf(folder.actors.entries, languages),
    speakers: speakersOf(folder.speakers.entries, languages),
    articles: new Map([...articles].map(([id, entry]) => [id, articleOf(entry, timeZone)])),
    claims: new Map(
      [...claims].map(([id, entry]) => {
        const article = articles.get(entry.article);
        const stretch = stretches.get(entry);
        if (!article || !stretch) throw new Error(`claim ${id} has no article or no quote in it`);
        return [id, claimOf(entry, stretch, article, claims, languages)];
      }),
    ),
    basemap: basemapOf(folder.basemap.entries),
  };
  return { hash: hashOf(content), ...content };
}
