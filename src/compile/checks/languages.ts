import type { Language } from "../../model/names.ts";
import { textsOf } from "../../model/schema/faces.ts";
import type { Issue } from "../issue.ts";
import { type Entry, entryIssue } from "../sources/shape.ts";

/** An issue for each language that a text of the record is not given in, though it is in another. */
export function checkLanguages(
  entry: Entry<unknown>,
  fields: readonly string[],
  languages: readonly Language[],
): Issue[] {
  return fields.flatMap((field) => {
    const given = Object.keys(textsOf(entry.fields, field, languages));
    const missing =
      given.length === 0 || entry.whole === null ? [] : languages.filter((language) => !given.includes(language));
    return missing.map((language) => {
      const message = `expected ${field}_${language}, as ${field}_${given[0]} is there, found nothing`;
      return entryIssue(
        "translation-missing",
        entry,
        [`${field}_${language}`],
        message,
        `write ${field}_${language}: and the same in ${language}`,
      );
    });
  });
}
