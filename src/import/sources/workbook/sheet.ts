import type { Table, TableRow } from "../table.ts";

/** A sheet of a workbook, read as a table; `notes` say what an editor should know of it. */
export interface Worksheet {
  readonly name: string;
  readonly table: Table;
  readonly notes: readonly string[];
}

/** The parts of a zipped workbook: the text of one by its path; undefined where there is none. */
export type WorkbookParts = (path: string) => string | undefined;

/** More cells than a table that anybody looks at has, empty ones before the last of a row among them. */
const MOST = 10_000_000;

/** So many rows are looked at for the one that names the columns. */
const NAMING = 20;

/** Cells of a sheet by row and column, both counted from 0, in the order in which they come. */
export class SheetBuilder {
  readonly #rows = new Map<number, string[]>();
  readonly #merged: { readonly column: number; readonly first: number; readonly last: number }[] = [];
  readonly #counts = { formulas: 0, errors: 0 };
  #size = 0;

  /** Throws where the sheet is larger than can be read. */
  set(row: number, column: number, value: string): void {
    if (value === "") return;
    const cells = this.#rows.get(row) ?? [];
    this.#rows.set(row, cells);
    this.#size += Math.max(0, column + 1 - cells.length);
    if (this.#size > MOST) throw new Error(`more than ${MOST} cells`);
    while (cells.length < column) cells.push("");
    cells[column] = value;
  }

  /** Rows of a column that are one cell. */
  merge(column: number, first: number, last: number): void {
    this.#merged.push({ column, first, last });
  }

  /** A cell whose formula has no value, or whose value is an error. */
  lack(what: "formulas" | "errors"): void {
    this.#counts[what]++;
  }

  /** The sheet, merged cells filled downward; `name` and the `others` of the workbook are told. */
  build(name: string, others: readonly string[]): Worksheet {
    const filled = this.#fill();
    const rows = [...this.#rows]
      .sort(([one], [other]) => one - other)
      .map(([row, cells]): TableRow => ({ line: row + 1, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
    const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    // A column without a name is called by its number.
    const whole = rows.map(({ line, cells }, at) =>
      at < NAMING ? { line, cells: [...cells, ...Array<string>(width - cells.length).fill("")] } : { line, cells },
    );
    const { formulas, errors } = this.#counts;
    const listed = others.map((each) => `“${each}”`).join(", ");
    const notes = [
      `sheet “${name}” read, lines are its rows`,
      ...(others.length > 0
        ? [`other sheets: ${listed}; write sheet: and the name in the mapping for one of them`]
        : []),
      ...(filled > 0 ? [`${filled} rows have the value of the merged cell that they are part of`] : []),
      ...(formulas > 0
        ? [`${formulas} formulas have no value; open the workbook in a spreadsheet and save it, which works them out`]
        : []),
      ...(errors > 0 ? [`${errors} cells with an error, such as #REF!, read as empty`] : []),
    ];
    return { name, table: { separator: ",", rows: whole, fault: null }, notes };
  }

  /** How many cells got the value of the merged cell around them. */
  #fill(): number {
    let count = 0;
    for (const { column, first, last } of this.#merged) {
      const value = this.#rows.get(first)?.[column] ?? "";
      for (const row of value === "" ? [] : this.#within(first + 1, last)) {
        this.set(row, column, value);
        count++;
      }
    }
    return count;
  }

  /** The rows with anything in them, both ends included. */
  #within(first: number, last: number): number[] {
    const most = Math.min(last, first + this.#rows.size);
    if (last - first > this.#rows.size) return [...this.#rows.keys()].filter((row) => row >= first && row <= last);
    return Array.from({ length: most - first + 1 }, (_, index) => first + index).filter((row) => this.#rows.has(row));
  }
}
