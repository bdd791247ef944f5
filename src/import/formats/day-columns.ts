import { readDate } from "../rows/dates.ts";
import type { SourceFile } from "../sources/open.ts";
import type { FileRecords, Record, Reject } from "../sources/record.ts";
import { columnNames, type Table } from "../sources/table.ts";
import { type Format, together } from "./format.ts";

/** What the columns of a mark are called. */
const DAY = "day";
const MARK = "mark";

export const dayColumns: Format = {
  name: "day-columns",
  about: "a sheet with a row for each place and a column for each day; each cell that holds anything is an event",
  detect: (source) => source.form === "table" && headOf(source.table) >= 0,
  read: (sources) => together(sources.map(readSheet)),
};

const isDay = (cell: string) => /\d/.test(cell) && readDate(cell, "UTC") !== null;

/** The row that names the days: the first with at least two, among the first ten rows. */
const headOf = ({ rows }: Table) => rows.slice(0, 10).findIndex(({ cells }) => cells.filter(isDay).length >= 2);

function readSheet(source: SourceFile): FileRecords {
  if (source.form !== "table") return { records: [], rejects: [] };
  const { table, name: file } = source;
  const head = headOf(table);
  const names = columnNames(table.rows[head]?.cells ?? []);
  const dayAt = names.flatMap((name, index) => (isDay(name) ? [index] : []));
  const records: Record[] = [];
  const rejects: Reject[] = table.fault ? [{ file, ...table.fault }] : [];
  for (const { line, cells } of table.rows.slice(head + 1)) {
    const about = names.flatMap((name, index) =>
      dayAt.includes(index) ? [] : [[name, (cells[index] ?? "").trim()] as const],
    );
    const marked = dayAt.filter((index) => (cells[index] ?? "").trim() !== "");
    if (marked.length === 0) rejects.push({ file, line, reason: "no day of the row is marked" });
    for (const index of marked) {
      const fields = { ...Object.fromEntries(about), [DAY]: names[index] ?? "", [MARK]: (cells[index] ?? "").trim() };
      records.push({ file, line, fields });
    }
  }
  return { records, rejects };
}
