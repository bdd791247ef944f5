import type { Issue } from "../issue.ts";
import type { RawMap, Records } from "../sources/records.ts";
import { fieldWith } from "../sources/remedy.ts";
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
      entryIssue(
        "id-duplicate",
        entry,
        ["id"],
        `expected an id of its own, found ${id}, that of ${noun} at ${where}`,
        writeFree(entry, id ?? "", byId),
      ),
    ];
  });
}

/** Another id, with a number that is free. */
function writeFree({ source }: Entry<unknown>, id: string, taken: { has(id: string): boolean }): string {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `write ${fieldWith(source.file, "id", `${id}-${number}`)}, or another that is free`;
}

/** An issue for each kind of place of `map.yaml` with the id of one before it. */
export function checkKinds(entry: Entry<RawMap>): Issue[] {
  const ids = (entry.fields.place_kinds ?? []).map(({ id }) => id);
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const message = `expected an id of its own, found ${id}, that of an earlier kind`;
    return [
      entryIssue("id-duplicate", entry, ["place_kinds", index, "id"], message, writeFree(entry, id, new Set(ids))),
    ];
  });
}
