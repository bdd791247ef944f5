import type { Dataset } from "../model/dataset.ts";
import { checkFolder } from "./checks/check-folder.ts";
import { checkGlyphs } from "./checks/glyphs.ts";
import { checkHeadlineStandings } from "./checks/headline-standings.ts";
import { datasetOf } from "./dataset/dataset.ts";
import { compareIssues, type Issue } from "./issue.ts";
import { parseBasemap } from "./sources/basemap.ts";
import { parseFolder } from "./sources/folder.ts";
import { parseWords } from "./words/parse-words.ts";

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
 * `drawable` are the scripts that pictures have fonts for beside those of every map. Keys are paths relative to the folder, such as `articles/ID.md`; values are the files' texts.
 */
export function compile(files: Files, drawable: ReadonlySet<string> = new Set()): Compiled {
  const { folder, issues: formIssues } = parseFolder(files);
  const readings = parseBasemap(files);
  const spoken = parseWords(files, folder.languages);
  const { stretches, issues: contentIssues } = checkFolder(folder, files, readings);
  const found = [...formIssues, ...contentIssues, ...spoken.issues, ...checkGlyphs(files, drawable)].sort(
    compareIssues,
  );
  if (found.some(isError)) return { dataset: null, issues: found };
  const dataset = datasetOf(folder, stretches, spoken.words);
  // What a headline has to say follows from all claims, so that it is asked last.
  const issues = [...found, ...checkHeadlineStandings(folder.headlines.entries, dataset)].sort(compareIssues);
  if (issues.some(isError)) return { dataset: null, issues };
  const basemap = new Map([...readings].map(([path, { source }]) => [path, source?.value]));
  return { dataset, basemap, issues };
}

const isError = ({ severity }: Issue) => severity === "error";
