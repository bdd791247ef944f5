/**
 * Records as columns: what many have alike is written once. A column has the values in the order of the records, or, where
 * few differ, each different one once and, for each record, which of them it has: a sign of `SIGNS`, another for none, or, where
 * those do not suffice, a number, -1 for none.
 */
export interface ColumnarRecords {
  readonly count: number;
  readonly columns: Readonly<Record<string, Column>>;
}

type Column =
  | { readonly each: readonly unknown[] }
  | { readonly values: readonly unknown[]; readonly which: string | readonly number[] };

const SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The records, in their order, as columns; what is null is left out. */
export function packRecords(records: readonly object[]): ColumnarRecords {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const columns = names.flatMap((name): [string, Column][] => {
    const column = packColumn(records.map((record) => Reflect.get(record, name)));
    return column === null ? [] : [[name, column]];
  });
  return { count: records.length, columns: Object.fromEntries(columns) };
}

function packColumn(cells: readonly unknown[]): Column | null {
  const values: unknown[] = [];
  const known = new Map<string, number>();
  const which = cells.map((cell) => {
    if (isEmpty(cell)) return -1;
    const text = JSON.stringify(cell);
    const place = known.get(text) ?? values.push(cell) - 1;
    known.set(text, place);
    return place;
  });
  if (values.length === 0) return null;
  if (values.length > cells.length / 2) return { each: cells.map((cell) => (isEmpty(cell) ? null : cell)) };
  return { values, which: values.length > SIGNS.length ? which : which.map((place) => SIGNS[place] ?? "-").join("") };
}

const isEmpty = (cell: unknown): boolean => cell === null || cell === undefined;

/** The records that columns hold, without what they had nothing in; throws where they are none. */
export function unpackRecords({ count, columns }: ColumnarRecords): Record<string, unknown>[] {
  const records = Array.from({ length: count }, (): Record<string, unknown> => ({}));
  for (const [name, column] of Object.entries(columns)) {
    const cells = "each" in column ? column.each : column.values;
    const placeOf = (index: number): number => {
      if ("each" in column) return index;
      const sign = column.which[index] ?? -1;
      return typeof sign === "string" ? SIGNS.indexOf(sign) : sign;
    };
    for (const [index, record] of records.entries()) {
      const cell = cells[placeOf(index)];
      if (!isEmpty(cell)) record[name] = cell;
    }
  }
  return records;
}
