import type { History } from "../history/history.ts";
import type { Basemap } from "./publish/basemap.ts";
import { licenceText } from "./publish/licence.ts";
import { pagesOf } from "./publish/pages.ts";
import { postersOf } from "./publish/posters.ts";
import { sourcesFiles } from "./publish/sources/files.ts";
import type { SiteFile, SiteFiles } from "./site-file.ts";

/**
 * What the site publishes beside its data: posters, a page for each day and language, and one of sources and method.
 * `folder` holds the files that the data set was compiled from.
 */
export function publishSite(history: History, basemap: Basemap, folder: ReadonlyMap<string, string>): SiteFiles {
  const posters = postersOf(history, basemap);
  const pictures = posters.flatMap(({ svg, svgFile, pngFile }): [string, SiteFile][] => [
    ...(svgFile === null ? [] : [[svgFile, svg] as [string, SiteFile]]),
    [pngFile, { pngOf: svg }],
  ]);
  const licence: [string, SiteFile] = ["LICENSE.txt", licenceText({ ...history.dataset, basemap: basemap.layers })];
  return new Map<string, SiteFile>([...pictures, ...pagesOf(history), ...sourcesFiles(history, folder), licence]);
}
