import type { Column, RecordKind } from "./columns.ts";

/** A table or layer that is published, as the data package and the codebook describe it. */
export interface Table {
  /** The file relative to `data/`; one that is published for each day has `DAY` in its place. */
  readonly file: string;
  /** What a row or a feature of it is, in English; one line. */
  readonly title: string;
  readonly columns: readonly Column<never>[];
  /** The columns that together name a row. */
  readonly key: readonly string[];
  /** The records of which it holds every one, so that ids elsewhere lead here; undefined for other tables. */
  readonly holds?: RecordKind;
}

/** The table that a file relative to `data/` holds; undefined where it is none. */
export function tableAt(path: string, tables: readonly Table[]): Table | undefined {
  const file = path.replace(/\b\d{4}-\d{2}-\d{2}\b/, "DAY");
  return tables.find((table) => table.file === file);
}

/** A column whose cells lead to a row of another table. */
export interface Reference {
  readonly column: string;
  /** The file of the other table; empty for the same one. */
  readonly to: string;
  /** The column there that names the row. */
  readonly key: string;
}

/** Where the ids of a table lead, lists left out; only to tables of the same kind of file that are published. */
export function referencesOf(table: Table, tables: readonly Table[]): Reference[] {
  const { file, columns } = table;
  return columns.flatMap(({ name, names, type }) => {
    const to = names && tables.find((other) => other.holds === names && isCsv(other.file));
    const [key] = to?.key ?? [];
    if (!to || key === undefined || type === "array" || (to === table && name === key)) return [];
    return [{ column: name, to: to.file === file ? "" : to.file, key }];
  });
}

const isCsv = (file: string) => file.endsWith(".csv");
