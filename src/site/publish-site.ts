import { buildHistory } from "../history/history.ts";
import type { Dataset } from "../model/dataset.ts";
import { pagesOf } from "./publish/pages.ts";
import { postersOf } from "./publish/posters.ts";
import { rasterise } from "./publish/rasterise.ts";
import { sourcesFiles } from "./publish/sources/files.ts";

/** Files by path relative to the site. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/**
 * What the site publishes beside its data: posters, a page for each day and language, and one of sources and method.
 * `folder` holds the files that the data set was compiled from; pictures drawn before are taken from `cache`.
 */
export function publishSite(dataset: Dataset, folder: ReadonlyMap<string, string>, cache: string): SiteFiles {
  const history = buildHistory(dataset);
  const posters = postersOf(history, folder);
  const drawn = posters.flatMap(({ svg, svgFile, pngFile }): [string, string | Uint8Array][] => [
    ...(svgFile === null ? [] : [[svgFile, svg] as [string, string]]),
    [pngFile, rasterise(svg, cache)],
  ]);
  return new Map<string, string | Uint8Array>([...drawn, ...pagesOf(history), ...sourcesFiles(history, folder)]);
}
