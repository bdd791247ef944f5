import { compile } from "../../compile/compile.ts";
import { compareClaims, recordsOfClaims } from "../../import/claims/compare-claims.ts";
import { editClaims } from "../../import/claims/edit-claims.ts";
import { openSource, type SourceFile } from "../../import/sources/open.ts";
import type { Reject } from "../../import/sources/record.ts";
import { claimsCsv } from "../publish/claims.ts";
import { writeRows } from "./claim-files.ts";

/** What a table of claims changes, and how that is told. */
export interface ClaimsImport {
  /** Changed files by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly rejects: readonly Reject[];
  readonly lines: readonly string[];
}

/** What a published `claims.csv` that was edited makes of the data folder; a sentence where that has errors. */
export function importClaims(
  source: SourceFile & { readonly form: "table" },
  files: ReadonlyMap<string, string>,
): ClaimsImport | { readonly problem: string } {
  const { dataset } = compile(files, { now: new Date() });
  if (!dataset) return { problem: "the data has errors; mend them first, then bring claims.csv in" };
  const own = openSource("claims.csv", new TextEncoder().encode(claimsCsv(dataset)));
  const ours = "problem" in own || own.form !== "table" ? [] : recordsOfClaims(own).records;
  const theirs = recordsOfClaims(source);
  const { edits, unchanged, missing, ignored, rejects } = compareClaims(ours, theirs);
  const edited = editClaims(edits, files, writeRows);
  const all = [...rejects, ...edited.rejects].sort((one, other) => one.line - other.line);
  const added = edited.taken.filter(({ isNew }) => isNew).length;
  const read = theirs.records.length + theirs.rejects.length;
  const lines = [
    `${source.name}: read as claims (the published claims.csv)`,
    ...edited.taken.map(({ id, fields }) => `${id}: ${Object.keys(fields).join(", ")}`),
    ...(ignored.length > 0 ? [`columns that follow from others, not taken: ${ignored.join(", ")}`] : []),
    ...(missing.length > 0 ? [`claims that the table does not have, and which stay: ${missing.join(", ")}`] : []),
    ...all.map(({ file, line, reason }) => `${file}:${line}: ${reason}`),
    `${read} read: ${added} new, ${unchanged} as they were, ${edited.taken.length - added} changed, ${all.length} not brought in`,
  ];
  return { files: edited.files, rejects: all, lines };
}
