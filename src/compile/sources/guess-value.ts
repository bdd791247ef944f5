import * as v from "valibot";
import { isoDay, parseDay } from "../../model/day.ts";
import { withinTurn } from "../../model/meridian.ts";
import { MAP_FIELDS } from "../../model/schema/map.ts";
import { daysMeant, latinDigits } from "../../text/days-meant.ts";
import { editsBetween } from "../../text/edits.ts";
import { closestWord } from "./closest-word.ts";

/** What was meant by a value of another sort than its schema wants, as it is written; null where that is not clear. */
export function guessValue({ input, message }: v.BaseIssue<unknown>): string | null {
  const [, correct] = CORRECTIONS.find(([expected]) => message.startsWith(expected)) ?? [];
  return correct?.(input, message) ?? null;
}

type Correct = (input: unknown, message: string) => string | null;

/** By how the message of the schema begins. */
const CORRECTIONS: readonly (readonly [expected: string, correct: Correct])[] = [
  ["a day YYYY-MM-DD", (input) => (typeof input === "string" ? dayIn(input) : null)],
  ["[earlier day, later day]", daysIn],
  ["[first day, last day]", daysIn],
  ["an id", (input) => (typeof input === "string" ? idLike(input) : null)],
  ["one of ", (input, message) => closestWord(String(input), message.slice("one of ".length).split(", "))],
  ["a colour #rrggbb", (input) => (typeof input === "string" ? colourIn(input) : null)],
  ["an address that begins", (input, message) => (typeof input === "string" ? addressIn(input, message) : null)],
  ["an IANA time zone", (input) => zoneIn(String(input))],
  ["a language tag", (input) => (typeof input === "string" ? tagIn(input) : null)],
  ["[west, south, east, north]", boundsIn],
  ["latitudes from", (input) => (typeof input === "number" ? String(Math.sign(input) * 85) : null)],
];

/** A day in other words or with other signs between its numbers; both days where it may be either. */
function dayIn(text: string): string | null {
  const [meant, other] = daysMeant(text);
  if (meant !== undefined) return other === undefined ? meant : `${meant} or ${other}, whichever is meant`;
  const [, year, month = "", day = ""] = /^\s*(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/.exec(latinDigits(text)) ?? [];
  if (year !== undefined) return sound(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  const isNamed = /^\s*(?:\d{1,2}\.? [A-Z][a-z]{2,}\.?,?|[A-Z][a-z]{2,}\.? \d{1,2},?) \d{4}\s*$/.test(text);
  const moment = isNamed ? Date.parse(`${text} UTC`) : Number.NaN;
  return Number.isNaN(moment) ? null : sound(new Date(moment).toISOString().slice(0, 10));
}

function sound(text: string): string | null {
  const day = parseDay(text);
  return day === null ? null : isoDay(day);
}

function daysIn(input: unknown): string | null {
  const days = JSON.stringify(input ?? "").match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  const [first, ...later] = days.toSorted();
  return later.length > 0 ? `[${first}, ${later.at(-1)}]` : null;
}

function idLike(text: string): string | null {
  const plain = text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return id !== "" && id.length >= text.length / 2 ? id : null;
}

function colourIn(text: string): string | null {
  const [, digits = ""] = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(text) ?? [];
  const six = digits.length === 3 ? [...digits].map((each) => each + each).join("") : digits;
  return six === "" ? null : JSON.stringify(`#${six.toLowerCase()}`);
}

/** A time zone with one letter wrong; its name says where it is, so that another one which is only similar is far away. */
function zoneIn(text: string): string | null {
  return Intl.supportedValuesOf("timeZone").find((zone) => editsBetween(zone, text) === 1) ?? null;
}

function addressIn(text: string, message: string): string | null {
  if (/^[^\s@/]+@[^\s@/]+\.\w+$/.test(text)) return message.includes("mailto:") ? `mailto:${text}` : null;
  return /^(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text) ? `https://${text}` : null;
}

/** As many of its parts, from the first on, as are a language tag. */
function tagIn(text: string): string | null {
  const parts = text.split(/[-_]/);
  const tags = parts.map((_, index) => parts.slice(0, parts.length - index).join("-"));
  return tags.find(isTag) ?? null;
}

function isTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** The numbers in order, longitudes that run on past the 180th meridian turned back. */
function boundsIn(input: unknown): string | null {
  // Of one of the four numbers, a longitude that runs on.
  if (typeof input === "number" && Math.abs(input) > 180 && Math.abs(input) < 360) return String(withinTurn(input));
  if (!Array.isArray(input) || input.length !== 4 || !input.every((each) => Number.isFinite(each))) return null;
  const [west = 0, south = 0, east = 0, north = 0] = input as number[];
  const [low, high] = [Math.max(-85, Math.min(south, north)), Math.min(85, Math.max(south, north))];
  const turned = [west, east].map((degrees) => (Math.abs(degrees) <= 360 ? withinTurn(degrees) : degrees));
  const isOver = Math.max(Math.abs(west), Math.abs(east)) > 180 || (west > 0 && east < 0);
  if (isOver && low < high && v.is(MAP_FIELDS.bounds.edited(), [turned[0], low, turned[1], high])) {
    return `[${turned[0]}, ${low}, ${turned[1]}, ${high}]`;
  }
  return west === east || low === high ? null : `[${Math.min(west, east)}, ${low}, ${Math.max(west, east)}, ${high}]`;
}
