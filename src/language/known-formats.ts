import { type Day, dayToMilliseconds } from "../model/day.ts";
import type { Formatter } from "./format.ts";
import { isolate } from "./words/isolate.ts";

/** How a locale writes days, small numbers and lists, as CLDR 43 has it. */
interface Known {
  /** From January. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Thursday, as 1 January 1970 was. */
  readonly weekdays: readonly string[];
  /** Between the weekday and the day. */
  readonly comma: string;
  /** Between two days of one month, and between two of several. */
  readonly dashes: readonly [within: string, between: string];
  /** Between two items of a list, and before the last one. */
  readonly joints: readonly [between: string, last: string];
  readonly direction: "ltr" | "rtl";
}

const ENGLISH = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");

const LEVANTINE = "كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول".split(
  ",",
);

/** The locales of most maps, by their tags for `Intl` without the digits. */
const KNOWN: Readonly<Record<string, Known>> = {
  "en-GB": {
    months: ENGLISH,
    shortMonths: ENGLISH.map((month) => month.slice(0, month === "September" ? 4 : 3)),
    weekdays: "Thursday,Friday,Saturday,Sunday,Monday,Tuesday,Wednesday".split(","),
    comma: ", ",
    dashes: [" – ", " – "],
    joints: [", ", " and "],
    direction: "ltr",
  },
  "ar-SY": {
    months: LEVANTINE,
    shortMonths: LEVANTINE,
    weekdays: "الخميس,الجمعة,السبت,الأحد,الاثنين,الثلاثاء,الأربعاء".split(","),
    comma: "، ",
    dashes: ["–", " – "],
    joints: [" و", " و"],
    direction: "rtl",
  },
};

/** From this number on `Intl` groups digits. */
const GROUPED = 1000;

/**
 * The formatter of a locale, which leaves to `Intl` only what is not known of it by heart: that takes the processor more than
 * 10 ms to begin, and every browser has its own version of it.
 */
export function withKnown(formatter: Formatter, locale: string): Formatter {
  const known = KNOWN[locale.replace(/-u-.*/, "")];
  if (!known) return formatter;
  const inDigits = (text: string) =>
    locale.endsWith("-arab") ? text.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩".charAt(Number(digit))) : text;
  const date = (day: Day) => new Date(dayToMilliseconds(day));
  const inMonth = (names: readonly string[]) => (day: Day) => names[date(day).getUTCMonth()] ?? "";
  const month = inMonth(known.months);
  const year = (day: Day) => inDigits(String(date(day).getUTCFullYear()));
  const dayOfMonth = (day: Day) => inDigits(String(date(day).getUTCDate()));
  const dayOfYear = (day: Day) => `${dayOfMonth(day)} ${month(day)}`;
  const whole = (day: Day) => `${dayOfYear(day)} ${year(day)}`;
  return {
    ...formatter,
    month,
    year,
    dayOfMonth,
    dayOfYear,
    day: whole,
    clock: inDigits,
    longDay: (day) => `${known.weekdays.at(day % 7) ?? ""}${known.comma}${whole(day)}`,
    shortMonth: inMonth(known.shortMonths),
    range({ first, last }) {
      const [within, between] = known.dashes;
      if (first === last) return whole(last);
      if (year(first) !== year(last)) return `${whole(first)}${between}${whole(last)}`;
      if (month(first) !== month(last)) return `${dayOfYear(first)}${between}${whole(last)}`;
      return `${dayOfMonth(first)}${within}${whole(last)}`;
    },
    number: (value) =>
      Number.isInteger(value) && value >= 0 && value < GROUPED ? inDigits(String(value)) : formatter.number(value),
    list(items) {
      const [between, last] = known.joints;
      const isolated = items.map((item) => isolate(item, known.direction));
      return [isolated.slice(0, -1).join(between), ...isolated.slice(-1)].filter((part) => part !== "").join(last);
    },
  };
}
