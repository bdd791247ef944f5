import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compile } from "../../compile/compile.ts";
import type { Issue } from "../../compile/issue.ts";
import { readFolder } from "../read-folder.ts";
import { composeArticle } from "./compose-article.ts";
import { draftOfText } from "./draft.ts";

const pathOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const read = (path: string) => readFileSync(pathOf(path), "utf8");

type Folder = Map<string, string>;

/** The sample map with one more article as `add` makes it, and claims as somebody types them who looks nothing up. */
function firstDraft(): Folder {
  const files = new Map(readFolder(pathOf("data")));
  const given = { publisher: "the-observer", published: "2024-12-08" };
  const into = { files, languages: ["ar", "en"], schemas: "../../schema" };
  const composed = composeArticle(draftOfText(read("test/trial/article.txt")), given, into);
  if ("problem" in composed) throw new Error(composed.problem);
  for (const [path, text] of composed.files) files.set(path, text);
  expect(errorsOf(files)).toEqual([]);
  const path = `claims/${composed.id}.yaml`;
  return files.set(path, (files.get(path) ?? "").replace("claims: []\n", read("test/trial/first-draft.yaml")));
}

const errorsOf = (files: Folder) => compile(files).issues.filter(({ severity }) => severity === "error");

/** Types what the first way out of each message says, from the last line up; names and kinds of speakers are the editor's own. */
function mend(files: Folder, issues: readonly Issue[]): void {
  for (const { file, line, message } of issues.toReversed()) {
    const range = /write (range: \[.*?\]) in map.yaml/.exec(message)?.[1];
    const feature = /add it to the features of places.geojson.*?: (\{.*\})$/.exec(message)?.[1];
    const speaker = /; add to speakers.yaml: (- \{.*?\})/.exec(message)?.[1];
    if (range) edit(files, "map.yaml", (text) => text.replace(/^range: .*$/m, range));
    else if (feature) edit(files, "places.geojson", (text) => text.replace(/\s*\]\s*\}\s*$/, `,\n${feature}\n]}\n`));
    else if (speaker) edit(files, "speakers.yaml", (text) => `${text}${filledIn(speaker)}\n`);
    else if (!/found \S+; add its entry/.test(message))
      edit(files, file, (text) => typed(text, (line ?? 0) - 1, message));
  }
}

const edit = (files: Folder, path: string, change: (text: string) => string) =>
  files.set(path, change(files.get(path) ?? ""));

const filledIn = (entry: string) => entry.replace(/(name_\w+): /g, "$1: Somebody").replace("kind: ", "kind: unnamed ");

/** The text with what the message says on the line, or below the first line of its claim for what is not there. */
function typed(text: string, index: number, message: string): string {
  const [, field] = /write (share_reason_\w+): and why/.exec(message) ?? [];
  if (field) return text.replace("---\n", `---\n${field}: It is a short item.\n`);
  const [, first = ""] = /[Ww]rite (.*?)(?:; or |, or |, as |$)/.exec(message) ?? [];
  expect(first, message).not.toBe("");
  return first
    .split(" and ")
    .reduce((lines, each) => {
      const [, gone, field = "", value = ""] = /^(?:delete (\w+)|(\w+): (.*?)(?: or .*)?)$/.exec(each) ?? [];
      const end = lines.findIndex((line, at) => at > index && line.startsWith("  - "));
      const start = lines.findLastIndex((line, at) => at <= index && line.startsWith("  - "));
      const at = lines.findIndex(
        (line, row) => row >= start && (end < 0 || row < end) && line.trim().startsWith(`${gone ?? field}:`),
      );
      if (gone) return lines.toSpliced(at, 1);
      if (at < 0) return lines.toSpliced(start + 1, 0, `    ${field}: ${value}`);
      return lines.with(at, `    ${field}: ${value}`);
    }, text.split("\n"))
    .join("\n");
}

test("an article of 15 claims and 37 errors is mended in two rounds by typing what the messages say, but for a sentence", () => {
  const files = firstDraft();
  const first = errorsOf(files);
  expect(first).toHaveLength(37);
  mend(files, first);
  const second = errorsOf(files);
  expect(second.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "excerpt-share share_reason_ar",
    "id-unknown claims[5].speaker",
  ]);
  mend(files, second);
  // The turn of a lead place, which the article changes, has to be told in words of the editors' own.
  expect(errorsOf(files).map(({ code, file }) => `${code} ${file}`)).toEqual(["headline-lead-missing headlines.yaml"]);
});
