import { addDays, type Day, type DayRange, dayInZone, parseDay } from "../../model/day.ts";
import { latinDigits } from "../../text/days-meant.ts";

/** Which number of a date comes first where both might be the month. */
export type DateOrder = "d/m/y" | "m/d/y";

/** The days that a text may mean, both ends included, for each order; null for an order in which it is no date. */
export type DateReading = Readonly<{ [Order in DateOrder]: DayRange | null }>;

/** What a text says of its day; null where it is no date in any order. Instants count in the time zone (IANA name). */
export function readDate(text: string, timeZone: string): DateReading | null {
  const plain = latinDigits(text).trim();
  const day = readInstant(plain, timeZone) ?? readYearFirst(plain) ?? readWithMonth(plain);
  if (day !== null) return { "d/m/y": day, "m/d/y": day };
  const [, one = "", other = "", year = ""] =
    /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})(?:[ ,T].*)?$/.exec(plain) ?? [];
  if (year === "") return null;
  const whole = year.length === 2 ? `20${year}` : year;
  const dayFirst = single(whole, other, one);
  // Where dots part the numbers, the day comes first, wherever people write so.
  const isDotted = /^\d+\s*\./.test(plain);
  const reading = { "d/m/y": dayFirst, "m/d/y": isDotted && dayFirst ? dayFirst : single(whole, one, other) };
  return reading["d/m/y"] || reading["m/d/y"] ? reading : null;
}

/** The first date inside a text, such as the name of a file or folder; null where there is none. */
export function findDate(text: string, timeZone: string): DateReading | null {
  const plain = latinDigits(text);
  const found = plain.matchAll(/(?<!\d)(?:\d{4}[-_.]\d{2}[-_.]\d{2}|\d{8}|\d{1,2}[./-]\d{1,2}[./-]\d{4})(?!\d)/g);
  const candidates = [plain.replace(/\.\w+$/, ""), ...[...found].map(([date]) => date.replaceAll("_", "-"))];
  for (const candidate of candidates) {
    const reading = readDate(candidate, timeZone);
    if (reading) return reading;
  }
  return null;
}

/**
 * The order in which the dates can be read: the one in which all of them are dates, else the one in which all of them fall
 * into the map's days; null where both fit. Any order does where they come to the same.
 */
export function orderOf(readings: readonly DateReading[], range: DayRange | null): DateOrder | null {
  const open = readings.filter((each) => each["d/m/y"]?.first !== each["m/d/y"]?.first);
  if (open.length === 0) return "d/m/y";
  const orders: readonly DateOrder[] = ["d/m/y", "m/d/y"];
  const only = (fits: (days: DayRange | null) => boolean) => {
    const fitting = orders.filter((order) => open.every((reading) => fits(reading[order])));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  };
  const isWithin = (days: DayRange | null) =>
    days !== null && range !== null && days.last >= range.first && days.first <= range.last;
  return only((days) => days !== null) ?? only(isWithin);
}

function readInstant(text: string, timeZone: string): DayRange | null {
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    return range(dayInZone(new Date(text.length === 10 ? Number(text) * 1000 : Number(text)), timeZone));
  }
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)) return null;
  const time = Date.parse(text.replace(" ", "T").replace(/\s/g, ""));
  return Number.isNaN(time) ? null : range(dayInZone(new Date(time), timeZone));
}

function readYearFirst(text: string): DayRange | null {
  const [, year, month, date] =
    /^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})(?:[ T,].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    [];
  if (year !== undefined) return single(year, month ?? "", date ?? "");
  const [, ofYear = "", ofMonth = ""] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  return ofYear === "" ? null : daysOfMonth(ofYear, ofMonth);
}

/** A date whose month is a word. */
function readWithMonth(text: string): DayRange | null {
  const words = text
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th)\b/g, "$1")
    .split(/[\s,./-]+/)
    .filter((word) => word !== "");
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  const year = numbers.find((word) => word.length === 4);
  const name = words.filter((word) => !/^\d/.test(word)).join(" ");
  const month = [...months()].find(([written]) => isNamed(name, written))?.[1];
  if (year === undefined || month === undefined) return null;
  const date = numbers.find((word) => word.length < 3);
  return date === undefined ? daysOfMonth(year, String(month)) : single(year, String(month), date);
}

const isNamed = (text: string, month: string) => ` ${text} `.includes(` ${month} `);

const LANGUAGES = ["en", "ar", "ar-SY", "ar-MA", "ar-DZ", "fr", "uk", "ru", "es", "de", "tr", "fa-u-ca-gregory", "my"];

let known: ReadonlyMap<string, number> | undefined;

/** The number of each month by its names, the longest first. */
function months(): ReadonlyMap<string, number> {
  known ??= new Map(
    LANGUAGES.flatMap((language) => namesOfMonths(language)).sort(([one], [other]) => other.length - one.length),
  );
  return known;
}

function namesOfMonths(language: string): [string, number][] {
  return (["long", "short"] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { month, day: "numeric", timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, index): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2024, index, 15));
      const name = parts.find(({ type }) => type === "month")?.value ?? "";
      return [name.toLowerCase().replace(/[./-]/g, " ").trim().replace(/\s+/g, " "), index + 1];
    }).filter(([name]) => name !== "" && !/\d/.test(latinDigits(name)));
  });
}

function single(year: string, month: string, date: string): DayRange | null {
  const day = parseDay(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
  return day === null ? null : range(day);
}

/** All days of the month. */
export function daysOfMonth(year: string, month: string): DayRange | null {
  const first = parseDay(`${year}-${month.padStart(2, "0")}-01`);
  if (first === null) return null;
  const next = new Date(Date.UTC(Number(year), Number(month), 1)).toISOString().slice(0, 10);
  return { first, last: addDays(parseDay(next) as Day, -1) };
}

const range = (day: Day): DayRange => ({ first: day, last: day });
