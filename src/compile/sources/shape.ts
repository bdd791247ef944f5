import * as v from "valibot";
import { escapeUnseen } from "../../text/character-names.ts";
import { type Issue, issue } from "../issue.ts";
import { closestWord } from "./closest-word.ts";
import type { IdNamed } from "./id-named.ts";
import { optionsOf } from "./options-of.ts";
import { remedyFor, remedyForMissing } from "./remedy.ts";
import { RENAMED, WITHOUT_LANGUAGE } from "./renamed.ts";
import { aboutOf, fieldNamesOf, type Readable, schemaAt, schemasWithin } from "./schema-at.ts";
import { type Path, type Source, whereOf } from "./source.ts";

type KeyOf<T> = T extends unknown ? keyof T : never;
type ValueOf<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;

/** Every field that some variant of a record has, each of them perhaps not there. */
export type LooseFields<T> = { readonly [K in KeyOf<T>]?: ValueOf<T, K> };

/** A record of a file, checked field by field. */
export interface Entry<T> {
  readonly source: Source;
  /** Where in the file the record is. */
  readonly path: Path;
  /** The fields that are as they should be. */
  readonly fields: LooseFields<T>;
  /** The record, if all of it is as it should be. */
  readonly whole: T | null;
}

/** What gives the ids of names, by the schemas of the ids. */
export type NamesById = ReadonlyMap<unknown, IdNamed>;

/** What a schema says about a record of a file: its sound fields, and every issue with the others. */
export function shape<T>(
  source: Source,
  path: Path,
  value: unknown,
  schema: v.GenericSchema<unknown, T>,
  names: NamesById,
): { entry: Entry<T>; issues: Issue[] } {
  const result = v.safeParse(schema, value);
  const known = fieldsOf(schema as Shape, value);
  const given = isRecord(value) ? Object.entries(value) : [];
  const isUnknown = (key: string) => known.names.length > 0 && !known.names.includes(key);
  // Of several unknown fields valibot names only the first, so they are looked for here.
  const failures = firstOfEachPath((result.issues ?? []).map((each) => ofWholeTuple(each, known))).filter(
    ({ expected, path }) => expected !== "never" || path?.length !== 1,
  );
  const issues = [
    ...failures.map((failure) => failureIssue({ source, path }, failure, known, names)),
    ...given.filter(([key]) => isUnknown(key)).map(([key]) => unknownIssue(source, [...path, key], key, known)),
  ];
  if (result.success && issues.length === 0) {
    return { entry: { source, path, fields: result.output as LooseFields<T>, whole: result.output }, issues };
  }
  const failed = new Set(failures.map((failure) => String(failure.path?.[0]?.key)));
  const sound = given.filter(([key]) => known.names.includes(key) && !failed.has(key));
  return { entry: { source, path, fields: Object.fromEntries(sound) as LooseFields<T>, whole: null }, issues };
}

/** The record, all of whose fields are as they should be; throws if they are not. */
export function wholeOf<T>({ whole, source, path }: Entry<T>): T {
  if (whole === null) throw new Error(`${source.file} ${path.join(".")} is asked for its record but has issues`);
  return whole;
}

/** An issue about a field of a record; about the whole record if no field is named. */
export function entryIssue(
  code: Issue["code"],
  entry: Entry<unknown>,
  field: Path,
  found: string,
  remedy?: string,
): Issue {
  return issue(code, whereOf(entry.source, [...entry.path, ...field]), found, remedy);
}

