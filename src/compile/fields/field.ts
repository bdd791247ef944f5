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

const WEB_ADDRESS = "an address that begins with http:// or https://";

export const webAddress = v.pipe(v.string(WEB_ADDRESS), v.regex(/^https?:\/\/\S+$/, WEB_ADDRESS), v.url(WEB_ADDRESS));

const CONTACT = "an address that begins with http://, https:// or mailto:";

export const contactAddress = v.pipe(
  v.string(CONTACT),
  v.regex(/^(?:https?:\/\/\S+|mailto:[^\s@]+@[^\s@]+)$/, CONTACT),
  v.url(CONTACT),
);

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
