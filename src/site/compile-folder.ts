import { compile } from "../compile/compile.ts";
import type { Issue } from "../compile/issue.ts";
import type { Dataset } from "../model/dataset.ts";
import { type PublishedFiles, publish } from "./publish.ts";
import { readFolder } from "./read-folder.ts";

/** What a data folder gives: its texts, the data set and the data files to publish, null where an issue is an error, and every issue. */
export interface CompiledFolder {
  readonly sources: ReadonlyMap<string, string>;
  readonly dataset: Dataset | null;
  readonly files: PublishedFiles | null;
  readonly issues: readonly Issue[];
}

/** The data folder as it is now, compiled; throws where it cannot be read. */
export function compileFolder(folder: string): CompiledFolder {
  const sources = readFolder(folder);
  const { dataset, issues } = compile(sources);
  return { sources, dataset, files: dataset && publish(dataset, sources), issues };
}
