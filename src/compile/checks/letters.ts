import type { Language } from "../../model/names.ts";
import { textsOf } from "../../model/schema/faces.ts";
import type { Issue } from "../issue.ts";
import type { RawActor } from "../sources/records.ts";
import { type Entry, entryIssue } from "../sources/shape.ts";

/** An issue for each outermost actor with the letter of another, in any language. */
export function checkLetters(entries: readonly Entry<RawActor>[], languages: readonly Language[]): Issue[] {
  const owners = new Map<string, string | undefined>();
  return entries.flatMap((entry) => {
    const { id, letter, within } = entry.fields;
    if (within !== undefined) return [];
    const own = Object.entries(textsOf(entry.fields, "letter", languages));
    const letters = [...(letter === undefined ? [] : [["letter", letter] as const]), ...own.map(fieldOf)];
    return letters.flatMap(([field, letter]) => {
      const key = `${field} ${letter}`;
      const owner = owners.get(key);
      if (!owners.has(key)) owners.set(key, id);
      if (owner === undefined) return [];
      const message = `expected a letter of its own, found ${letter}, that of ${owner}`;
      const remedy = `write ${field}: and another, of up to three letters; or delete it, as colour and pattern tell, too`;
      return [entryIssue("letter-duplicate", entry, [field], message, remedy)];
    });
  });
}

const fieldOf = ([language, letter]: [Language, string]) => [`letter_${language}`, letter] as const;
