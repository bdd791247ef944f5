import type { Issue } from "../issue.ts";
import type { RawMap, Records } from "../sources/records.ts";
import { type Entry, entryIssue } from "../sources/shape.ts";
import type { Index, WithId } from "./references.ts";

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

/** An issue for each kind of place of `map.yaml` with the id of one before it. */
export function checkKinds(entry: Entry<RawMap>): Issue[] {
  const ids = (entry.fields.place_kinds ?? []).map(({ id }) => id);
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const message = `expected an id of its own, found ${id}, that of an earlier kind`;
    return [entryIssue("id-duplicate", entry, ["place_kinds", index, "id"], message)];
  });
}
