import { CsvError } from "csv-parse";
import type { Language } from "../../model/names.ts";
import { type ClaimColumn, columnNamed } from "../../model/schema/claim-columns.ts";
import { type Issue, issue } from "../issue.ts";
import { EMPTY_TABLE, findHeadSlips, type TableSlip, tooManyCells, unreadableTable } from "./claims-table-slips.ts";
import { type Chunks, type CsvRow, readRows } from "./csv-rows.ts";
import type { Path, ReadResult, Source } from "./source.ts";

/** A table of claims; its value is a list of them as YAML has them, without the article. */
export interface ClaimsTable extends Source {
  readonly value: readonly Readonly<Record<string, unknown>>[];
  /** The article of each. */
  readonly articles: readonly string[];
}

/** How the name of a file of claims ends that is a table. */
export const CLAIM_TABLE_ENDING = ".csv";

type ColumnPlace = Pick<ClaimColumn, "path" | "form">;

/**
 * The claims of a table (RFC 4180, with commas, semicolons or tabs), a row each, for a map in these languages. A row is made a
 * claim as soon as it is read; rows without anything in them are left out. What an apostrophe keeps a spreadsheet from running
 * is read without it.
 */
export function readClaimsTable(file: string, chunks: Chunks, languages: readonly Language[]): ReadResult<ClaimsTable> {
  const claims: Readonly<Record<string, unknown>>[] = [];
  const articles: string[] = [];
  const lineNumbers: number[] = [];
  const issues: Issue[] = [];
  let names: readonly string[] | null = null;
  let places: readonly ColumnPlace[] = [];
  let line = 1;
  const take = ({ cells, separator }: CsvRow) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    if (names === null) {
      names = cells.map((cell) => cell.trim());
      places = names.map(columnNamed);
      issues.push(...findHeadSlips(names, languages).map(at(file, line)));
      return;
    }
    if (cells.slice(names.length).some((cell) => cell.trim() !== "")) {
      issues.push(at(file, line)(tooManyCells(names.length, cells.length, separator)));
      return;
    }
    const { article = "", ...claim } = readClaim(cells, places);
    claims.push(claim);
    articles.push(String(article));
    lineNumbers.push(line);
  };
  try {
    for (const row of readRows(chunks)) {
      take(row);
      line = row.lastLine + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    issues.push(at(file, line)(unreadableTable(error)));
  }
  if (names === null && issues.length === 0) issues.push(at(file, 1)(EMPTY_TABLE));
  if (issues.length > 0) return { source: null, issues };
  const lineOf = ([row]: Path) => (typeof row === "number" ? (lineNumbers[row] ?? 1) : 1);
  return { source: { file, value: claims, articles, lineOf, lineText: () => "", nameOf: columnOf }, issues: [] };
}

/** The claim of a row, its article among its fields; empty cells are no fields. */
export function readClaim(cells: readonly string[], columns: readonly ColumnPlace[]): Record<string, unknown> {
  const claim: Record<string, unknown> = {};
  for (const [index, { path, form }] of columns.entries()) {
    const text = withoutGuard((cells[index] ?? "").trim());
    const [field = "", part] = path;
    if (text === "" || Object.hasOwn(Object.prototype, field)) continue;
    const value = readCell(text, form);
    if (part === undefined) claim[field] = value;
    else if (typeof part === "string") claim[field] = { ...(claim[field] as object | undefined), [part]: value };
    else claim[field] = ((claim[field] as unknown[] | undefined) ?? ["", ""]).with(part, value);
  }
  return claim;
}

/** The text without the apostrophe that keeps a spreadsheet from running it as a formula. */
const withoutGuard = (text: string) => (text.startsWith("'") ? text.replace(/^'(?='*[=+\-@\t])/, "") : text);

/** What is no number or list stays a text, which its schema refuses by its own words. */
function readCell(text: string, form: ClaimColumn["form"]): unknown {
  if (form === "number") return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
  if (form === "text" || !text.startsWith("[")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The column that a field of a row is in; empty for the row itself. */
function columnOf([, field, ...parts]: Path): string {
  if (field === undefined) return "";
  const [part, ...rest] = parts;
  if (field === "between" && typeof part === "number") return part === 0 ? "between_start" : "between_end";
  if (typeof part === "number") return `${field}[${part}]${rest.map((each) => `.${each}`).join("")}`;
  return [field, ...parts].join("_");
}

const at =
  (file: string, line: number) =>
  ({ code, path, found, remedy }: TableSlip): Issue =>
    issue(code, { file, line, path }, found, remedy);
