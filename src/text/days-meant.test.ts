import { expect, test } from "vitest";
import { daysMeant } from "./days-meant.ts";

test("a date in numbers that can be read in two ways has two meanings, the day first", () => {
  expect(daysMeant("7/12/2024")).toEqual(["2024-12-07", "2024-07-12"]);
  expect(daysMeant("٧/١٢/٢٠٢٤")).toEqual(["2024-12-07", "2024-07-12"]);
  expect(daysMeant("25.12.2024")).toEqual(["2024-12-25"]);
  expect(daysMeant("7/12-2024")).toEqual([]);
  expect(daysMeant("7/12/24")).toEqual([]);
});
