import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildHistory, type History } from "../../history/history.ts";
import { compileFolder } from "../compile-folder.ts";
import { diffReport } from "../diff/diff-report.ts";
import { publishedLocale } from "../publish/published-locale.ts";
import { reportOf } from "../report.ts";
import { defineCommand, UsageError } from "./command.ts";
import { DATA, folderAt } from "./options.ts";

export const diff = defineCommand({
  name: "diff",
  operands: ["A", "B"],
  about: "tells in Markdown what standings and claims change from A to B, each a data folder or a commit of git",
  options: {
    data: { ...DATA, about: "the data folder in the history of git, for a commit" },
    language: { value: "TAG", about: "the language of the words; English where the map has it" },
  },
  run({ operands, options: { data, language } }) {
    const [before, after] = operands.map((each) => historyOf(each, data)) as [History, History];
    const { languages } = after.dataset.map;
    if (language !== undefined && !languages.includes(language)) {
      throw new UsageError(`--language ${language}: expected one of ${languages.join(", ")}`);
    }
    const chosen = language ?? languages.find((each) => each === "en") ?? languages[0] ?? "en";
    console.log(diffReport(before, after, publishedLocale(chosen, after.dataset.map)));
    return 0;
  },
});

function historyOf(name: string, data: string): History {
  if (statSync(name, { throwIfNoEntry: false })?.isDirectory()) return compiled(name, name);
  const folder = mkdtempSync(join(tmpdir(), "conflict-map-diff-"));
  try {
    unpack(name, folderAt(data), folder);
    return compiled(folder, name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function unpack(commit: string, data: string, folder: string): void {
  try {
    // An option must not be taken for a commit.
    const args = ["-C", data, "rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{commit}`];
    const hash = execFileSync("git", args, { encoding: "utf8" }).trim();
    const archive = execFileSync("git", ["-C", data, "archive", "--format=tar", hash], { maxBuffer: 2 ** 30 });
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
  } catch (cause) {
    throw new UsageError(`${commit}: expected a data folder, or a commit of the git repository of ${data}`, { cause });
  }
}

function compiled(folder: string, name: string): History {
  const result = compileFolder(folder);
  if (result.dataset) return buildHistory(result.dataset);
  throw new Error(`${reportOf(result, name)}\n${name}: only data without errors can be compared`);
}
