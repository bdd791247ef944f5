import type { Fields } from "../../model/schema/field.ts";
import type { Issue } from "../issue.ts";
import { closestWord } from "../sources/closest-word.ts";
import { type IdNamed, idNamed } from "../sources/id-named.ts";
import type { Records } from "../sources/records.ts";
import { fieldWith } from "../sources/remedy.ts";
import { cut, type Entry, entryIssue } from "../sources/shape.ts";
import type { Path } from "../sources/source.ts";

/** The records of one kind by id. */
export interface Index<E> {
  /** What a record is called in a message, such as `a place`. */
  readonly noun: string;
  readonly byId: ReadonlyMap<string, E>;
  /** Every record has told its id, so that an id which is not here is nowhere. */
  readonly complete: boolean;
  /** What to type for an id that is nowhere here but known elsewhere; null where it is not. */
  readonly offer: (id: string) => string | null;
  /** The id of the one that is called so; null where none or several are. */
  readonly named: IdNamed;
  /** The id that was meant by one that is nowhere; null where none is near. */
  readonly close: (id: string) => string | null;
  /** What to type so that there is a record of that id. */
  readonly add: (id: string) => string;
}

/** A record of the data folder that has an id. */
export type WithId = Entry<{ id: string }>;

/** The records by id; of two with the same id, the first, as what the other was to be called is not known. */
export function indexOf<E extends WithId>(
  noun: string,
  { entries, complete }: Records<E>,
  add: Index<E>["add"],
  offer: Index<E>["offer"] = () => null,
): Index<E> {
  const byId = new Map<string, E>();
  for (const entry of entries) {
    const { id } = entry.fields;
    if (id !== undefined && !byId.has(id)) byId.set(id, entry);
  }
  return {
    noun,
    byId,
    complete: complete && byId.size === entries.length,
    add,
    offer,
    named: idNamed(() => entries.map(({ fields }) => fields)),
    close: closest([...byId.keys()]),
  };
}

/** Nobody reads more guesses, and each costs a look at every id. */
const MOST_GUESSES = 100;

/** A guess at what is meant by an id that is not among them; none for ids after so many others. */
export function closest(ids: readonly string[]): Index<unknown>["close"] {
  const guesses = new Map<string, string | null>();
  return (id) => {
    if (!guesses.has(id) && guesses.size < MOST_GUESSES) {
      guesses.set(id, ids.find((each) => each.startsWith(`${id}-`)) ?? closestWord(id, ids));
    }
    return guesses.get(id) ?? null;
  };
}

/** An issue if the field holds the id of no record; none if it is left out. */
export function checkReference(
  entry: Entry<unknown>,
  field: Path,
  id: string | undefined,
  { noun, byId, complete, offer, named, close, add }: Index<unknown>,
  code: "id-unknown" | "denies-unknown" = "id-unknown",
): Issue[] {
  if (id === undefined || !complete || byId.has(id)) return [];
  const called = named(id);
  const offered = called === null ? offer(id) : null;
  const meantId = called ?? close(id);
  // What is known elsewhere under that very id is hardly a slip for another.
  const near = offered === null || meantId?.startsWith(`${id}-`) ? meantId : null;
  const other = offered ?? add(cut(id));
  const written = `write ${fieldWith(entry.source.file, field.at(-1), near ?? "")}`;
  const meant = `did you mean ${near}? W${written.slice(1)}`;
  const ways =
    near === null
      ? [offered === null ? oneOf(byId) : "", other]
      : [meant, other === written || called !== null ? "" : other];
  const remedy = ways.filter((way) => way !== "").join("; or ");
  return [entryIssue(code, entry, field, `expected the id of ${noun}, found ${cut(id)}`, remedy)];
}

/** More are too many to choose from. */
const MOST = 12;

function oneOf(byId: ReadonlyMap<string, unknown>): string {
  return byId.size > 0 && byId.size <= MOST ? `write ${[...byId.keys()].join(" or ")}` : "";
}

/** The records that the ids of a schema name, such as actors by `actorId`. */
export type Indexes = ReadonlyMap<unknown, Index<unknown>>;

/** A check of records of these fields: an issue for each of them, those of groups included, that holds the id of nothing. */
export function checkReferencesIn(fields: Fields, indexes: Indexes): (entry: Entry<unknown>) => Issue[] {
  const naming = namingIn(fields, indexes);
  return (entry) =>
    namedIn(naming, entry.fields).flatMap(({ path, id, index }) => checkReference(entry, path, id, index));
}

/** A field that holds ids of records, or whose own fields do. */
interface Naming {
  readonly name: string;
  readonly index: Index<unknown> | undefined;
  readonly parts: readonly Naming[];
}

function namingIn(fields: Fields, indexes: Indexes): Naming[] {
  return Object.entries(fields).flatMap(([name, { edited, form, parts }]) => {
    if (name === "id" || edited === null) return [];
    const schema = edited([]) as { readonly item?: unknown };
    const field = {
      name,
      index: indexes.get(schema) ?? indexes.get(schema.item),
      parts: form === "group" ? namingIn(parts, indexes) : [],
    };
    return field.index || field.parts.length > 0 ? [field] : [];
  });
}

interface Named {
  readonly path: Path;
  readonly id: string;
  readonly index: Index<unknown>;
}

function namedIn(naming: readonly Naming[], record: object): Named[] {
  return naming.flatMap(({ name, index, parts }) => {
    const value: unknown = Reflect.get(record, name);
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.flatMap((item, at) => namedBy(item, [name, at], { index, parts }));
    return namedBy(value, [name], { index, parts });
  });
}

function namedBy(value: unknown, path: Path, { index, parts }: Omit<Naming, "name">): Named[] {
  if (index) return [{ path, id: String(value), index }];
  if (typeof value !== "object" || value === null) return [];
  return namedIn(parts, value).map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
}
