import { expect, test } from "vitest";
import { BASE_FOLDER } from "../../test/base-folder.ts";
import type { Case } from "./cases/case.ts";
import { CASES } from "./cases/cases.ts";
import { compile } from "./compile.ts";
import { ERROR_CODES, formatIssue, type Issue, WARNING_CODES } from "./issue.ts";

const CODES: readonly string[] = [...ERROR_CODES, ...WARNING_CODES];

function filesOf({ edits }: Case): ReadonlyMap<string, string> {
  const files = new Map(BASE_FOLDER);
  for (const edit of edits) edit(files);
  return files;
}

/** What an editor is told to do, after all that is expected and found. */
const TYPED =
  /; (?:if the text is as it was published, |did you mean \S+\? )?(?:add|begin|choose|close|copy|correct|delete|draw|export|give|keep|move|paste|put|quote|rename|repair|run|save|type|write)\b/i;

const lineOf = (issue: Issue) => `${issue.severity} ${issue.code} ${formatIssue(issue)}`;

const codesOf = ({ issues }: Case) => issues.map((line) => line.split(" ")[1] ?? "");

test("the base of the cases has no issue", () => {
  expect(compile(BASE_FOLDER).issues).toEqual([]);
});

test("each case has a name of its own", () => {
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});

test.each(CASES.map((each) => [each.name, each] as const))("%s gives the issues that it is expected to", (_, each) => {
  const { dataset, issues } = compile(filesOf(each), { unread: each.unread ?? [], now: each.now ?? null });
  expect(issues.map(lineOf)).toEqual(each.issues);
  expect(dataset === null).toBe(issues.some(({ severity }) => severity === "error"));
});

test("every code of an issue occurs in a case", () => {
  const found = new Set(CASES.flatMap(codesOf));
  expect(CODES.filter((code) => !found.has(code))).toEqual([]);
});

test("a case that is named after a code shows that code", () => {
  const named = CASES.filter(({ name }) => CODES.includes(name));
  expect(named.filter((each) => !codesOf(each).includes(each.name)).map(({ name }) => name)).toEqual([]);
});

test("the order of the files does not matter", () => {
  const files = filesOf(CASES.find(({ name }) => name === "id-unknown") ?? expect.fail("no case id-unknown"));
  expect(compile(new Map([...files].reverse()))).toEqual(compile(files));
  expect(compile(new Map([...BASE_FOLDER].reverse()))).toEqual(compile(BASE_FOLDER));
});

test("every error and warning of a case ends in what to type", () => {
  const lines = CASES.flatMap(({ issues }) => issues);
  expect(lines.filter((line) => !TYPED.test(line))).toEqual([]);
});
