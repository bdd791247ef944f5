import type { Issue } from "./issue.ts";
import { nearest } from "./nearest.ts";
import type { Records } from "./records.ts";
import { type Entry, entryIssue } from "./shape.ts";
import type { Path } from "./source.ts";

/** The records of one kind by id. */
export interface Index<E> {
  /** What a record is called in a message, such as `a place`. */
  readonly noun: string;
  readonly byId: ReadonlyMap<string, E>;
  /** Every record has told its id, so that an id which is not here is nowhere. */
  readonly complete: boolean;
}

type WithId = Entry<{ id: string }>;

/** The records by id; of two with the same id, the first, as what the other was to be called is not known. */
export function indexOf<E extends WithId>(noun: string, { entries, complete }: Records<E>): Index<E> {
  const byId = new Map<string, E>();
  for (const entry of entries) {
    const { id } = entry.fields;
    if (id !== undefined && !byId.has(id)) byId.set(id, entry);
  }
  return { noun, byId, complete: complete && byId.size === entries.length };
}

/** An issue for each record whose id another one before it has. */
export function checkDuplicates<E extends WithId>({ noun, byId }: Index<E>, { entries }: Records<E>): Issue[] {
  return entries.flatMap((entry) => {
    const { id } = entry.fields;
    const first = id === undefined ? undefined : byId.get(id);
    if (!first || first === entry) return [];
    const where = `${first.source.file}:${first.source.lineOf([...first.path, "id"])}`;
    return [
      entryIssue("id-duplicate", entry, ["id"], `expected an id of its own, found ${id}, that of ${noun} at ${where}`),
    ];
  });
}

/** An issue if the field holds the id of no record; none if it is left out. */
export function checkReference(
  entry: Entry<unknown>,
  field: Path,
  id: string | undefined,
  { noun, byId, complete }: Index<unknown>,
  code: "id-unknown" | "denies-unknown" = "id-unknown",
): Issue[] {
  if (id === undefined || !complete || byId.has(id)) return [];
  const close = nearest(id, byId.keys());
  const hint = close === null ? "" : `; did you mean ${close}?`;
  return [entryIssue(code, entry, field, `expected the id of ${noun}, found ${id}${hint}`)];
}
