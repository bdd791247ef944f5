import type { Fields } from "../../model/schema/field.ts";
import type { Issue } from "../issue.ts";
import { nearest } from "../sources/nearest.ts";
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
      guesses.set(id, ids.find((each) => each.startsWith(`${id}-`)) ?? nearest(id, ids));
    }
    return guesses.get(id) ?? null;
  };
}

/** An issue if the field holds the id of no record; none if it is left out. */
export function checkReference(
  entry: Entry<unknown>,
  field: Path,
  id: string | undefined,
  { noun, byId, complete, offer, close, add }: Index<unknown>,
  code: "id-unknown" | "denies-unknown" = "id-unknown",
): Issue[] {
  if (id === undefined || !complete || byId.has(id)) return [];
  const offered = offer(id);
  const meantId = close(id);
  // What is known elsewhere under that very id is hardly a slip for another.
  const near = offered === null || meantId?.startsWith(`${id}-`) ? meantId : null;
  const other = offered ?? add(cut(id));
  const written = `write ${fieldWith(entry.source.file, field.at(-1), near ?? "")}`;
  const meant = `did you mean ${near}? W${written.slice(1)}`;
  const ways = near === null ? [offered === null ? oneOf(byId) : "", other] : [meant, other === written ? "" : other];
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

/** An issue for each field of the record, those of its groups included, that holds the id of nothing. */
export function checkReferences(entry: Entry<unknown>, fields: Fields, indexes: Indexes): Issue[] {
  return referencesIn(fields, entry.fields).flatMap(({ path, schema, id }) => {
    const index = indexes.get(schema);
    return index ? checkReference(entry, path, id, index) : [];
  });
}

interface Reference {
  readonly path: Path;
  readonly schema: unknown;
  readonly id: string;
}

function referencesIn(fields: Fields, record: object): Reference[] {
  return Object.entries(fields).flatMap(([name, { edited, form, parts }]) => {
    const value: unknown = Reflect.get(record, name);
    if (name === "id" || edited === null || value === undefined) return [];
    if (form === "group" && typeof value === "object" && value !== null) {
      const within = (path: Path, part: object) =>
        referencesIn(parts, part).map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
      if (Array.isArray(value)) return value.flatMap((part, index) => within([name, index], part));
      return within([name], value);
    }
    const schema = edited([]);
    if (!Array.isArray(value)) return [{ path: [name], schema, id: String(value) }];
    const { item } = schema as { item?: unknown };
    return value.map((part, index) => ({ path: [name, index], schema: item, id: String(part) }));
  });
}
