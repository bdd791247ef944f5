import { stringify } from "csv-stringify/sync";
import type { CellValue, Column } from "./columns.ts";

/** What a reader of the tables must know of their form, in a sentence for each thing; data package and codebook say it. */
export const CSV_FORM =
  "CSV (RFC 4180) in UTF-8 with a byte order mark, as spreadsheets need it; read it as “utf-8-sig” where a program keeps the mark. " +
  "Lines end with CR LF, an empty cell is null. " +
  "A text that begins with =, +, -, @ or a tab has an apostrophe before it, so that no spreadsheet runs it as a formula; " +
  "leave the first apostrophe out where one or more stand before such a sign.";

const BYTE_ORDER_MARK = "\uFEFF";

/** What a spreadsheet would run; apostrophes before it count, so that leaving one out gives the text again. */
const FORMULA = /^'*[=+\-@\t]/;

/** A CSV document with a header line and a row per record, in the form that `CSV_FORM` describes. */
export function csvOf<R>(columns: readonly Column<R>[], records: readonly R[]): string {
  const header = columns.map(({ name }) => name);
  const rows = records.map((record) => columns.map((column) => written(column, column.read(record))));
  // By itself it quotes a cell for the whole delimiter only, not for a line feed alone.
  const text = stringify([header, ...rows], { record_delimiter: "\r\n", quoted_match: /[\r\n]/ });
  return `${BYTE_ORDER_MARK}${text}`;
}

function written({ type }: Pick<Column<never>, "type">, cell: CellValue): string {
  if (cell === null) return "";
  const text = String(cell);
  return type === "string" && FORMULA.test(text) ? `'${text}` : text;
}
