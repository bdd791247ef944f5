import type { Issue, Where } from "../issue.ts";

/** The way to a value inside a file: keys and list positions. */
export type Path = readonly (string | number)[];

/** The plain value that a file holds, and the lines that its parts stand on. */
export interface Source {
  readonly file: string;
  readonly value: unknown;
  /** The line of a field or list entry, counted from 1; of the nearest thing around it where it is not there. */
  lineOf(path: Path): number;
  /** What the line of that number says in the file; empty in a table, whose text is not kept. */
  lineText(line: number): string;
  /** What messages call the way to a value, where a file has other names for it than keys and positions. */
  readonly nameOf?: (path: Path) => string;
}

/** What reading a file gives: its source, or why there is none. */
export type ReadResult<T = Source> =
  | { readonly source: T; readonly issues: [] }
  | { readonly source: null; readonly issues: Issue[] };

/** Where a value of the file is, for an issue about it. */
export function whereOf(source: Source, path: Path): Where {
  return { file: source.file, line: source.lineOf(path), path: (source.nameOf ?? formatPath)(path) };
}

/** The path as `claims[3].place`. */
function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    const name = key.length > 60 ? `${key.slice(0, 60)}…` : key;
    return text ? `${text}.${name}` : name;
  }, "");
}
