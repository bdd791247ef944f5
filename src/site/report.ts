import { join } from "node:path";
import { formatIssue, type Issue } from "../compile/issue.ts";
import { countIssues } from "./count-issues.ts";

/** A line `file:line path: message` for each issue, its file led by the data folder, and a last line that counts them. */
export function report(issues: readonly Issue[], folder: string): string {
  const lines = issues.map((issue) => {
    const line = formatIssue({ ...issue, file: join(folder, issue.file) });
    return issue.severity === "warning" ? `${line} (warning)` : line;
  });
  return [...lines, `${folder}: ${countIssues(issues)}`].join("\n");
}
