import { expect, test } from "vitest";
import { type Day, parseDay } from "../../model/day.ts";
import { instantOf } from "./instant.ts";

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
