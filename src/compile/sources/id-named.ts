import { ID } from "../../model/id.ts";
import { namesIn } from "../../model/names.ts";
import { fold } from "../../text/fold.ts";
import { isRecord } from "./shape.ts";

/** The id of the one record that has the text for a name or alias, in any language; null where none has, or several do. */
export type IdNamed = (text: string) => string | null;

/** Such a function for records as their file holds them, which are gone through when it is first asked. */
export function idNamed(records: () => readonly unknown[]): IdNamed {
  let ids: ReadonlyMap<string, string | null> | undefined;
  return (text) => {
    ids ??= idsByName(records());
    return ids.get(fold(text)) ?? null;
  };
}

function idsByName(records: readonly unknown[]): Map<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const record of records) {
    if (!isRecord(record) || typeof record.id !== "string" || !ID.test(record.id)) continue;
    for (const name of namesOf(record).map(fold)) {
      const isShared = ids.has(name) && ids.get(name) !== record.id;
      ids.set(name, isShared ? null : record.id);
    }
  }
  return ids;
}

function namesOf(record: Record<string, unknown>): string[] {
  const short = Object.entries(record).flatMap(([key, value]) => (key.startsWith("short_") ? [value] : []));
  const others = [...short, ...(Array.isArray(record.aliases) ? record.aliases : [])];
  return [...Object.values(namesIn(record)), ...others.filter((each) => typeof each === "string")];
}
