import * as v from "valibot";
import { fileIssue, type Issue } from "../issue.ts";
import type { Chunks, Tables } from "./csv-rows.ts";
import type { Records } from "./records.ts";
import { type Entry, type NamesById, shape } from "./shape.ts";
import type { Path, ReadResult, Source } from "./source.ts";

/** The texts of a data folder by their paths; null for a file that is there but cannot be read, which has its issue. */
export type SourceTexts = ReadonlyMap<string, string | null>;

const anyList = v.array(v.unknown(), "a list");

/** Opens the files of a data folder and shapes what they hold, keeping every issue on the way. */
export class Reader {
  readonly issues: Issue[] = [];
  /** What gives the ids of names, by the schemas of the ids: a name in the place of an id tells what is meant. */
  names: NamesById = new Map();

  constructor(
    private readonly files: SourceTexts,
    private readonly tables: Tables,
  ) {}

  /** What the file holds; null, with the reason among the issues, if it is not there or cannot be read. */
  open<S extends Source>(file: string, read: (file: string, text: string) => ReadResult<S>): S | null {
    const text = this.files.get(file);
    if (text === null) return null;
    return this.#keep(text === undefined ? missing(file) : read(file, text));
  }

  /** The same of a table, whose text may come in chunks. */
  openTable<S extends Source>(file: string, read: (file: string, chunks: Chunks) => ReadResult<S>): S | null {
    const chunks = this.tables.get(file);
    return chunks ? this.#keep(read(file, chunks)) : this.open(file, (_, text) => read(file, [text]));
  }

  #keep<S extends Source>({ source, issues }: ReadResult<S>): S | null {
    this.issues.push(...issues);
    return source;
  }

  /** The sound fields of a record. */
  shape<T>(source: Source, path: Path, value: unknown, schema: v.GenericSchema<unknown, T>): Entry<T> {
    const { entry, issues } = shape(source, path, value, schema, this.names);
    this.issues.push(...issues);
    return entry;
  }

  /** The sound fields of each record of a list; none if it is no list. */
  shapeList<T>(source: Source, path: Path, value: unknown, schema: v.GenericSchema<unknown, T>): Records<Entry<T>> {
    const list = this.shape(source, path, value, anyList).whole;
    return this.shapeSound(source, path, list ?? undefined, schema);
  }

  /** The same for a list whose own form has been checked; undefined if it is no list. */
  shapeSound<T>(
    source: Source,
    path: Path,
    list: readonly unknown[] | undefined,
    schema: v.GenericSchema<unknown, T>,
  ): Records<Entry<T>> {
    const entries = (list ?? []).map((value, index) => this.shape(source, [...path, index], value, schema));
    return { entries, complete: list !== undefined };
  }
}

/** What to write where a file is missing that every map has. */
const FILES: Readonly<Record<string, string>> = {
  "map.yaml": "run new, which makes a data folder, or put the file back",
  "places.geojson": 'write {"type": "FeatureCollection", "features": []} into it, or put it back',
  "actors.yaml": "write [] into it, or put it back",
  "speakers.yaml": "write [] into it, or put it back",
};

function missing(file: string): { source: null; issues: Issue[] } {
  return {
    source: null,
    issues: [fileIssue("file-missing", file, `expected the file ${file}, found none`, FILES[file] ?? "put it there")],
  };
}
