import { expect, test } from "vitest";
import { readDay, stepDay, weekdayDispute } from "./read-day.ts";

/** A Sunday. */
const TODAY = "2024-12-08";

test.each([
  ["2024-12-06", "2024-12-06"],
  ["6", "2024-12-06"],
  ["fri", "2024-12-06"],
  ["Sunday", "2024-12-08"],
  ["الجمعة", "2024-12-06"],
  ["جمعة", "2024-12-06"],
  ["soon", "soon"],
  ["13/12/2024", "2024-12-13"],
  ["12-31-2024", "2024-12-31"],
  ["5.5.2024", "2024-05-05"],
  ["٢٧/١١/٢٠٢٤", "2024-11-27"],
  ["7/12/2024", "7/12/2024"],
  ["31/31/2024", "31/31/2024"],
  ["2024-13-01", "2024-13-01"],
])("%s is read as %s", (typed, day) => {
  expect(readDay(typed, TODAY, ["ar", "en"])).toBe(day);
});

test("words that name another weekday than the day's are a dispute", () => {
  expect(weekdayDispute("on Friday evening", "2024-12-06", "en")).toBe(null);
  expect(weekdayDispute("on Friday evening", "2024-12-07", "en")).toEqual({ said: 5, is: 6 });
  expect(weekdayDispute("مساء الجمعة", "2024-12-07", "ar")).toEqual({ said: 5, is: 6 });
  expect(weekdayDispute("in the evening", "2024-12-07", "en")).toBe(null);
});

test("a day is stepped over the end of a month", () => {
  expect(stepDay("2024-11-30", 1)).toBe("2024-12-01");
  expect(stepDay("soon", 1)).toBe("soon");
});
