import { expect, test } from "vitest";
import { type Day, isoDay, parseDay } from "../model/day.ts";
import { findDays, todayOf } from "./days.ts";
import { AR } from "./lexicon/ar.ts";
import { EN } from "./lexicon/en.ts";
import { tokensOf } from "./tokens.ts";

const FRIDAY = parseDay("2024-12-06") as Day;

const daysIn = (text: string, lexicon = AR) => {
  const tokens = tokensOf(text);
  return findDays(tokens, todayOf(tokens, FRIDAY, lexicon), lexicon).map(({ day }) => isoDay(day).slice(5));
};

test.each([
  ["today", "اليوم", ["12-06"]],
  ["yesterday", "أمس", ["12-05"]],
  ["yesterday with its weekday is one day", "أمس الخميس", ["12-05"]],
  ["the day before yesterday", "أول من أمس", ["12-04"]],
  ["the day before yesterday, put otherwise", "أمس الأول", ["12-04"]],
  ["so many days ago", "قبل ثلاثة أيام", ["12-03"]],
  ["a weekday is the last one", "مساء الأربعاء", ["12-04"]],
  ["the weekday of today is today", "الجمعة", ["12-06"]],
  ["last Friday, on a Friday, is a week ago", "الجمعة الماضي", ["11-29"]],
  ["a coming weekday is no day of a report", "الأحد المقبل", []],
  ["a date", "٤ كانون الأول ٢٠٢٤", ["12-04"]],
  ["a date with the other name of the month", "27 نوفمبر", ["11-27"]],
  ["the text's own today, the day before it was put online", "اليوم الخميس، وأمس", ["12-05", "12-04"]],
])("%s", (_, text, expected) => {
  expect(daysIn(text)).toEqual(expected);
});

test.each([
  ["on Thursday", ["12-05"]],
  ["December 4, 2024", ["12-04"]],
  ["27 November", ["11-27"]],
  ["two days ago", ["12-04"]],
  ["yesterday", ["12-05"]],
  ["it may be 4", []],
])("in English: %s", (text, expected) => {
  expect(daysIn(text, EN)).toEqual(expected);
});
