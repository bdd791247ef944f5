import * as v from "valibot";
import { memoize, memoizeForGood } from "../memoize.ts";
import type { Language } from "../names.ts";
import type { Field, Fields } from "./field.ts";

type Camel<N extends string> = N extends `${infer Head}_${infer Rest}` ? `${Head}${Capitalize<Camel<Rest>>}` : N;

/** The name in `map.json` of a field that editors write so: `dayReason` of `day_reason`; a record's `name` are its `names`. */
type StoredName<N extends string> = N extends "name" ? "names" : Camel<N>;

type EditedName<N extends string, F extends Field> = F extends { form: "texts" } ? `${Written<N, F>}_${string}` : N;

type Written<N extends string, F extends Field> = F extends { written: infer W extends string } ? W : N;

type EditedSchema<F extends Field> =
  NonNullable<F["edited"]> extends ((languages: readonly Language[]) => infer S extends v.GenericSchema)
    ? F["isNeeded"] extends true
      ? S
      : v.ExactOptionalSchema<S, undefined>
    : never;

/** The entries of the schema by which a record of the data folder is read. */
export type EditedEntries<F extends Fields> = {
  [N in keyof F & string as F[N]["edited"] extends null ? never : EditedName<N, F[N]>]: EditedSchema<F[N]>;
};

/** The entries of the schema by which a record of `map.json` is read. */
export type StoredEntries<F extends Fields> = {
  [N in keyof F & string as F[N]["stored"] extends null ? never : StoredName<N>]: NonNullable<F[N]["stored"]>;
};

/** The fields as the data folder has them, for a map in these languages; each with its sentence. */
export function editedEntries<F extends Fields>(fields: F, languages: readonly Language[]): EditedEntries<F> {
  const entries = Object.entries(fields).flatMap(
    ([name, { edited, form, isNeeded, about, written: called = name }]) => {
      if (edited === null) return [];
      const described = v.pipe(edited(languages), v.description(about));
      const schema = isNeeded ? described : v.exactOptional(described);
      const written = form === "texts" ? languages.map((tag) => `${called}_${tag}`) : [called];
      return written.map((each) => [each, schema]);
    },
  );
  return Object.fromEntries(entries);
}

/** A record of the fields as the data folder has it; other fields are errors. */
export function editedRecord<F extends Fields>(fields: F, languages: readonly Language[]) {
  return v.strictObject(editedEntries(fields, languages), "fields of its own");
}

/** The fields as `map.json` has them. */
export function storedEntries<F extends Fields>(fields: F): StoredEntries<F> {
  const entries = Object.entries(fields).flatMap(([name, { stored }]) => (stored ? [[storedName(name), stored]] : []));
  return Object.fromEntries(entries);
}

/** The name in `map.json` of a field that editors write so. */
export function storedName(name: string): string {
  return name === "name" ? "names" : name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * What editors wrote in a record, under the names that `map.json` has for it, for the schema of that to read: texts of one
 * field together, what was left out undefined. Fields that are worked out are not there.
 */
export function storedForm(fields: Fields, record: object, languages: readonly Language[]): Record<string, unknown> {
  const stored: Record<string, unknown> = {};
  for (const { name, storedAs, form, parts, written } of keptOf(fields)) {
    if (form === "texts") stored[storedAs] = textsOf(record, written, languages);
    else {
      const value: unknown = Reflect.get(record, name);
      stored[storedAs] = form === "group" ? storedGroup(parts, value, languages) : value;
    }
  }
  return stored;
}

type Kept = Pick<Field, "form" | "parts"> & Readonly<Record<"name" | "storedAs" | "written", string>>;

/** The fields that editors write and `map.json` has, by the fields of a record: every claim asks for the same. */
const keptOf = memoize((fields: Fields): readonly Kept[] =>
  Object.entries(fields).flatMap(([name, { edited, stored, form, parts, written = name }]) =>
    edited === null || stored === null ? [] : [{ name, storedAs: storedName(name), form, parts, written }],
  ),
);

function storedGroup(parts: Fields, value: unknown, languages: readonly Language[]): unknown {
  if (Array.isArray(value)) return value.map((each) => storedGroup(parts, each, languages));
  return typeof value === "object" && value !== null ? storedForm(parts, value, languages) : value;
}

/** The texts of the fields `NAME_LANG`, for each language that has one. */
export function textsOf(record: object, name: string, languages: readonly Language[]): Record<Language, string> {
  const texts: Record<Language, string> = {};
  for (const [language, field] of fieldsIn(languages)(name)) {
    const text = Reflect.get(record, field);
    if (text !== undefined) texts[language] = text;
  }
  return texts;
}

/** The fields of texts, by languages and names: putting a name together costs more than asking for it, and every record asks. */
const fieldsIn = memoize((languages: readonly Language[]) =>
  memoizeForGood((name: string) => languages.map((language) => [language, `${name}_${language}`] as const)),
);
