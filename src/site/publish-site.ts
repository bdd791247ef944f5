import type { History } from "../history/history.ts";
import { LazyFiles, type Maker } from "./lazy-files.ts";
import type { Basemap } from "./publish/basemap.ts";
import { licenceText } from "./publish/licence.ts";
import { pagesOf } from "./publish/pages.ts";
import { postersOf } from "./publish/posters.ts";
import { excerptsOfClaims } from "./publish/sources/excerpts.ts";
import { sourcesFiles } from "./publish/sources/files.ts";
import type { SiteFile, SiteFiles } from "./site-file.ts";

/**
 * What the site publishes beside its data: posters, a page for each day and language, and one of sources and method.
 * `folder` holds the files that the data set was compiled from.
 */
export function publishSite(history: History, basemap: Basemap, folder: ReadonlyMap<string, string>): SiteFiles {
  const pictures = postersOf(history, basemap).flatMap((poster): [string, Maker<SiteFile>][] => [
    ...(poster.svgFile === null ? [] : [[poster.svgFile, () => poster.svg] as [string, Maker<SiteFile>]]),
    [poster.pngFile, () => ({ pngOf: poster.svg })],
  ]);
  const excerpts = excerptsOfClaims(history.dataset, folder);
  const licence = () => licenceText({ ...history.dataset, basemap: basemap.layers });
  return LazyFiles.join<SiteFile>(
    new LazyFiles(pictures),
    pagesOf(history, () => excerpts),
    sourcesFiles(history, folder, excerpts),
    new LazyFiles([["LICENSE.txt", licence]]),
  );
}
