import { stringify } from "csv-stringify/sync";

/** What a cell holds: a list is joined with spaces, null is empty. */
export type Cell = string | number | boolean | null | readonly string[];

/**
 * A CSV document (RFC 4180: CRLF, a header line, UTF-8 without a byte order mark).
 * Columns are those of the argument, in its order.
 * Texts are verbatim: a cell that begins with `=`, `+`, `-` or `@` is not defused, as that would misquote the source.
 */
export function csv(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const cells = rows.map((row) => columns.map((column) => written(row[column] ?? null)));
  // By itself it quotes a cell for the whole delimiter only, not for a line feed alone.
  return stringify([[...columns], ...cells], { record_delimiter: "\r\n", quoted_match: /[\r\n]/ });
}

function written(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.join(" ") : String(cell);
}
