import { expect, test } from "vitest";
import { parseDay } from "../model/day.ts";
import { weekdayOf, weekdaysIn } from "./weekdays.ts";

test("a day has the weekday of the calendar", () => {
  const on = (text: string) => weekdayOf(parseDay(text) ?? expect.fail(text));
  expect([on("2024-12-06"), on("2024-12-07"), on("2024-12-08"), on("1970-01-01"), on("1969-12-31")]).toEqual([
    5, 6, 0, 4, 3,
  ]);
});

test.each([
  ["Thursday, in a text of Friday 6 December", "en", [4, 5]],
  ["Friday's attack", "en", [5]],
  ["The men of the week", "en", []],
  ["سيطرت يوم الجمعة", "ar", [5]],
  ["مساء الإثنين والثلاثاء", "ar", [1, 2]],
  ["فبالأحد", "ar", [0]],
  ["جمعت القوات خميسها", "ar", []],
  ["vendredi soir", "fr", [5]],
] as const)("«%s» in %s names %j", (text, language, weekdays) => {
  expect([...weekdaysIn(text, language)]).toEqual(weekdays);
});
