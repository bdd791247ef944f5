import type { History } from "../../../history/history.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { encodeAreas } from "../../../model/encode-files.ts";
import { hashedName } from "../basemap.ts";
import { areaLayers, areasCsv } from "./area-tables.ts";
import { publishedAreas } from "./topologies.ts";

/** The data set as the page loads it: its layers of areas are in a file of their own. */
export function withAreasFile<D extends Pick<Dataset, "areas">>(dataset: D): D {
  const { areas } = dataset;
  return areas ? { ...dataset, areas: { digest: areas.digest, file: indexOf(dataset).path } } : dataset;
}

/** All files of areas by path relative to `data/`: what the page loads, and what others take; none where there are none. */
export function areaFiles(history: History): [path: string, text: string][] {
  const { dataset } = history;
  if (!dataset.areas) return [];
  const { path, text } = indexOf(dataset);
  const parts = new Map([...publishedAreas(dataset).parts.values()].map((part) => [part.file, part.text]));
  return [[path, text], ...parts, ["areas.csv", areasCsv(dataset)], ...areaLayers(history)];
}

function indexOf(dataset: Pick<Dataset, "areas">): { readonly path: string; readonly text: string } {
  const text = encodeAreas(publishedAreas(dataset).layers);
  return { path: hashedName("areas.json", text), text };
}
