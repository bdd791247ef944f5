import type { DayRange } from "../../model/day.ts";
import { type DateOrder, type DateReading, findDate, readDate } from "../rows/dates.ts";
import type { AreaShape } from "./read-shapes.ts";

const FROM = ["from", "datefrom", "validfrom", "startdate", "start", "begin"];
const TO = ["to", "dateto", "validto", "enddate", "end"];
const DAY = ["date", "day", "when", "timestamp"];
const HOLDER = [
  "holder",
  "side",
  "controlledby",
  "control",
  "party",
  "faction",
  "owner",
  "actor",
  "type",
  "status",
  "name",
];
const WORDS = ["text", "words", "note", "notes", "comment", "description", "summary"];

/** More words than these name no holders. */
const MOST_HOLDERS = 30;

/** Which properties of the areas tell what. */
export interface AreaFields {
  readonly from: string | null;
  readonly to: string | null;
  readonly day: string | null;
  /** Null where no property names the holder: then the name of the file does. */
  readonly holder: string | null;
  readonly words: string | null;
}

/** The properties by their names, and for the holder by what they hold, too. */
export function proposeFields(shapes: readonly AreaShape[], holder: string | null): AreaFields {
  const names = [...new Set(shapes.flatMap(({ fields }) => Object.keys(fields)))];
  const named = (wanted: readonly string[]) => {
    const found = wanted.flatMap((each) => names.filter((name) => plain(name) === each));
    return found[0] ?? null;
  };
  const isHolder = (name: string) => {
    const values = shapes.map(({ fields }) => fields[name]?.trim() ?? "");
    return values.every((value) => value !== "") && new Set(values).size <= MOST_HOLDERS;
  };
  const fitting = HOLDER.flatMap((each) => names.filter((name) => plain(name) === each)).filter(isHolder);
  const [from, to] = [named(FROM), named(TO)];
  return {
    ...(from !== null && to !== null ? { from, to } : { from: null, to: null }),
    day: named(DAY),
    holder: holder ?? fitting[0] ?? null,
    words: named(WORDS),
  };
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, "");

/** What a shape says of its days, both ends; null where it says nothing that is a date. */
export function readingsOf(
  { fields, around }: AreaShape,
  { from, to, day }: AreaFields,
  timeZone: string,
): readonly [DateReading, DateReading] | null {
  const read = (name: string | null) => (name === null ? null : readDate(fields[name] ?? "", timeZone));
  const [first, last] = [read(from), read(to)];
  if (first && last) return [first, last];
  const one = read(day) ?? around.map((name) => findDate(name, timeZone)).find((found) => found !== null);
  return one ? [one, one] : null;
}

/** The days of such readings in an order of dates; null where they are none in it. */
export function daysIn([first, last]: readonly [DateReading, DateReading], order: DateOrder): DayRange | null {
  const [from, to] = [first[order], last[order]];
  return from && to && from.first <= to.last ? { first: from.first, last: to.last } : null;
}
