import { parseDocument, stringify } from "yaml";
import { readClaim } from "../compile/sources/claims-table.ts";
import { cellsOf } from "../compile/sources/csv-cells.ts";
import { separatorOf } from "../compile/sources/csv-rows.ts";
import { parseFrontMatter } from "../compile/sources/markdown-source.ts";
import { columnNamed } from "../model/schema/claim-columns.ts";
import type { ConflictAnswer } from "./contract/answers.ts";
import type { ClaimFields } from "./contract/operations.ts";
import { isSame } from "./edit/yaml-map.ts";
import type { RecordChange } from "./records.ts";

type Files = ReadonlyMap<string, string>;
type Conflict = ConflictAnswer["conflicts"][number];

/** What editors chose where both changed the same, by the keys of conflicts. */
export type Resolved = Readonly<Record<string, "mine" | "disk">>;

/** The changes as they can be made to the files on disk, and those that somebody else has changed too. */
export interface Merged {
  readonly changes: readonly RecordChange[];
  readonly conflicts: readonly Conflict[];
  /** Files that are otherwise than when the session saw them, and that it changes. */
  readonly merged: readonly string[];
}

/** The files as an editor knew them. */
export interface KnownFiles {
  /** When the first of the changes was made. */
  readonly began: Files;
  /** When the last was: the changes are worked out from these. */
  readonly seen: Files;
}

/**
 * Holds changes against the files as they are on disk. A field that only one of both changed since the work began is no
 * conflict, nor one that both changed alike; a record that came in between is compared with what the editor saw of it.
 */
export function mergeChanges(
  changes: readonly RecordChange[],
  { began, seen }: KnownFiles,
  disk: Files,
  resolved: Resolved = {},
): Merged {
  const kept: RecordChange[] = [];
  const conflicts: Conflict[] = [];
  const merged = new Set<string>();
  for (const change of changes) {
    const { file, record } = change;
    if (began.get(file) === disk.get(file)) {
      kept.push(change);
      continue;
    }
    merged.add(file);
    const key = `${file}#${record}`;
    const before = recordIn(began, file, record) ?? recordIn(seen, file, record);
    const both = { before, now: recordIn(disk, file, record) };
    const outcome = mergeRecord(change, both.before, both.now);
    const choice = resolved[key];
    if (outcome === "conflict" && choice === undefined) {
      conflicts.push({ key, path: file, record, ...textsOf(change, both.before, both.now) });
    } else if (outcome === "conflict") kept.push(...(choice === "mine" ? [mine(change, both.now)] : []));
    else if (outcome !== null) kept.push(outcome);
  }
  return { changes: kept, conflicts, merged: [...merged] };
}

/** The change as far as there is anything left to do; null where it is done already. */
function mergeRecord(
  change: RecordChange,
  before: ClaimFields | null,
  now: ClaimFields | null,
): RecordChange | "conflict" | null {
  const { how, fields } = change;
  if (how === "add") {
    if (now === null) return change;
    return isSame(inOrder(now), inOrder(fields)) ? null : "conflict";
  }
  if (how === "remove") {
    if (now === null) return null;
    return before && isSame(inOrder(before), inOrder(now)) ? change : "conflict";
  }
  if (before === null || now === null) return "conflict";
  const names = Object.keys(fields);
  const differs = (name: string) => !isSame(now[name] ?? null, fields[name] ?? null);
  const isBoth = names.some((name) => !isSame(before[name] ?? null, now[name] ?? null) && differs(name));
  if (isBoth) return "conflict";
  const left = names.filter(differs);
  return left.length === 0
    ? null
    : { ...change, fields: Object.fromEntries(left.map((name) => [name, fields[name] ?? null])) };
}

/** The change as it is made over another one. */
function mine(change: RecordChange, now: ClaimFields | null): RecordChange {
  if (change.how === "add" && now !== null) return { ...change, how: "change" };
  return change;
}

const inOrder = (fields: ClaimFields) =>
  Object.entries(fields)
    .filter(([, value]) => value !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1));

function textsOf(change: RecordChange, before: ClaimFields | null, now: ClaimFields | null) {
  const after = change.how === "remove" ? null : { ...(change.how === "add" ? {} : before), ...change.fields };
  return { base: show(before), disk: show(now), mine: show(after) };
}

function show(fields: ClaimFields | null): string {
  if (fields === null) return "";
  const given = Object.entries(fields).filter(([, value]) => value !== null);
  return stringify(Object.fromEntries(given), { lineWidth: 0 });
}

/** The fields of a record of a file; null where there is no such record, or the file cannot be read. */
function recordIn(files: Files, file: string, record: string): ClaimFields | null {
  const text = files.get(file);
  if (text === undefined) return null;
  const found = recordsIn(file, text).find((fields) => record === "" || [fields.id, fields.day].includes(record));
  return found ?? null;
}

function recordsIn(file: string, text: string): readonly ClaimFields[] {
  if (file.endsWith(".csv")) return rowsIn(text);
  if (file.endsWith(".geojson")) return featuresIn(text);
  const front = file.endsWith(".md") ? parseFrontMatter(text) : null;
  if (front) return [{ ...(yaml(front.yaml) as ClaimFields), body: text.slice(front.end) }];
  const value = yaml(text) as { claims?: unknown } | null;
  const list = Array.isArray(value) ? value : value?.claims;
  if (Array.isArray(list)) return list.filter((each) => typeof each === "object" && each !== null);
  return value === null ? [] : [value as ClaimFields];
}

function yaml(text: string): unknown {
  const document = parseDocument(text, { schema: "core", merge: false, prettyErrors: false });
  return document.errors.length > 0 ? null : document.toJS();
}

function featuresIn(text: string): readonly ClaimFields[] {
  try {
    const { features } = JSON.parse(text) as { features: readonly { properties: ClaimFields; geometry: never }[] };
    return features.map(({ properties, geometry }) => ({ ...properties, geometry }));
  } catch {
    return [];
  }
}

function rowsIn(text: string): readonly ClaimFields[] {
  const [head = [], ...rows] = cellsOf(text, separatorOf(text));
  const columns = head.map(({ value }) => columnNamed(value.replace(/^\uFEFF/, "")));
  return rows.map(
    (row) =>
      readClaim(
        row.map(({ value }) => value),
        columns,
      ) as ClaimFields,
  );
}
