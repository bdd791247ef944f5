import { type CsvError, type InfoRecord, parse } from "csv-parse/sync";
import type { FileRecords, Record, Reject } from "./record.ts";

/** A line of a table, or several where a cell holds line ends. */
export interface TableRow {
  /** Of its first line, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A text of rows and cells. */
export interface Table {
  readonly separator: string;
  /** Those that say anything. */
  readonly rows: readonly TableRow[];
  /** Why the text could be read no further; null where it could. */
  readonly fault: { readonly line: number; readonly reason: string } | null;
}

const SEPARATORS = [",", ";", "\t", "|"];

/** The line in which Excel writes what parts the cells. */
const DECLARED = /^sep=([,;|\t])[^\S\n]*(?=\n|$)/i;

/** So many lines are asked for the separator. */
const ASKED = 20;

/** The rows of a text whose cells are parted by commas, semicolons, tabs or bars; which of them, its first lines tell. */
export function readTable(text: string): Table {
  const separator = separatorOf(text);
  const rows: TableRow[] = [];
  let before = 0;
  let fault: Table["fault"] = null;
  try {
    parse(text, {
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      on_record: (cells: string[], { lines }: InfoRecord) => {
        const isDeclaration = before === 0 && /^sep=$/i.test(cells[0] ?? "");
        if (!isDeclaration && cells.some((cell) => cell.trim() !== "")) rows.push({ line: before + 1, cells });
        before = lines;
        return null;
      },
    });
  } catch (error) {
    fault = { line: before + 1, reason: `the table cannot be read from here on: ${(error as CsvError).message}` };
  }
  return { separator, rows, fault };
}

/** The separator that stands most often, outside quotation marks, in the line where it stands least often. */
function separatorOf(text: string): string {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, "")
    .split("\n")
    .filter((line) => SEPARATORS.some((separator) => line.includes(separator)) && !DECLARED.test(line))
    .slice(0, ASKED);
  const [, declared] = DECLARED.exec(text) ?? [];
  if (declared !== undefined) return declared;
  const scored = SEPARATORS.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    return { separator, least: Math.min(...counts, Infinity), first: counts[0] ?? 0 };
  });
  const best = scored.reduce((one, other) =>
    other.least > one.least || (other.least === one.least && other.first > one.first) ? other : one,
  );
  return best.separator;
}

/** The rows below the one that names the columns, as records. */
export function recordsOfTable(table: Table, file: string, head = 0): FileRecords {
  const names = columnNames(table.rows[head]?.cells ?? []);
  const records: Record[] = [];
  const rejects: Reject[] = [];
  for (const { line, cells } of table.rows.slice(head + 1)) {
    const beyond = cells.slice(names.length).filter((cell) => cell.trim() !== "");
    if (beyond.length > 0) {
      const reason = `expected ${names.length} cells, found ${cells.length}; put a cell with a ${table.separator} in it in quotation marks`;
      rejects.push({ file, line, reason });
      continue;
    }
    const fields = Object.fromEntries(names.map((name, index) => [name, (cells[index] ?? "").trim()]));
    records.push({ file, line, fields });
  }
  if (table.fault) rejects.push({ file, ...table.fault });
  return { records, rejects };
}

/** The row that names the columns: the first that has at least half as many cells as the fullest one near it. */
export function findHeader({ rows }: Table): number {
  const filled = rows.slice(0, ASKED).map(({ cells }) => cells.filter((cell) => cell.trim() !== "").length);
  return Math.max(
    0,
    filled.findIndex((count) => count * 2 >= Math.max(...filled)),
  );
}

/** Names of columns, each once; a column without one is called by its number. */
export function columnNames(cells: readonly string[]): string[] {
  const names: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const name = cell.trim() || `column ${index + 1}`;
    names.push(names.includes(name) ? `${name} (${index + 1})` : name);
  }
  return names;
}
