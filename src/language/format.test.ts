import { expect, test } from "vitest";
import { type Day, parseDay } from "../model/day.ts";
import { formatterFor } from "./format.ts";

const day = (text: string) => parseDay(text) as Day;

const RANGE = { first: day("2024-11-27"), last: day("2024-12-07") };

const arabic = formatterFor("ar", "arab");
const arabicWithLatinDigits = formatterFor("ar", "latn");
const english = formatterFor("en", "latn");

/** Without the marks that only steer the direction of writing. */
const plain = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, "");

test("a day is written out in English with the day before the month", () => {
  expect(english.longDay(day("2024-12-06"))).toMatch(/^Friday,? 6 December 2024$/);
  expect(english.day(day("2024-12-06"))).toBe("6 December 2024");
});

test("a day is written out in Arabic with the months of the Levant", () => {
  expect(plain(arabic.longDay(day("2024-12-06")))).toBe("الجمعة، ٦ كانون الأول ٢٠٢٤");
  expect(plain(arabicWithLatinDigits.day(day("2024-11-27")))).toBe("27 تشرين الثاني 2024");
});

test("the months of a whole year have their Levantine names", () => {
  const months = Array.from({ length: 12 }, (_, index) => {
    return arabic.month(day(`2024-${String(index + 1).padStart(2, "0")}-15`));
  });
  expect(months).toEqual([
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
  ]);
});

test("the day of the month and the month stand alone", () => {
  expect(english.dayOfMonth(day("2024-11-30"))).toBe("30");
  expect(english.month(day("2024-11-30"))).toBe("November");
  expect(arabic.dayOfMonth(day("2024-12-01"))).toBe("١");
  expect(arabic.month(day("2024-12-01"))).toBe("كانون الأول");
});

test("a day is the same day whatever the time zone of the machine", () => {
  const zone = process.env.TZ;
  try {
    for (const each of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Damascus"]) {
      process.env.TZ = each;
      const formatter = formatterFor("en", "latn");
      expect(formatter.day(day("2024-12-06")), each).toBe("6 December 2024");
      expect(formatter.dayOfMonth(day("2024-12-01")), each).toBe("1");
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test("days before 1970 and leap days are days like all others", () => {
  expect(english.day(day("1969-12-31"))).toBe("31 December 1969");
  expect(english.day(day("2024-02-29"))).toBe("29 February 2024");
});

test("a range names its year once", () => {
  expect(english.range(RANGE).replace(/\s/g, " ")).toBe("27 November – 7 December 2024");
  const written = plain(arabic.range(RANGE));
  expect(written.match(/٢٠٢٤/g), written).toHaveLength(1);
  expect(written).toContain("٢٧ تشرين الثاني");
  expect(written).toContain("٧ كانون الأول");
});

test("a range of one day is that day", () => {
  expect(english.range({ first: day("2024-12-06"), last: day("2024-12-06") })).toBe("6 December 2024");
});

test("numbers take the digits that the reader chose", () => {
  expect(arabic.number(1234.5)).toBe("١٬٢٣٤٫٥");
  expect(plain(arabicWithLatinDigits.number(12))).toBe("12");
  expect(english.number(1234.5)).toBe("1,234.5");
});

test("a clock keeps its form and takes the reader's digits", () => {
  expect(arabic.clock("10:06")).toBe("١٠:٠٦");
  expect(arabicWithLatinDigits.clock("10:06")).toBe("10:06");
  expect(english.clock("21:40")).toBe("21:40");
});

test("a list of one, two and three is joined as the language joins it", () => {
  expect(english.list(["A"])).toBe("A");
  expect(english.list(["A", "B", "C"])).toBe("A, B and C");
  expect(arabic.list(["حمص", "Homs"])).toBe("\u2068حمص\u2069 و\u2068Homs\u2069");
});

test("plural forms are those of the language, whatever the digits", () => {
  const counts = [0, 1, 2, 3, 10, 11, 99, 100, 103, 111];
  const forms = ["zero", "one", "two", "few", "few", "many", "many", "other", "few", "many"];
  expect(counts.map(arabic.plural)).toEqual(forms);
  expect(counts.map(arabicWithLatinDigits.plural)).toEqual(forms);
  expect([0, 1, 2].map(english.plural)).toEqual(["other", "one", "other"]);
});
