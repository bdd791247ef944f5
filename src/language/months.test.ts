import { expect, test } from "vitest";
import { type Day, parseDay } from "../model/day.ts";
import { monthsOf } from "./months.ts";

const day = (text: string) => parseDay(text) as Day;

test("each month has the days that the range has of it", () => {
  const range = { first: day("2024-11-27"), last: day("2025-01-01") };
  expect(monthsOf(range)).toEqual([
    { first: day("2024-11-27"), length: 4 },
    { first: day("2024-12-01"), length: 31 },
    { first: day("2025-01-01"), length: 1 },
  ]);
  expect(monthsOf({ first: day("2024-02-29"), last: day("2024-02-29") })).toEqual([
    { first: day("2024-02-29"), length: 1 },
  ]);
});
