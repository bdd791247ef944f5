import { isoDay, parseDay } from "../../model/day.ts";
import { readDate } from "../rows/dates.ts";
import { readNumber } from "../rows/positions.ts";
import type { SourceFile } from "../sources/open.ts";
import { cellOf, type FileRecords, oneLine, type Record, type Reject } from "../sources/record.ts";
import { recordsOfTable } from "../sources/table.ts";

/** The fields of a claim that a row of `claims.csv` changes; an empty text takes the field out. */
export interface ClaimEdit {
  readonly id: string;
  readonly article: string;
  /** Whether the data has no such claim yet. */
  readonly isNew: boolean;
  readonly fields: Readonly<{ [field: string]: string | readonly [string, string] }>;
  readonly record: Record;
}

/** What a table of claims says otherwise than the data. Each row is an edit, unchanged or a reject. */
export interface Compared {
  readonly edits: readonly ClaimEdit[];
  readonly unchanged: number;
  readonly rejects: readonly Reject[];
  /** Claims that the table does not have; they stay. */
  readonly missing: readonly string[];
  /** Columns that were changed although they follow from others. */
  readonly ignored: readonly string[];
}

const EDITABLE =
  /^(?:kind|place|speaker|quote|translator|hedge|actor|from|extent|denies|distance_km|to|movers|(?:day_reason|translation|hedge|note)_[A-Za-z-]+)$/;

const DAYS = ["day", "between_start", "between_end"];

/** Whether the file is a `claims.csv` as a map publishes it. */
export function isClaimsTable(source: SourceFile): source is SourceFile & { readonly form: "table" } {
  const head = source.form === "table" ? (source.table.rows[0]?.cells ?? []) : [];
  return ["id", "article", "kind", "place", "speaker", "quote", "permalink"].every((name) => head.includes(name));
}

/** The rows of such a file, without the apostrophes that keep a spreadsheet from running a text. */
export function recordsOfClaims({ name, table }: SourceFile & { readonly form: "table" }): FileRecords {
  const { records, rejects } = recordsOfTable(table, name);
  const bare = records.map((record) => {
    const fields = Object.entries(record.fields).map(([key, value]) => [key, value.replace(/^'(?='*[=+\-@\t])/, "")]);
    return { ...record, fields: Object.fromEntries(fields) };
  });
  return { records: bare, rejects };
}

/** What `theirs` says otherwise than `ours`, the table that the data gives now. */
export function compareClaims(ours: readonly Record[], theirs: FileRecords): Compared {
  const own = new Map(ours.map((record) => [cellOf(record, "id"), record]));
  const seen = new Map<string, Record>();
  const edits: ClaimEdit[] = [];
  const rejects: Reject[] = [...theirs.rejects];
  const ignored = new Set<string>();
  let unchanged = 0;
  for (const record of theirs.records) {
    const { file, line } = record;
    const id = cellOf(record, "id");
    const before = seen.get(id);
    const edit = before ? `has the id of ${before.file}:${before.line}` : editOf(record, own.get(id), ignored);
    seen.set(id, before ?? record);
    if (typeof edit === "string") rejects.push({ file, line, reason: edit });
    else if (edit === null) unchanged++;
    else edits.push(edit);
  }
  return { edits, unchanged, rejects, missing: [...own.keys()].filter((id) => !seen.has(id)), ignored: [...ignored] };
}

/** The edit of a row; null where it changes nothing, a sentence where it cannot be taken. */
function editOf(record: Record, own: Record | undefined, ignored: Set<string>): ClaimEdit | null | string {
  const id = cellOf(record, "id");
  const article = cellOf(record, "article");
  if (id === "" || article === "") return "expected the id of a claim and of its article, found none";
  if (own && cellOf(own, "article") !== article)
    return `expected the article ${cellOf(own, "article")}, found ${article}`;
  const names = Object.keys(record.fields);
  const changed = names.filter((name) => !isSame(cellOf(record, name), own ? cellOf(own, name) : ""));
  if (own) for (const name of changed) if (!EDITABLE.test(name) && !DAYS.includes(name)) ignored.add(name);
  const texts = changed.filter((name) => EDITABLE.test(name)).map((name) => [name, cellOf(record, name)] as const);
  const days = changed.some((name) => DAYS.includes(name)) ? daysOf(record, own) : {};
  if (typeof days === "string") return days;
  const fields = { ...Object.fromEntries(texts), ...days };
  return Object.keys(fields).length === 0 ? null : { id, article, isNew: own === undefined, fields, record };
}

/** Whether two cells say the same, in whatever form a spreadsheet keeps days, numbers and line ends. */
function isSame(one: string, other: string): boolean {
  if (oneLine(one) === oneLine(other) || clockOf(one) === clockOf(other)) return true;
  const day = parseDay(other);
  const read = day === null ? null : readDate(one, "UTC");
  if (read) return read["d/m/y"]?.first === day || read["m/d/y"]?.first === day;
  const number = readNumber(other);
  return (
    (number !== null && readNumber(one) === number) || (/^(?:true|false)$/i.test(other) && one.toLowerCase() === other)
  );
}

/** A day with a clock without what spreadsheets put otherwise: a space for the T, and seconds. */
const clockOf = (text: string) => text.replace(/^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::00)?$/, "$1 $2");

/** The day, or the two between which it lies. */
function daysOf(record: Record, own: Record | undefined): ClaimEdit["fields"] | string {
  const read = DAYS.map((name) => dayIn(cellOf(record, name), own ? cellOf(own, name) : ""));
  const wrong = DAYS.find((_, index) => read[index] === null);
  if (wrong !== undefined) return `expected ${wrong} as YYYY-MM-DD, found ${JSON.stringify(cellOf(record, wrong))}`;
  const [day = "", start = "", end = ""] = read.map((each) => each ?? "");
  if (start === "" && end === "") return { day, between: "" };
  const last = own && end === cellOf(own, "between_end") ? day : end;
  return { day: "", between: [start, last || end] };
}

/** The day as the data folder has it; empty where there is none, null where it may be two. */
function dayIn(text: string, own: string): string | null {
  if (text === "" || isSame(text, own)) return text === "" ? "" : own;
  const read = readDate(text, "UTC");
  const days = new Set([read?.["d/m/y"]?.first, read?.["m/d/y"]?.first].filter((each) => each !== undefined));
  const [day] = days;
  return day === undefined || days.size > 1 ? null : isoDay(day);
}
