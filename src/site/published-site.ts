import { isLarge } from "../history/full-days.ts";
import { buildHistory } from "../history/history.ts";
import type { Dataset } from "../model/dataset.ts";
import { middleOver } from "../model/meridian.ts";
import { LazyFiles, type Maker, makersOf } from "./lazy-files.ts";
import { embedPage } from "./map-page/embed-page.ts";
import { firstPicture } from "./map-page/first-picture.ts";
import { indexPage } from "./map-page/index-page.ts";
import { pageGround } from "./map-page/page-ground.ts";
import { readBasemap } from "./publish/basemap.ts";
import { codebookFiles } from "./publish/codebook/files.ts";
import { packedFiles } from "./publish/kml/kmz.ts";
import { type PublishedFiles, publish } from "./publish.ts";
import { publishSite } from "./publish-site.ts";
import type { SiteFile, SiteFiles } from "./site-file.ts";

/** The pages of the app, whose templates come with it. */
export const MAP_PAGES = ["index.html", "embed.html"] as const;

/** All that a site publishes beside the app. */
export interface PublishedSite {
  readonly files: () => SiteFiles;
  /** The file at a path relative to the site; undefined where there is none. */
  readonly file: (path: string) => SiteFile | undefined;
  /** A page of the app, made from its template. */
  readonly page: (name: (typeof MAP_PAGES)[number], template: string) => string;
}

/**
 * The site of a data set; each file is made when it is asked for. `basemap` has what the files of the
 * basemap hold, `sources` the texts of all that the data set was compiled from, both by path.
 */
export function publishedSite(
  dataset: Dataset,
  basemap: ReadonlyMap<string, unknown>,
  sources: ReadonlyMap<string, string>,
): PublishedSite {
  const ground = readBasemap(dataset.basemap, sources, basemap, middleOver(dataset.map.bounds) !== null);
  const history = buildHistory(dataset);
  const data = withArchives(publish(history, ground), packedFiles(history), dataset);
  const names = [...data.keys()].map((path) => path.replace(/^data\//, ""));
  const listed = [...data.keys()].filter((path) => !isToldElsewhere(path) && !isOfCore(path));
  let made: SiteFiles | null = null;
  const rest = () => {
    made ??= LazyFiles.join<SiteFile>(publishSite(history, ground, sources), codebookFiles(history, names));
    return made;
  };
  return {
    files: () => LazyFiles.join<SiteFile>(data, rest()),
    file: (path) => (path.startsWith("data/") ? data : rest()).get(path),
    page: (name, template) => {
      switch (name) {
        case "index.html":
          return indexPage(template, dataset, listed, firstPicture(history, ground), pageGround(dataset, ground));
        case "embed.html":
          return embedPage(template, dataset);
      }
    },
  };
}

/**
 * What is no part of the data or told of otherwise: a day's own page tells of its layer, a data set of its licence, the head of
 * the page of its feeds, and the description of all files of styles and schema.
 */
const isToldElsewhere = (path: string): boolean =>
  /^data\/(?:(?:days|basemap|words|areas)\/|LICENSE|changes[\w.-]*\.(?:atom|json)$)|(?:ground|areas-\w+|schema)\.json$|\.qml$/.test(
    path,
  );

/** What the map's own page opens it from has the same as `map.json`. */
const isOfCore = (path: string): boolean => /^data\/(?:map-core\.json$|parts\/)/.test(path);

/**
 * The data files with those that are packed by themselves, and all of the data in `data/all.zip`: every file, or of a large map the
 * tables with the outlines of places, the description and the licence.
 */
function withArchives(texts: PublishedFiles, packed: ReadonlyMap<string, Uint8Array>, dataset: Dataset): SiteFiles {
  const own = makersOf(packed).map(([path, make]): [string, Maker<Uint8Array>] => [`data/${path}`, make]);
  const data = LazyFiles.join<string | Uint8Array>(texts, new LazyFiles(own));
  const isIn = (path: string) =>
    isLarge(dataset) ? /\.(?:csv|txt)$|\/(?:places\.geo|datapackage\.)json$/.test(path) : !isOfCore(path);
  const inside = makersOf(texts).filter(([path]) => isIn(path));
  const archive = () => ({ zipOf: new LazyFiles(inside.map(([path, make]) => [path.replace(/^data\//, ""), make])) });
  return LazyFiles.join<SiteFile>(data, new LazyFiles([["data/all.zip", archive]]));
}
