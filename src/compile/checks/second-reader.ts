import type { Issue } from "../issue.ts";
import type { ClaimEntry, Folder } from "../sources/records.ts";
import { entryIssue } from "../sources/shape.ts";

/** An issue for a claim that nobody has read a second time, where the map requires it. */
export function checkSecondReader(entry: ClaimEntry, map: Folder["map"]): Issue[] {
  if (map?.fields.second_reader !== "required" || entry.whole === null || entry.whole.read_by !== undefined) return [];
  return [
    entryIssue("reader-missing", entry, ["read_by"], "expected who has read the claim a second time, found nothing"),
  ];
}
