import type { CsvError } from "csv-parse";
import type { Language } from "../../model/names.ts";
import { editedClaimColumns } from "../../model/schema/claim-columns.ts";
import type { Issue } from "../issue.ts";
import { closestWord } from "./closest-word.ts";
import { cut } from "./shape.ts";

/** What is wrong with a table, and what to type. */
export interface TableSlip {
  readonly code: Issue["code"];
  readonly path: string;
  readonly found: string;
  readonly remedy: string;
}

/** What is wrong with the line that names the columns, each once for all rows. */
export function findHeadSlips(names: readonly string[], languages: readonly Language[]): TableSlip[] {
  if (names.includes("permalink") && names.includes("quote_start")) return [PUBLISHED];
  const columns = editedClaimColumns(languages);
  const known = new Set(columns.map(({ name }) => name));
  const missing = columns.filter(({ name, isNeeded }) => isNeeded && !names.includes(name));
  const twice = names.filter((name, index) => name !== "" && names.indexOf(name) !== index);
  const unknown = names.filter((name) => name !== "" && !known.has(name));
  return [
    ...missing.map(({ name }) => lacking(name)),
    ...twice.map((name) => doubled(name)),
    ...unknown.map((name) => stray(name, [...known], languages)),
  ];
}

const PUBLISHED: TableSlip = {
  code: "field-unknown",
  path: "permalink",
  found: "expected the columns that editors write, found the table claims.csv as a map publishes it",
  remedy: "move it out of the data folder and run import with it, which takes its changes",
};

export const EMPTY_TABLE: TableSlip = {
  code: "csv-malformed",
  path: "",
  found: "expected a table of claims, found an empty file",
  remedy: "write the names of its columns into the first line, or delete it",
};

const lacking = (name: string): TableSlip => ({
  code: "field-missing",
  path: name,
  found: `expected the column ${name}, found none`,
  remedy: "add it to the first line, and its cell to every row",
});

const doubled = (name: string): TableSlip => ({
  code: "csv-malformed",
  path: cut(name),
  found: `expected each column once, found ${cut(name)} twice`,
  remedy: "delete one of them",
});

function stray(name: string, known: readonly string[], languages: readonly Language[]): TableSlip {
  const [, stem = "", tag] = /^(.+)_([a-z]{2,3}(?:-[A-Za-z0-9]+)*)$/.exec(name) ?? [];
  const isText = stem !== "" && languages.some((language) => known.includes(`${stem}_${language}`));
  const close = closestWord(name, known);
  const meant = close === null ? "delete the column" : `did you mean ${close}? Write it so`;
  const remedy = isText ? `delete the column, or add ${tag} to languages in map.yaml` : meant;
  return { code: "field-unknown", path: cut(name), found: `expected a column of claims, found ${cut(name)}`, remedy };
}

/** Of a row with more cells than the first line has columns. */
export const tooManyCells = (expected: number, found: number, separator: string): TableSlip => ({
  code: "csv-malformed",
  path: "",
  found: `expected ${expected} cells, found ${found}`,
  remedy: `put a cell with ${separator === "\t" ? "a tab" : `“${separator}”`} in it in quotation marks, and double those in it`,
});

/** Of a text that is no table from there on. */
export function unreadableTable({ code, message }: CsvError): TableSlip {
  const isOpen = code === "CSV_QUOTE_NOT_CLOSED";
  const found = isOpen ? "a quotation mark that nothing closes" : cut(message, 160);
  const remedy = `${isOpen ? "close it" : "put the cell in quotation marks"}, and double the quotation marks in the cell`;
  return { code: "csv-malformed", path: "", found: `expected a table, found ${found}`, remedy };
}
