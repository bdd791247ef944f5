import { expect, test } from "vitest";
import { type Day, parseDay } from "../../model/day.ts";
import { endOfDay, instantOf, startOfDay } from "./instant.ts";

const at = (day: string, time: string | null, timeZone: string) =>
  instantOf({ day: parseDay(day) as Day, time }, timeZone);

test("a clock time is an instant of its time zone", () => {
  expect(at("2024-12-06", "10:06", "Asia/Damascus")).toBe("2024-12-06T07:06:00Z");
  expect(at("2024-12-06", "23:47", "America/New_York")).toBe("2024-12-07T04:47:00Z");
  expect(at("2024-12-06", "23:47", "Asia/Kathmandu")).toBe("2024-12-06T18:02:00Z");
  expect(at("2024-12-06", "08:00", "UTC")).toBe("2024-12-06T08:00:00Z");
});

test("a day alone counts from its start in the time zone", () => {
  expect(at("2024-12-07", null, "Asia/Damascus")).toBe("2024-12-06T21:00:00Z");
});

test("on the day on which clocks are changed, times before and after are told apart", () => {
  expect(at("2024-03-31", "01:30", "Europe/Berlin")).toBe("2024-03-31T00:30:00Z");
  expect(at("2024-03-31", "03:30", "Europe/Berlin")).toBe("2024-03-31T01:30:00Z");
  expect(at("2024-10-27", "00:30", "Europe/Berlin")).toBe("2024-10-26T22:30:00Z");
  expect(at("2024-10-27", "04:30", "Europe/Berlin")).toBe("2024-10-27T03:30:00Z");
});

test.each([
  ["2024-12-06", "Asia/Damascus", "2024-12-06T00:00:00+03:00", "2024-12-06T23:59:59+03:00"],
  ["2024-12-06", "America/St_Johns", "2024-12-06T00:00:00-03:30", "2024-12-06T23:59:59-03:30"],
  ["2024-12-06", "UTC", "2024-12-06T00:00:00+00:00", "2024-12-06T23:59:59+00:00"],
  ["2024-10-27", "Europe/Berlin", "2024-10-27T00:00:00+02:00", "2024-10-27T23:59:59+01:00"],
])("%s in %s is whole from its first second to its last", (day, timeZone, first, last) => {
  expect(startOfDay(parseDay(day) as Day, timeZone)).toBe(first);
  expect(endOfDay(parseDay(day) as Day, timeZone)).toBe(last);
});
