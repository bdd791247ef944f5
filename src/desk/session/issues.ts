import { parse } from "yaml";
import type { Issue } from "../../compile/issue.ts";
import { CLAIM_TABLE_ENDING } from "../../compile/sources/claims-table.ts";
import { columnNamed } from "../../model/schema/claim-columns.ts";
import type { DeskIssue } from "../contract/answers.ts";
import { idsByLine } from "../edit/csv-table.ts";
import type { Files } from "./base.ts";

/** Errors by which words would be published that an article does not have. */
const MISQUOTES: ReadonlySet<string> = new Set([
  ...["quote-missing", "quote-ambiguous", "prefix-missing", "word-cut", "hedge-missing", "number-words-missing"],
]);

interface Told {
  /** The files that the issues are about. */
  readonly files: Files;
  readonly article: string;
  /** The keys of items by the ids of their claims. */
  readonly keys: ReadonlyMap<string, string>;
}

/** The issues with the item, record and field that each of them is about, and whether it was among those before. */
export function placeIssues(issues: readonly Issue[], before: readonly Issue[], told: Told, old: Files): DeskIssue[] {
  const recordIn = recordFinder(told.files);
  const recordBefore = recordFinder(old);
  const nameOf = (issue: Issue, find: typeof recordIn) =>
    [issue.code, issue.file, find(issue) ?? "", fieldOf(issue), issue.message].join("\n");
  const known = new Set(before.map((issue) => nameOf(issue, recordBefore)));
  return issues.map((issue) => {
    const record = recordIn(issue);
    const isClaim = /^claims\//.test(issue.file);
    const item = isClaim && record !== null ? (told.keys.get(record) ?? null) : null;
    const isOwn = issue.file === `articles/${told.article}.md` || !/^(?:articles|claims)\//.test(issue.file);
    const target = { item, record: isClaim ? null : record, field: isOwn || item ? fieldOf(issue) : null };
    return { ...issue, isOld: known.has(nameOf(issue, recordIn)), target };
  });
}

/** Why a session with these issues is not saved: its own misquotes first, then any other error that it brought. */
export function obstacleOf(issues: readonly DeskIssue[]): "misquote" | "error" | null {
  const fresh = issues.filter(({ severity, isOld }) => severity === "error" && !isOld);
  if (fresh.some(({ code }) => MISQUOTES.has(code))) return "misquote";
  return fresh.length > 0 ? "error" : null;
}

/** The field of `claims[3].place` is `place`, that of the column `between_end` is `between`; null where a whole record or file is meant. */
function fieldOf({ file, path }: Issue): string | null {
  if (file.endsWith(CLAIM_TABLE_ENDING)) return path === "" ? null : fieldOfColumn(path);
  const field = path.replace(/^(?:claims|features)?\[\d+\]\.?/, "").replace(/^properties\./, "");
  return field === "" ? null : field;
}

const fieldOfColumn = (name: string) =>
  columnNamed(name)
    .path.filter((part) => typeof part === "string")
    .join(".");

/** Finds the id or day of the record that an issue is about; null where it is about none. */
function recordFinder(files: Files): (issue: Issue) => string | null {
  const read = new Map<string, readonly Record<string, unknown>[]>();
  const tables = new Map<string, ReadonlyMap<number, string>>();
  return ({ file, line, path }) => {
    if (file.endsWith(CLAIM_TABLE_ENDING)) {
      const ids = tables.get(file) ?? idsByLine(files.get(file) ?? "");
      tables.set(file, ids);
      return ids.get(line ?? 0) ?? null;
    }
    const [, index] = /^(?:claims|features)?\[(\d+)\]/.exec(path) ?? [];
    if (index === undefined) return /^articles\/(.+)\.md$/.exec(file)?.[1] ?? null;
    const records = read.get(file) ?? recordsIn(file, files.get(file) ?? "");
    read.set(file, records);
    const record = records[Number(index)];
    const id = record?.id ?? record?.day;
    return id === undefined ? null : String(id);
  };
}

function recordsIn(file: string, text: string): readonly Record<string, unknown>[] {
  try {
    const value = file.endsWith(".geojson") ? JSON.parse(text) : parse(text, { schema: "core", logLevel: "silent" });
    const list: unknown = Array.isArray(value) ? value : (value?.claims ?? value?.features);
    if (!Array.isArray(list)) return [];
    return list.map((each) => (file.endsWith(".geojson") ? each?.properties : each) ?? {});
  } catch {
    return [];
  }
}
