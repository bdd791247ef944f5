import { expect, test } from "vitest";
import { buildManyPlaces } from "../../test/build-many-places.ts";
import { addDays } from "../model/day.ts";
import { isLarge, listFullDays, pictureDay } from "./full-days.ts";
import { buildHistory, countNews } from "./history.ts";

test("on a map of few places every day is told in full", () => {
  const dataset = buildManyPlaces(100, 14);
  expect(isLarge(dataset)).toBe(false);
  expect(listFullDays(buildHistory(dataset))).toHaveProperty("size", 14);
});

test("on a large map the first, the last and the opening day are, and those with the most news, in the order of days", () => {
  const dataset = buildManyPlaces(2000, 14);
  const history = buildHistory(dataset);
  const full = [...listFullDays(history)];
  const { first, last } = dataset.map.range;
  expect(full).toEqual([...full].sort((a, b) => a - b));
  expect(full).toEqual(expect.arrayContaining([first, last, dataset.map.openingDay]));
  const newsOf = (day: (typeof full)[number]) => {
    const { changes, firstReports } = countNews(history, day);
    return changes + firstReports;
  };
  const left = Array.from({ length: 14 }, (_, index) => addDays(first, index)).filter((day) => !full.includes(day));
  const chosen = full.filter((day) => day !== first && day !== last);
  expect(Math.min(...chosen.map(newsOf))).toBeGreaterThanOrEqual(Math.max(...left.map(newsOf)));
  for (const day of left) expect(pictureDay(day, history)).toBe(dataset.map.openingDay);
});
