import type { Language } from "../../model/names.ts";
import { textsOf } from "../../model/schema/faces.ts";
import type { Issue } from "../issue.ts";
import type { RawActor } from "../sources/records.ts";
import { type Entry, entryIssue, type LooseFields } from "../sources/shape.ts";

/** An issue for each outermost actor that is shown with the letter of another in some language, its own or the common one. */
export function checkLetters(entries: readonly Entry<RawActor>[], languages: readonly Language[]): Issue[] {
  const owners = new Map<string, string>();
  return entries.flatMap((entry) => {
    const { id, within } = entry.fields;
    if (within !== undefined) return [];
    const told = new Set<string>();
    return lettersIn(entry.fields, languages).flatMap(({ language, field, letter }) => {
      const key = `${language} ${letter}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, `${field} of ${id}`);
      if (owner === undefined || told.has(field)) return [];
      told.add(field);
      const message = `expected a letter of its own, found ${letter}, the ${owner}`;
      const remedy = `write ${field}: and another, of up to three letters; or delete it, as colour and pattern tell, too`;
      return [entryIssue("letter-duplicate", entry, [field], message, remedy)];
    });
  });
}

/** The letter that stands for an actor in each language, and the field that has it; none where no field has one. */
function lettersIn(actor: LooseFields<RawActor>, languages: readonly Language[]) {
  const own = textsOf(actor, "letter", languages);
  return languages.flatMap((language) => {
    const letter = own[language] ?? actor.letter;
    const field = language in own ? `letter_${language}` : "letter";
    return letter === undefined ? [] : [{ language, field, letter }];
  });
}
