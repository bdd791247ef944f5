import type { PublishedTable } from "./tables.ts";

/** A column whose cells lead to a row of another table. */
export interface ForeignKey {
  readonly column: string;
  /** The other table's path; empty for the same one. */
  readonly to: string;
  /** The column there that names the row. */
  readonly key: string;
}

/** Where the ids in a table lead: to the CSV of the records that a column names, where it is published; lists lead nowhere. */
export function foreignKeysOf({ path, columns }: PublishedTable, tables: readonly PublishedTable[]): ForeignKey[] {
  return columns.flatMap(({ name, names, separator }) => {
    const to = names && tables.find((other) => other.path === `${names}.csv`);
    const [key] = to?.key ?? [];
    if (!to || key === undefined || separator !== undefined || (to.path === path && name === key)) return [];
    return [{ column: name, to: to.path === path ? "" : to.path, key }];
  });
}
