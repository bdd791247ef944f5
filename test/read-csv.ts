import { parse } from "csv-parse/sync";

/** The rows of a published table, each by its columns; an apostrophe that keeps a spreadsheet from running a cell is left out. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'(?='*[=+\-@\t])/, "")])),
  );
}
