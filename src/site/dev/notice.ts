import { join } from "node:path";
import { formatIssue, type Issue } from "../../compile/issue.ts";
import { countIssues } from "../count-issues.ts";

/** What the page says of the data while an editor works on it. */
export interface Notice {
  /** Whether the page shows an older map, because there is none of the data as it is. */
  readonly hasFailed: boolean;
  /** Empty where there is nothing to say. */
  readonly title: string;
  readonly lines: readonly string[];
}

export const SILENCE: Notice = { hasFailed: false, title: "", lines: [] };

/** The issues of a data folder, errors first. */
export function noticeOf(issues: readonly Issue[], folder: string): Notice {
  if (issues.length === 0) return SILENCE;
  const [errors, warnings] = (["error", "warning"] as const).map((each) =>
    issues.filter(({ severity }) => severity === each),
  ) as [Issue[], Issue[]];
  return {
    hasFailed: errors.length > 0,
    title: `Data: ${countIssues(issues)}`,
    lines: [...errors, ...warnings].map(
      (issue) => `${issue.severity}: ${formatIssue({ ...issue, file: join(folder, issue.file) })}`,
    ),
  };
}

/** That something was thrown, which is no fault of the data's form. */
export function noticeOfError(error: unknown, what: string): Notice {
  return { hasFailed: true, title: `${what}; the page is as it was`, lines: [String(error)] };
}
