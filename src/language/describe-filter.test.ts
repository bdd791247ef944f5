import { expect, test } from "vitest";
import type { History } from "../history/history.ts";
import type { Article } from "../model/article.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, parseDay } from "../model/day.ts";
import { describeCounting, describeSilence } from "./describe-filter.ts";
import { withoutIsolates } from "./words/isolate.ts";
import { localeFor } from "./words/vocabulary.ts";

const december = (date: number) => parseDay(`2024-12-0${date}`) as Day;
const ENGLISH = localeFor("en", "latn");

/** A history as of a day of a map whose only article came out on 6 December. */
function asOf(day: Day | null): History {
  const article = { published: { day: december(6), time: null }, updated: null } as Article;
  const dataset = { articles: new Map([["report", article]]) } as unknown as Dataset;
  return { dataset, filter: { asOf: day, voice: { of: "everyone" } } } as History;
}

test("before the first article everything is silent, whatever the day", () => {
  const silence =
    "Nothing is shown as known on 5 December 2024: the first of these articles came out on 6 December 2024.";
  expect(describeSilence(asOf(december(5)), december(4), ENGLISH)).toBe(silence);
  expect(describeSilence(asOf(december(5)), december(7), ENGLISH)).toBe(silence);
});

test("later on only the days after what was known are silent", () => {
  expect(describeSilence(asOf(december(6)), december(6), ENGLISH)).toBe(null);
  expect(describeSilence(asOf(december(6)), december(7), ENGLISH)).toBe(
    "Nothing is shown for 7 December 2024: on 6 December 2024 it had not been reported on yet.",
  );
});

test("without a second clock nothing is silent for it", () => {
  expect(describeSilence(asOf(null), december(7), ENGLISH)).toBe(null);
});

test("how many of all excerpts count is told, unless all do", () => {
  const dataset = { claims: new Map([1, 2, 3].map((id) => [id, {}])) };
  const counting = (count: number) =>
    [ENGLISH, localeFor("ar", "arab")].map((locale) => {
      const told = describeCounting({ dataset, claims: Array(count) } as unknown as History, locale);
      return told && withoutIsolates(told);
    });
  expect(counting(1)).toEqual(["1 of 3 excerpts count", "يُحتسب ١ من أصل ٣ مقتطفات"]);
  expect(counting(3)).toEqual([null, null]);
});
