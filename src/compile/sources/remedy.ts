import type * as v from "valibot";
import { nameCharacter } from "../../text/character-names.ts";
import { guessValue } from "./guess-value.ts";

/** What to type in the file for a field to have the value: `id: hama`, or `"id": "hama"` in a GeoJSON; the value alone for an entry of a list. */
export function fieldWith(file: string, name: string | number | undefined, value: string): string {
  if (typeof name !== "string") return value.replace(/^and /, "");
  if (!file.endsWith(".geojson")) return `${name}: ${value}`;
  const isJson = /^(?:and |["[]|-?\d|null$)/.test(value);
  return `"${name}": ${isJson ? value : JSON.stringify(value)}`;
}

/** What to type for a field that is not there: one of the words that it may be, if they are few, else by the sentence of its schema. */
export function remedyForMissing(
  file: string,
  name: string | number | undefined,
  options: readonly string[],
  about: string,
): string {
  if (options.length > 0 && options.length <= FEW) return `write ${fieldWith(file, name, options.join(" or "))}`;
  const [sentence = ""] = about.split(/[.;:](?:\s|$)/);
  const clause = /^[A-Z][a-z’' ]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
  return `write ${fieldWith(file, name, `and ${clause}`)}`;
}

/** So many words are named again, where one of them is to be chosen. */
const FEW = 6;

/** A field whose value is of another sort than its schema wants, and the line that it is on. */
interface Misfit {
  readonly file: string;
  readonly name: string | number | undefined;
  readonly failure: v.BaseIssue<unknown>;
  /** The id of the record that is called like the value, where an id belongs; null where there is none. */
  readonly id: string | null;
  /** The fields that its value has; none where it is not a group, or all of a record. */
  readonly parts: readonly string[];
  readonly line: string;
}

/** What to type in the place of a value that is of another sort. */
export function remedyFor(misfit: Misfit): string {
  const { file, name, failure, id, parts } = misfit;
  if (parts.length > 0 && typeof name === "string") {
    return `write ${fieldWith(file, name, `and its fields (${parts.join(", ")}), each on a line of its own below, as name: value`)}`;
  }
  const whole = RECORDS.find(([expected]) => failure.message.startsWith(expected));
  if (whole) return whole[1];
  const [, words = ""] = /^one of (.*)$/.exec(failure.message) ?? [];
  const few = words !== "" && words.split(", ").length <= FEW ? words.split(", ").join(" or ") : null;
  const value =
    id ?? guessValue(failure) ?? few ?? `and ${FORMS.find(([is]) => is.test(failure.message))?.[1] ?? failure.message}`;
  const [unseen] = (failure.message.startsWith("an id") && /\p{Cf}/u.exec(String(failure.input))) || [];
  const without = unseen === undefined ? "" : `, without ${nameCharacter(unseen)}`;
  return remedyInLine(misfit) ?? `write ${fieldWith(file, name, value)}${without}`;
}

/** What to write where a record or a list of them should be, by how the message begins. */
const RECORDS: readonly (readonly [expected: string, remedy: string])[] = [
  ["a mapping with article and claims", "write article: and its id on a line, and claims: on the next"],
  ["a mapping of properties", 'write "properties": { "id": … } with its fields'],
  ["fields of its own", "write its fields, each on a line of its own, as name: value"],
  ["a list", "begin each entry with - on a line of its own"],
  ["a FeatureCollection", 'write {"type": "FeatureCollection", "features": []} and the features between the brackets'],
  ["a Feature", 'write {"type": "Feature", "properties": {}, "geometry": null} and fill it in'],
  ["Feature", "write it so"],
  ["a Point, Polygon or MultiPolygon", "draw its outline or its spot, or write null for what nobody can locate"],
];

/** What a value looks like, where the message says it at length. */
const FORMS: readonly (readonly [is: RegExp, form: string])[] = [
  [/^one of /, "one of these"],
  [/^a day YYYY-MM-DD$/, "the year, the month and the day in numbers, such as 2024-12-07"],
  [/^a colour/, 'its six digits, such as "#9e1b1b"'],
  [/^text\b/, "the text"],
  [/^\[longitude, latitude\]/, "both numbers in brackets, without quotation marks"],
  [/^\[west, /, "the four numbers, with commas, in brackets"],
  [/^\[[^\]]* day\]/, "both days, such as [2024-12-01, 2024-12-07]"],
];

/** What to type where only quotation marks are wrong; null where more is. */
function remedyInLine({ file, name, failure: { type, input, message }, line }: Misfit): string | null {
  const [, mark = "", key, raw = ""] = /^[\s{-]*("?)(\w+)"?:\s*(.*?),?\s*$/.exec(line) ?? [];
  if (key !== name) return null;
  if (type === "number") {
    return isNumeral(input) ? `write ${fieldWith(file, name, input.trim())} without quotation marks` : null;
  }
  if (type !== "string" || !QUOTABLE.test(message) || raw === "" || /^["'[{|>]/.test(raw)) return null;
  const quoted = (text: string) => `write ${mark}${name}${mark}: ${JSON.stringify(text)}`;
  if (raw.startsWith("#")) return `${quoted(raw)}, as # begins a comment`;
  if (input === null || typeof input === "object") return null;
  return `put it in quotation marks: ${quoted(raw.replace(/\s#.*$/, ""))}`;
}

/** What any text may stand for; a day in quotation marks would be refused still. */
const QUOTABLE = /^(?:an id|one line of text|text|a colour)/;

const isNumeral = (input: unknown): input is string =>
  typeof input === "string" && /^\s*-?\d+(?:\.\d+)?\s*$/.test(input);
