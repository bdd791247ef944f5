import { compile } from "../compile/compile.ts";
import type { Issue } from "../compile/issue.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Basemap, readBasemap } from "./publish/basemap.ts";
import { type PublishedFiles, publish } from "./publish.ts";
import { readFolder } from "./read-folder.ts";

/** What a data folder gives: its texts, what they add up to, null where an issue is an error, and every issue. */
export interface CompiledFolder {
  readonly sources: ReadonlyMap<string, string>;
  readonly dataset: Dataset | null;
  readonly basemap: Basemap | null;
  /** The data files to publish. */
  readonly files: PublishedFiles | null;
  readonly issues: readonly Issue[];
}

/** The data folder as it is now, compiled; throws where it cannot be read. */
export function compileFolder(folder: string): CompiledFolder {
  const sources = readFolder(folder);
  const { dataset, issues } = compile(sources);
  const basemap = dataset && readBasemap(dataset.basemap, sources);
  return { sources, dataset, basemap, files: basemap && publish(dataset, basemap), issues };
}