/** The value as a message shows it, what cannot be seen of it written as its number. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  return cut(escapeUnseen(JSON.stringify(value)));
}

/** The text, what is past a length that can be taken in left out. */
export function cut(text: string, length = 80): string {
  return text.length > length ? `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
}

interface KnownFields {
  readonly names: readonly string[];
  /** The schema of a field, or of one further in; undefined where it is not known. */
  schemaAt(path: Path): Readable | undefined;
  /** What other sorts of record have a field, such as `kind: control`; empty if none has. */
  sortsWith(name: string): readonly string[];
  /** Which sort of record has them, ready to follow a noun; empty if there is one sort. */
  readonly sort: string;
}

type Shape = { entries?: Record<string, Readable>; key?: string; options?: Shape[] };

function fieldsOf(schema: Shape, value: unknown): KnownFields {
  const { key, options } = schema;
  const one = { sortsWith: () => [], sort: "" };
  if (key === undefined || !options) {
    return {
      ...one,
      names: Object.keys(schema.entries ?? {}),
      schemaAt: (path) => schemaAt(schema as Readable, path),
    };
  }
  const option = isRecord(value)
    ? options.find(({ entries }) => entries?.[key] && v.is(entries[key], value[key]))
    : undefined;
  // Where the sort itself is not told, nothing is known of the other fields.
  if (!option || !isRecord(value)) return { ...one, names: [], schemaAt: () => undefined };
  const sortsWith = (name: string) =>
    options.flatMap(({ entries }) => (entries?.[name] ? [`${key}: ${literalOf(entries[key])}`] : []));
  return {
    names: Object.keys(option.entries ?? {}),
    schemaAt: (path) => schemaAt(option as Readable, path),
    sortsWith,
    sort: ` for ${key} ${value[key]}`,
  };
}

const literalOf = (schema: Readable | undefined) => schema?.literal ?? schema?.pipe?.[0]?.literal;

/** Whether the value has fields of its own. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function firstOfEachPath(issues: readonly v.BaseIssue<unknown>[]): v.BaseIssue<unknown>[] {
  const byPath = new Map<string, v.BaseIssue<unknown>>();
  for (const found of issues) {
    const path = v.getDotPath(found) ?? "";
    if (!byPath.has(path)) byPath.set(path, found);
  }
  return [...byPath.values()];
}

/** Of an entry too many or too few, the failure of the whole list, as what is wrong is how many there are. */
function ofWholeTuple(failure: v.BaseIssue<unknown>, known: KnownFields): v.BaseIssue<unknown> {
  const { expected, received, path } = failure;
  const last = path?.at(-1);
  if (typeof last?.key !== "number" || (expected !== "never" && received !== "undefined")) return failure;
  const [first, ...inner] = path?.slice(0, -1) ?? [];
  if (first === undefined) return failure;
  const whole = [first, ...inner] as const;
  const schemas = schemasWithin(known.schemaAt(whole.map(({ key }) => key as string | number)));
  const message = schemas.map((each) => each.message).find((each) => typeof each === "string") ?? failure.message;
  return { ...failure, message, expected: "tuple", received: "list", input: last.input, path: [...whole] };
}

function failureIssue(
  { source, path }: Pick<Entry<unknown>, "source" | "path">,
  failure: v.BaseIssue<unknown>,
  known: KnownFields,
  names: NamesById,
): Issue {
  const inner = (failure.path ?? []).map(({ key }) => key as string | number);
  const where = whereOf(source, [...path, ...inner]);
  const name = inner.at(-1);
  if (failure.expected === "never") {
    return issue("field-unknown", where, `expected no such field, found ${cut(String(name))}`, "delete it");
  }
  const isMissing = failure.received === "undefined" && inner.length > 0;
  if (isMissing) {
    const other = sameInCapitals(String(name), failure.path?.at(-1)?.input);
    if (other !== undefined) {
      return issue("field-missing", where, `expected the field ${name}, found ${other}`, `write ${name} in its place`);
    }
    const schema = known.schemaAt(inner);
    const remedy = remedyForMissing(source.file, name, optionsOf(schema), aboutOf(schema) || whatIs(failure.message));
    const group = inner.slice(0, -1).findLast((key) => typeof key === "string");
    const sort = group === undefined ? known.sort : ` in ${group}`;
    return issue("field-missing", where, `expected the field ${name}${sort}, found nothing`, remedy);
  }
  const renamed = RENAMED[String(name)]?.get(failure.input);
  if (renamed !== undefined) return issue("field-outdated", where, outdated(String(name), failure.input, renamed));
  const named = name === "id" ? undefined : schemasWithin(known.schemaAt(inner)).find((each) => names.has(each));
  const id = typeof failure.input === "string" ? names.get(named)?.(failure.input) : null;
  const parts = inner.length > 0 ? fieldNamesOf(known.schemaAt(inner)) : [];
  const remedy = remedyFor({
    file: source.file,
    name,
    failure,
    id: id ?? null,
    parts,
    line: source.lineText(where.line ?? 0),
  });
  return issue("field-invalid", where, `expected ${failure.message}, found ${show(failure.input)}`, remedy);
}

/** What the schema of a missing value wants; valibot's own words are none for an editor. */
const whatIs = (message: string) => (message.startsWith("Invalid") ? "its value" : message);

const outdated = (name: string, old: unknown, now: string) =>
  `expected ${name}: ${now}, found ${name}: ${old}, as it was called before; write “${name}: ${now}”, or run npm run migrate`;

/** The field of the record whose name differs only by capitals. */
function sameInCapitals(name: string, record: unknown): string | undefined {
  return isRecord(record) ? Object.keys(record).find((each) => each.toLowerCase() === name) : undefined;
}

const languageless = (key: string, names: readonly string[]) =>
  `expected ${names.join(" or ")}, by the language of the text, found ${key}; rename it, or run npm run migrate`;

function unknownIssue(source: Source, path: Path, key: string, known: KnownFields): Issue {
  const { names, sort } = known;
  const inLanguages = WITHOUT_LANGUAGE.has(key) ? names.filter((name) => name.startsWith(`${key}_`)) : [];
  if (inLanguages.length > 0) return issue("field-outdated", whereOf(source, path), languageless(key, inLanguages));
  const close = languagesOf(key, names) === null ? closestWord(key, names) : null;
  const message = `expected one of the fields${sort} (${names.join(", ")}), found ${cut(key) || "a field without a name"}`;
  const remedy = (close !== null && `did you mean ${close}? Write it so`) || remedyForUnknown(key, known);
  return issue("field-unknown", whereOf(source, path), message, remedy);
}

function remedyForUnknown(key: string, { names, sortsWith }: KnownFields): string {
  const languages = languagesOf(key, names);
  if (languages !== null) {
    const region = languages.slice(0, -1).find((each) => each.startsWith(`${languages.at(-1)}-`));
    if (region !== undefined) return `rename it ${key}${region.slice(region.indexOf("-"))}`;
    return `delete it, or write languages: [${languages.join(", ")}] in map.yaml`;
  }
  const sorts = sortsWith(key);
  return sorts.length > 0 ? `delete it, or write ${sorts.join(" or ")}` : "delete it";
}

/** The languages that texts are given in and that of the field, if it is such a text in another; null if it is none. */
function languagesOf(key: string, names: readonly string[]): string[] | null {
  const [, stem = "", own = ""] = /^(.+)_([a-z]{2,3}(?:-[A-Za-z0-9]+)*)$/.exec(key) ?? [];
  const endings = names.filter((name) => name.startsWith(`${stem}_`)).map((name) => name.slice(stem.length + 1));
  // Others end longer, such as `name_inline_en` beside `name_en`.
  const others = endings.filter((ending) => /^[a-z]{2,3}(?:-|$)/.test(ending));
  return stem !== "" && others.length > 0 ? [...others, own] : null;
}
