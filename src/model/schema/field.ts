import * as v from "valibot";
import type { Language } from "../names.ts";
import { names } from "./codes.ts";
import { editedRecord } from "./faces.ts";
import { list } from "./text.ts";

type Schema = v.GenericSchema;

/** One field of a record: how editors write it in the data folder, how `map.json` holds it, and what it means. */
export interface Field {
  /** Its schema in the data folder, by the map's languages; null where it is worked out when the data is compiled. */
  readonly edited: ((languages: readonly Language[]) => Schema) | null;
  /** Its schema in `map.json`; null where only compiling needs it. */
  readonly stored: Schema | null;
  /** Whether editors must write it. */
  readonly isNeeded: boolean;
  /** The sentence that documentation, editors and published tables show. */
  readonly about: string;
  /** `texts`: one text for each language, which editors write as `NAME_LANG`. `group`: fields of its own. */
  readonly form: "value" | "texts" | "group";
  /** The fields of a group; empty for others. */
  readonly parts: Fields;
  /** What editors and columns call it, where that is not its name among the fields. */
  readonly written?: string;
  /** Its column in published tables; null where none has it, undefined where it is called as editors call it. */
  readonly column?: string | null;
}

/** The fields of a record by the names that editors write, in the order of the documentation. */
export type Fields = Readonly<Record<string, Field>>;

const VALUE = { form: "value", parts: {} } as const;

/** A field that editors must write. */
export function needed<S extends Schema>(schema: S, about: string) {
  return { ...VALUE, edited: () => schema, stored: schema, isNeeded: true, about } as const;
}

/** A field that editors may leave out; then it is null. */
export function optional<S extends Schema>(schema: S, about: string) {
  return { ...VALUE, edited: () => schema, stored: v.nullish(schema, null), isNeeded: false, about } as const;
}

/** A field that is worked out when the data is compiled. */
export function derived<S extends Schema>(schema: S, about: string) {
  return { ...VALUE, edited: null, stored: schema, isNeeded: false, about } as const;
}

/** An optional field that only editors and compiling need. */
export function editorsOnly<S extends Schema>(schema: S, about: string) {
  return { ...VALUE, edited: () => schema, stored: null, isNeeded: false, about } as const;
}

/** A text for each language of the map; needed or optional in all of them. */
export function texts<S extends Schema, N extends boolean>(schema: S, isNeeded: N, about: string) {
  return { ...VALUE, form: "texts", edited: () => schema, stored: v.optional(names, {}), isNeeded, about } as const;
}

/** What editors wrote verbatim in the field `written`, in other languages: they write `WRITTEN_LANG`. */
export function translations<S extends Schema, const W extends string>(written: W, schema: S, about: string) {
  return { ...texts(schema, false, about), written } as const;
}

/** Fields that editors write together under one name; `stored` is how `map.json` holds them, null where it does not. */
export function group<F extends Fields, S extends Schema | null>(parts: F, stored: S, about: string) {
  const edited = (languages: readonly Language[]) => editedRecord(parts, languages);
  return { ...VALUE, form: "group", parts, edited, stored, isNeeded: false, about } as const;
}

/** A list of such groups. */
export function groups<F extends Fields, S extends Schema>(parts: F, stored: S, about: string) {
  const edited = (languages: readonly Language[]) => list(editedRecord(parts, languages));
  return { ...VALUE, form: "group", parts, edited, stored, isNeeded: false, about } as const;
}

/** Fields that are worked out together when the data is compiled. */
export function derivedGroup<S extends Schema>(parts: Fields, stored: S, about: string) {
  return { ...derived(stored, about), form: "group", parts } as const;
}
