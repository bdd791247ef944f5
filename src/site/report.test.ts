import { join } from "node:path";
import { expect, test } from "vitest";
import type { Issue } from "../compile/issue.ts";
import { report } from "./report.ts";

const ISSUE = {
  severity: "error",
  code: "quote-missing",
  file: "claims/a.yaml",
  line: 3,
  path: "claims[0].quote",
  message: "expected the words in a.md, found none",
} as Issue;

test("an issue is one line that an editor can follow, and the last line counts", () => {
  const issues: Issue[] = [ISSUE, { ...ISSUE, severity: "warning", line: null, path: "" }];
  expect(report(issues, "data").split("\n")).toEqual([
    `${join("data", "claims/a.yaml")}:3 claims[0].quote: expected the words in a.md, found none`,
    `${join("data", "claims/a.yaml")}: expected the words in a.md, found none (warning)`,
    "data: 1 error, 1 warning",
  ]);
});

test("nothing wrong is said too", () => {
  expect(report([], "data")).toBe("data: 0 errors, 0 warnings");
});
