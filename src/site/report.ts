import { join } from "node:path";
import type { Compiled } from "../compile/compile.ts";
import { formatIssue, type Issue } from "../compile/issue.ts";
import { countIssues } from "./count-issues.ts";
import { tellWithheld } from "./tell-withheld.ts";

/** The report of a compiled folder, and before its last line how much of it is withheld. */
export function reportOf(compiled: Compiled, folder: string): string {
  return report(compiled.issues, folder, tellWithheld(compiled, folder));
}

/** A line `file:line path: message` for each issue, its file led by the data folder, and a last line that counts them; `note` comes before that. */
export function report(issues: readonly Issue[], folder: string, note: string | null = null): string {
  const lines = issues.map((issue) => {
    const line = formatIssue({ ...issue, file: join(folder, issue.file) });
    return issue.severity === "warning" ? `${line} (warning)` : line;
  });
  return [...lines, ...(note === null ? [] : [note]), `${folder}: ${countIssues(issues)}`].join("\n");
}
