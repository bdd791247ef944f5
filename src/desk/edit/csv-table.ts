import { type CsvCell, cellsOf, cellText } from "../../compile/sources/csv-cells.ts";
import { separatorOf } from "../../compile/sources/csv-rows.ts";
import { TextLines } from "../../compile/sources/text-lines.ts";
import { GROUPS } from "../../model/schema/claim-columns.ts";
import type { ClaimFields, FieldValue } from "../contract/operations.ts";
import type { RecordChange } from "../records.ts";
import { applySplices, type Splice } from "./splices.ts";

/** The text of a table after changes of its rows, or the columns that it lacks for them. */
export type EditedTable = { readonly text: string } | { readonly missing: readonly string[] };

/** What a spreadsheet would run as a formula; apostrophes before it count. */
const FORMULA = /^'*[=+\-@\t]/;

/** The table with the changes of its rows, which `id` tells apart; cells that do not change stay as they are. */
export function editTable(text: string, changes: readonly RecordChange[]): EditedTable {
  const separator = separatorOf(text);
  const [head = [], ...rows] = cellsOf(text, separator);
  const names = head.map(({ value }) => value.replace(/^\uFEFF/, ""));
  const wanted = changes.flatMap(({ fields }) => Object.entries(cellsFor(fields, names)));
  const missing = [
    ...new Set(wanted.flatMap(([name, value]) => (value !== "" && !names.includes(name) ? [name] : []))),
  ];
  if (missing.length > 0) return { missing };
  const at = names.indexOf("id");
  const byId = new Map(rows.map((row) => [row[at]?.value ?? "", row]));
  const splices = changes.flatMap((change) => {
    const row = byId.get(change.record);
    if (change.how === "add" || !row) return [];
    return change.how === "remove"
      ? [removeRow(text, row)]
      : editRow(row, names, cellsFor(change.fields, names), separator);
  });
  const added = changes.filter(({ how }) => how === "add").map(({ fields }) => newRow(names, fields, separator));
  return { text: appended(applySplices(text, splices), added) };
}

/** The fields by the columns of a table of claims; of a group all that the table has of it, as parts may be gone. */
function cellsFor(fields: ClaimFields, names: readonly string[]): Record<string, string> {
  const cells = Object.entries(fields).flatMap(([name, value]) => {
    const parts = GROUPS.includes(name) ? names.filter((each) => each.startsWith(`${name}_`)) : [];
    return [...parts.map((part): [string, string] => [part, ""]), ...cellsOfField(name, value)];
  });
  return Object.fromEntries(cells);
}

function cellsOfField(name: string, value: FieldValue): [string, string][] {
  if (name === "between") {
    const [start = "", end = ""] = Array.isArray(value) ? value : [];
    return [
      ["between_start", start],
      ["between_end", end],
    ];
  }
  if (value !== null && typeof value === "object" && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([part, each]) => cellsOfField(`${name}_${part}`, each as FieldValue));
  }
  if (GROUPS.includes(name)) return [];
  return [[name, Array.isArray(value) ? JSON.stringify(value) : String(value ?? "")]];
}

function editRow(
  row: readonly CsvCell[],
  names: readonly string[],
  cells: Readonly<Record<string, string>>,
  separator: string,
): Splice[] {
  return Object.entries(cells).flatMap(([name, value]) => {
    const cell = row[names.indexOf(name)];
    const written = guarded(value);
    if (!cell || cell.value === written) return [];
    return [{ start: cell.start, end: cell.end, text: cellText(written, separator) }];
  });
}

const guarded = (value: string) => (FORMULA.test(value) && !/^-?\d/.test(value) ? `'${value}` : value);

function removeRow(text: string, row: readonly CsvCell[]): Splice {
  const start = row[0]?.start ?? 0;
  const end = row.at(-1)?.end ?? start;
  const gap = /^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { start, end: end + gap, text: "" };
}

function newRow(names: readonly string[], fields: ClaimFields, separator: string): string {
  const cells = cellsFor(fields, names);
  return names.map((name) => cellText(guarded(cells[name] ?? ""), separator)).join(separator);
}

function appended(text: string, rows: readonly string[]): string {
  if (rows.length === 0) return text;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const start = text === "" || text.endsWith("\n") ? text : `${text}${end}`;
  return `${start}${rows.join(end)}${end}`;
}

/** The ids of the claims of a table by the lines on which their rows begin. */
export function idsByLine(text: string): ReadonlyMap<number, string> {
  const [head = [], ...rows] = cellsOf(text, separatorOf(text));
  const at = head.findIndex(({ value }) => value.replace(/^\uFEFF/, "") === "id");
  const lines = new TextLines(text);
  return new Map(rows.map((row) => [lines.at(row[0]?.start ?? 0), row[at]?.value ?? ""]));
}
