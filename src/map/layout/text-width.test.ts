import { expect, test } from "vitest";
import { measureText, textWidth, wrapText } from "./text-width.ts";

test("a width grows with the font's size, and marks above letters take none", () => {
  expect(textWidth("Homs", 20)).toBeCloseTo(2 * textWidth("Homs", 10));
  expect(textWidth("حِمْص", 10)).toBe(textWidth("حمص", 10));
});

test("bold text is wider", () => {
  expect(measureText("Homs", 10, 700)).toBeGreaterThan(measureText("Homs", 10, 600));
  expect(measureText("Homs", 10, 400)).toBe(textWidth("Homs", 10));
});

test("an Arabic letter is narrower where it joins the next one than at the end of its word", () => {
  expect(textWidth("حلب", 10)).toBeGreaterThan(textWidth("بحل", 10) + 3);
  expect(textWidth("بب", 10)).toBeLessThan(2 * textWidth("ب", 10));
  expect(textWidth("رر", 10)).toBeCloseTo(2 * textWidth("ر", 10));
});

/** Widths at 100 pixels as Chromium measures them in Noto Sans and Noto Sans Arabic. */
const MEASURED = [
  ["Homs", 276],
  ["Deir ez-Zor", 516.1],
  ["Al-Qaryatayn", 609.5],
  ["حمص", 251.9],
  ["دير الزور", 314],
] as const;

test("the estimate is a little above what the font takes", () => {
  for (const [text, width] of MEASURED) {
    expect(textWidth(text, 100) / width, text).toBeGreaterThan(0.99);
    expect(textWidth(text, 100) / width, text).toBeLessThan(1.16);
  }
});

/** The same as resvg measures them in the Noto fonts of other scripts, whose letters the table does not know one by one. */
const OF_OTHER_SCRIPTS = [
  ["Харків Запоріжжя", 855],
  ["КИЇВ ДНІПРО ЩЖШ", 946],
  ["Θεσσαλονίκη", 600],
  ["תל אביב חיפה באר שבע", 994],
  ["თბილისი ბათუმი", 886],
  ["Երևան Գյումրի", 726],
  ["አዲስ አበባ መቀሌ", 662],
  ["กรุงเทพมหานคร", 644],
  ["ရန်ကုန်မြို့", 425],
  ["နေပြည်တော်", 450],
  ["काठमाण्डौ दिल्ली", 515],
  ["யாழ்ப்பாணம்", 574],
  ["北京上海", 393],
] as const;

test("the estimate for other scripts is never too small, and leaves less than two thirds of room", () => {
  for (const [text, width] of OF_OTHER_SCRIPTS) {
    expect(textWidth(text, 100) / width, text).toBeGreaterThan(1);
    expect(textWidth(text, 100) / width, text).toBeLessThan(1.67);
  }
});

test("a text is broken between words so that each line fits", () => {
  const lines = wrapText("one two three four five six", 10, 60, 9);
  expect(lines.join(" ")).toBe("one two three four five six");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(60);
});

test("a text that needs more lines than there are ends in an ellipsis", () => {
  expect(wrapText("one, two, three, four", 10, 1, 2)).toEqual(["one,", "two…"]);
});

test("a word that is too long keeps a line to itself", () => {
  expect(wrapText("a Donaudampfschifffahrt b", 10, 30, 9)).toEqual(["a", "Donaudampfschifffahrt", "b"]);
});

test("an empty text has no line", () => {
  expect(wrapText(" ", 10, 30, 2)).toEqual([]);
});
