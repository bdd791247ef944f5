import type { Published } from "../../model/article.ts";
import { type Day, isoDay } from "../../model/day.ts";
import type { Language, Names } from "../../model/names.ts";
import { instant } from "../../model/schema/article.ts";
import { day } from "../../model/schema/day.ts";
import { storedName } from "../../model/schema/faces.ts";
import type { Field, Fields } from "../../model/schema/field.ts";
import { actorId, articleId, claimId, placeId, speakerId } from "../../model/schema/id.ts";
import { unwrap } from "../../model/schema/parts.ts";

/** What a column says of a record. */
export type CellValue = string | number | boolean | null;

/** The type of a column, as the Frictionless Table Schema calls it. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date";

/** The records that have ids, each with a table of its own. */
export type RecordKind = "places" | "actors" | "speakers" | "articles" | "claims";

/** A column of a table or a property of features: what it is called, what it means, and what it says of a record. */
export interface Column<R> {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** The words that it may hold; undefined where it holds any. */
  readonly words?: readonly string[] | undefined;
  /** What stands between the entries of a cell that is a list; undefined where no cell is one. */
  readonly separator?: string | undefined;
  /** The records whose ids it holds; undefined where it holds none. */
  readonly names?: RecordKind | undefined;
  readonly read: (record: R) => CellValue;
}

/** Makes a column that no field of the record has by itself. */
export function column<R>(
  name: string,
  type: ColumnType,
  description: string,
  read: (record: R) => CellValue,
): Column<R> {
  return { name, type, description, read };
}

/** Between ids and other words without spaces. */
const SPACE = " ";

/** Between texts. */
const SEMICOLON = "; ";

const SEPARATED: Readonly<Record<string, string>> = {
  [SPACE]: "With spaces between.",
  [SEMICOLON]: "With “; ” between.",
};

/** Makes a column of the ids of records. */
export function idColumn<R>(
  names: RecordKind,
  name: string,
  description: string,
  read: (of: R) => CellValue,
): Column<R> {
  return { ...column(name, "string", description, read), names };
}

/** Makes a column of lists: a cell is one text with spaces between the entries, null where there are none. */
export function listColumn<R>(
  name: string,
  description: string,
  read: (record: R) => readonly string[],
  words?: readonly string[],
): Column<R> {
  return asList(SPACE, { ...column<R>(name, "string", description, () => null), words }, read);
}

function asList<R>(separator: string, each: Column<R>, read: (record: R) => readonly string[]): Column<R> {
  return {
    ...each,
    separator,
    description: `${each.description} ${SEPARATED[separator]}`,
    read: (record) => read(record).join(separator) || null,
  };
}

/**
 * The columns of a record's fields, in their order: one for each value, for each language of a text, and for each part of a
 * group, named `GROUP_PART` unless the part says otherwise. Null where the record has no such field.
 */
export function columnsOf(fields: Fields, languages: readonly Language[], group = ""): Column<object>[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.stored === null || field.column === null) return [];
    const columnName = field.column ?? `${group}${field.written ?? name}`;
    const columns = columnsOfField(columnName, field, languages);
    return columns.map((column) => ({ ...column, read: readWithin(storedName(name), column.read) }));
  });
}

/** The columns of one field, which read its value. */
function columnsOfField(name: string, field: Field, languages: readonly Language[]): Column<unknown>[] {
  const { stored, form, parts, about } = field;
  if (form === "texts") return languages.map((language) => textColumn(name, about, language));
  const inner = columnsOf(parts, languages, `${name}_`);
  return inner.length > 0 ? (inner as Column<unknown>[]) : [valueColumn(name, about, unwrap(stored ?? {}))];
}

function textColumn(name: string, about: string, language: Language): Column<unknown> {
  const spelled = new Intl.DisplayNames("en", { type: "language" }).of(language);
  const read = (texts: unknown) => (texts as Names)[language] ?? null;
  return column(`${name}_${language}`, "string", `${about} In ${spelled}.`, read);
}

function valueColumn(name: string, description: string, schema: object): Column<unknown> {
  if (schema === day) return column(name, "date", description, (value) => isoDay(value as Day));
  if (schema === instant) return column(name, "string", description, (value) => formatInstant(value as Published));
  const { type, options } = schema as { type?: string; options?: readonly string[] };
  const words = type === "picklist" ? options : undefined;
  const names = NAMED.get(schema);
  const values = {
    ...column<unknown>(name, columnType(schema), description, (value) => value as CellValue),
    words,
    names,
  };
  return type === "array" ? asList(SEMICOLON, values, (value) => value as readonly string[]) : values;
}

const NAMED = new Map<object, RecordKind>([
  [placeId, "places"],
  [actorId, "actors"],
  [speakerId, "speakers"],
  [articleId, "articles"],
  [claimId, "claims"],
]);

function columnType(schema: object): ColumnType {
  const { type, pipe = [] } = schema as { type?: string; pipe?: readonly { type: string }[] };
  if (type === "number") return pipe.some((each) => each.type === "integer") ? "integer" : "number";
  return "string";
}

const formatInstant = ({ day, time }: Published) => (time === null ? isoDay(day) : `${isoDay(day)}T${time}`);

const readWithin = (name: string, read: (value: unknown) => CellValue) => (record: object) => {
  const value: unknown = Reflect.get(record, name) ?? null;
  return value === null ? null : read(value);
};

/** The columns of a part of a record, as columns of the record. */
export function columnsAt<R, Part>(columns: readonly Column<Part>[], partOf: (record: R) => Part): Column<R>[] {
  return columns.map((each) => ({ ...each, read: (record) => each.read(partOf(record)) }));
}

/** What the columns say of a record, by their names. */
export function readColumns<R>(columns: readonly Column<R>[], record: R): Record<string, CellValue> {
  return Object.fromEntries(columns.map(({ name, read }) => [name, read(record)]));
}

/** The same columns under names that begin alike. */
export function prefixed<R>(prefix: string, columns: readonly Column<R>[]): Column<R>[] {
  return columns.map((each) => ({ ...each, name: `${prefix}${each.name}` }));
}

/** The columns as the Frictionless Table Schema describes them. */
export function describeColumns(columns: readonly Column<never>[]): object[] {
  return columns.map(({ name, type, description, words, separator }) => ({
    name,
    type,
    description,
    ...(words && { constraints: separator === undefined ? { enum: words } : { pattern: patternOf(words, separator) } }),
  }));
}

/** The regular expression of a list of these words. */
function patternOf(words: readonly string[], separator: string): string {
  const word = `(${words.join("|")})`;
  return `^${word}(${separator}${word})*$`;
}
