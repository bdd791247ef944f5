import { chronicleOf } from "../history/chronicle.ts";
import { readingOf } from "../history/reading.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Basemap } from "./publish/basemap.ts";
import { pagesOf } from "./publish/pages.ts";
import { postersOf } from "./publish/posters.ts";
import { sourcesFiles } from "./publish/sources/files.ts";
import type { SiteFile, SiteFiles } from "./site-file.ts";

/**
 * What the site publishes beside its data: posters, a page for each day and language, and one of sources and method.
 * `folder` holds the files that the data set was compiled from.
 */
export function publishSite(dataset: Dataset, basemap: Basemap, folder: ReadonlyMap<string, string>): SiteFiles {
  const posters = postersOf(dataset, chronicleOf(dataset), basemap);
  const pictures = posters.flatMap(({ svg, svgFile, pngFile }): [string, SiteFile][] => [
    ...(svgFile === null ? [] : [[svgFile, svg] as [string, SiteFile]]),
    [pngFile, { pngOf: svg }],
  ]);
  const reading = readingOf(dataset);
  return new Map<string, SiteFile>([...pictures, ...pagesOf(reading), ...sourcesFiles(reading, folder)]);
}
