import type { LngLat } from "../../model/place.ts";
import type { ColumnNames } from "../rows/columns.ts";
import type { DateOrder } from "../rows/dates.ts";
import type { Kind } from "../rows/kinds.ts";
import type { Row } from "../rows/row.ts";
import type { SourceFile } from "../sources/open.ts";
import type { FileRecords } from "../sources/record.ts";

/** A sort of file that can be brought in. */
export interface Format {
  /** As `--as` takes it. */
  readonly name: string;
  /** What it is, for the documentation, without a full stop. */
  readonly about: string;
  /** Who publishes such files, where that is always the same. */
  readonly publisher?: { readonly id: string; readonly name: string };
  /** The address of the terms that forbid passing its rows on. */
  readonly terms?: string;
  /** The columns, where they are always the same. */
  readonly columns?: ColumnNames;
  /** The order of its dates, where it is always the same. */
  readonly dates?: DateOrder;
  /** Kinds of claims by the words that it has for them. */
  readonly kinds?: Readonly<{ [word: string]: Kind }>;
  /** Whether the file is one by its content. */
  detect(source: SourceFile): boolean;
  /** The records of files that are read together. */
  read(sources: readonly SourceFile[]): FileRecords;
  /** What only this format says of a row. */
  refine?(row: Row): Row;
}

/** The records of several files in one. */
export function together(all: readonly FileRecords[]): FileRecords {
  return { records: all.flatMap(({ records }) => records), rejects: all.flatMap(({ rejects }) => rejects) };
}

/** Whether each of the columns is in the first record of a table or a list of JSON. */
export function hasColumns(
  source: SourceFile,
  names: readonly string[],
  read: (source: SourceFile) => FileRecords,
): boolean {
  const [first] = read(source).records;
  return first !== undefined && names.every((name) => Object.hasOwn(first.fields, name));
}

/** A position that two numbers give. */
export const lngLatOf = ([longitude, latitude]: readonly unknown[]): LngLat | null =>
  Number.isFinite(longitude) && Number.isFinite(latitude) ? [longitude as number, latitude as number] : null;
