import type { Compiled } from "../../compile/compile.ts";
import type { ArticleEntry, ClaimEntry, Folder } from "../../compile/sources/records.ts";
import type { Source } from "../../compile/sources/source.ts";
import type { Atlas } from "../../suggest/atlas.ts";
import type { ClaimFields } from "../contract/operations.ts";

/** The files of a data folder by their paths. */
export type Files = ReadonlyMap<string, string>;

/** The data folder that a session works on, with all that follows from its files alone. */
export interface Base {
  readonly files: Files;
  readonly folder: Folder;
  readonly atlas: Atlas;
  readonly compiled: Compiled;
  /** The way from claims to the folder of schemas. */
  readonly schemas: string;
  /** What the files would compile to after changes. */
  readonly compile: (files: Files) => Compiled;
}

/** The fields of a record as its file has them. */
export function fieldsOf(entry: { readonly source: Source; readonly path: ClaimEntry["path"] }): ClaimFields {
  const value = entry.path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), entry.source.value);
  return (value ?? {}) as ClaimFields;
}

/** The article of that id; undefined where there is none. */
export const articleIn = ({ articles }: Folder, id: string): ArticleEntry | undefined =>
  articles.entries.find(({ named }) => named === id);

/** The claims of an article, in the order of its file. */
export const claimsOf = ({ claims }: Folder, article: string): ClaimEntry[] =>
  claims.entries.filter((entry) => entry.article === article);
