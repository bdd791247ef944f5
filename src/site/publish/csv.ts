import { stringify } from "csv-stringify/sync";
import type { Cell, Column } from "./columns.ts";

/**
 * A CSV document (RFC 4180: CRLF, a header line, UTF-8 without a byte order mark) with a row per record; a list is joined with
 * spaces, null is empty.
 * Texts are verbatim: a cell that begins with `=`, `+`, `-` or `@` is not defused, as that would misquote the source.
 */
export function csv<R>(columns: readonly Column<R>[], records: readonly R[]): string {
  const header = columns.map(({ name }) => name);
  const rows = records.map((record) => columns.map(({ read }) => written(read(record))));
  // By itself it quotes a cell for the whole delimiter only, not for a line feed alone.
  return stringify([header, ...rows], { record_delimiter: "\r\n", quoted_match: /[\r\n]/ });
}

function written(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.join(" ") : String(cell);
}
