import type { Issue } from "../issue.ts";
import type { RawActor } from "../sources/records.ts";
import { type Entry, entryIssue } from "../sources/shape.ts";

/** An issue for each outermost actor with the letter of another. */
export function checkLetters(entries: readonly Entry<RawActor>[]): Issue[] {
  const owners = new Map<string, string | undefined>();
  return entries.flatMap((entry) => {
    const { id, letter, within } = entry.fields;
    if (letter === undefined || within !== undefined) return [];
    const owner = owners.get(letter);
    if (!owners.has(letter)) owners.set(letter, id);
    if (owner === undefined) return [];
    return [
      entryIssue(
        "letter-duplicate",
        entry,
        ["letter"],
        `expected a letter of its own, found ${letter}, that of ${owner}`,
      ),
    ];
  });
}
