import * as v from "valibot";
import type { Language } from "../../model/names.ts";

// Every message completes the sentence "expected …".

/** A field with the sentence that the documentation and editors show for it. */
export const described = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

/** A field that may be left out. */
export const optional = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.exactOptional(described(schema, description));

export const text = v.pipe(v.string("text"), v.regex(/\S/, "text that is not empty"));

export const line = v.pipe(v.string("one line of text"), v.regex(/^.*\S.*$/, "one line of text"));

export const id = v.pipe(
  v.string("an id"),
  v.regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, "an id of small Latin letters and digits, parted by single - or _"),
);

export const day = v.pipe(v.string("a day YYYY-MM-DD"), v.regex(/^\d{4}-\d{2}-\d{2}$/, "a day YYYY-MM-DD"));

const WEB_ADDRESS = "an address that begins with http:// or https://";

export const webAddress = v.pipe(v.string(WEB_ADDRESS), v.regex(/^https?:\/\/\S+$/, WEB_ADDRESS), v.url(WEB_ADDRESS));

const CONTACT = "an address that begins with http://, https:// or mailto:";

export const contactAddress = v.pipe(
  v.string(CONTACT),
  v.regex(/^(?:https?:\/\/\S+|mailto:[^\s@]+@[^\s@]+)$/, CONTACT),
  v.url(CONTACT),
);

const LANGUAGE = "a language tag such as ar or en";

export const language = v.pipe(v.string(LANGUAGE), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, LANGUAGE));

/** One of the words. */
export const oneOf = <const W extends readonly string[]>(words: W) => v.picklist(words, `one of ${words.join(", ")}`);

/** A list; its entries have the schema. */
export const list = <S extends v.GenericSchema>(item: S) => v.array(item, "a list");

/** The fields `NAME_LANG`, one for each language. */
export function perLanguage<N extends string, S extends v.GenericSchema>(
  name: N,
  languages: readonly Language[],
  schema: S,
) {
  const entries = languages.map((tag) => [`${name}_${tag}`, schema]);
  return Object.fromEntries(entries) as { [key in `${N}_${string}`]: S };
}
