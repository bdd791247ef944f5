import * as v from "valibot";

// Every message completes the sentence "expected …".

export const text = v.pipe(v.string("text"), v.regex(/\S/, "text that is not empty"));

export const line = v.pipe(v.string("one line of text"), v.regex(/^.*\S.*$/, "one line of text"));

const WEB_ADDRESS = "an address that begins with http:// or https://";

/** The form of the address of a page. */
export const WEB_PATTERN = /^https?:\/\/\S+$/;

export const webAddress = v.pipe(v.string(WEB_ADDRESS), v.regex(WEB_PATTERN, WEB_ADDRESS), v.url(WEB_ADDRESS));

const CONTACT = "an address that begins with http://, https:// or mailto:";

/** The form of an address by which somebody can be reached. */
export const WEB_OR_MAIL_PATTERN = /^(?:https?:\/\/\S+|mailto:[^\s@]+@[^\s@]+)$/;

export const contactAddress = v.pipe(v.string(CONTACT), v.regex(WEB_OR_MAIL_PATTERN, CONTACT), v.url(CONTACT));

/** The same in `map.json`, where any other address becomes null. */
export const httpAddress = v.pipe(
  v.nullish(v.string(), null),
  v.transform((address) => (address !== null && v.is(webAddress, address) ? address : null)),
);

/** The same for addresses of a contact. */
export const httpOrMailAddress = v.pipe(
  v.nullish(v.string(), null),
  v.transform((address) => (address !== null && v.is(contactAddress, address) ? address : null)),
);

/** One of the words. */
export const oneOf = <const W extends readonly string[]>(words: W) => v.picklist(words, `one of ${words.join(", ")}`);

/** A list; its entries have the schema. */
export const list = <S extends v.GenericSchema>(item: S) => v.array(item, "a list");
