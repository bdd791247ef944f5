import { chronicleOf } from "../model/chronicle.ts";
import type { Dataset } from "../model/dataset.ts";
import { readingOf } from "../view/reading.ts";
import { pagesOf } from "./publish/pages.ts";
import { postersOf } from "./publish/posters.ts";
import { rasterise } from "./publish/rasterise.ts";

/** Files by path relative to the site. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/**
 * What the site publishes beside its data: posters, and a page for each day and language.
 * `folder` holds the files that the data set was compiled from; pictures drawn before are taken from `cache`.
 */
export function publishSite(dataset: Dataset, folder: ReadonlyMap<string, string>, cache: string): SiteFiles {
  const posters = postersOf(dataset, chronicleOf(dataset), folder);
  const drawn = posters.flatMap(({ svg, svgFile, pngFile }): [string, string | Uint8Array][] => [
    ...(svgFile === null ? [] : [[svgFile, svg] as [string, string]]),
    [pngFile, rasterise(svg, cache)],
  ]);
  return new Map<string, string | Uint8Array>([...drawn, ...pagesOf(readingOf(dataset))]);
}
