import { strToU8, type Zippable, zipSync } from "fflate";

/** A ZIP archive of texts, in the order of their paths; the same files give the same bytes. */
export function zipOf(files: ReadonlyMap<string, string>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(([path, text]) => [path, strToU8(text)]));
  // Parts of a local time, as archives hold one: the same bytes whatever the day and the time zone of the build.
  return zipSync(entries, { mtime: new Date(1980, 0, 1), level: 6, os: 0 });
}
