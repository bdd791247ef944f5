import { expect, test } from "vitest";
import { december } from "../../test/day.ts";
import { addDays, daysOf } from "../model/day.ts";
import { dayScaleOf, middleOf } from "./day-scale.ts";

/** The day that many days after 1 December 2024. */
const later = (days: number) => addDays(december(1), days);

const FIVE = { first: december(3), last: december(7) };
const YEAR = { first: december(1), last: later(365) };

test("a day without news takes half as much as one with", () => {
  const { stretchOf } = dayScaleOf(FIVE, [december(5), december(6), december(7)]);
  const stretches = daysOf(FIVE).map((day) => stretchOf(day, addDays(day, 1)));
  expect(stretches.map(({ start }) => start)).toEqual([0, 0.125, 0.25, 0.5, 0.75]);
  expect(stretches.map(({ length }) => length)).toEqual([0.125, 0.125, 0.25, 0.25, 0.25]);
});

test("where no day or every day has news, all are as wide", () => {
  for (const news of [[], daysOf(FIVE)]) {
    const { stretchOf } = dayScaleOf(FIVE, news);
    expect(stretchOf(december(4), december(6))).toEqual({ start: 0.2, length: expect.closeTo(0.4) });
  }
});

test("what lies outside of the range is cut off", () => {
  const { stretchOf } = dayScaleOf(FIVE, []);
  expect(stretchOf(december(1), december(4))).toEqual({ start: 0, length: 0.2 });
  expect(stretchOf(december(7), december(30))).toEqual({ start: 0.8, length: expect.closeTo(0.2) });
});

test("every point of the line is of the day that is drawn there, and those beside of the first and the last one", () => {
  const scale = dayScaleOf(FIVE, [december(5)]);
  for (const day of daysOf(FIVE)) {
    const { start, length } = scale.stretchOf(day, addDays(day, 1));
    expect([start, start + 0.999 * length, middleOf(scale, day)].map(scale.dayAt), `day ${day}`).toEqual([
      day,
      day,
      day,
    ]);
  }
  expect([-1, 1, 2].map(scale.dayAt)).toEqual([december(3), december(7), december(7)]);
});

test("in a year a quiet month is no wider than two days with news, and its days stay in their order", () => {
  const news = [later(9), later(10), later(59), later(60)];
  const scale = dayScaleOf(YEAR, news);
  const loud = scale.stretchOf(later(9), later(10)).length;
  expect(scale.stretchOf(later(11), later(59)).length / loud).toBeCloseTo(2);
  expect(scale.stretchOf(later(61), later(366)).length / loud).toBeCloseTo(2);
  for (const day of daysOf(YEAR)) expect(scale.dayAt(middleOf(scale, day)), `day ${day}`).toBe(day);
});

test("a quiet week within a long range is as narrow as anywhere", () => {
  const scale = dayScaleOf(YEAR, [december(1), december(5)]);
  const loud = scale.stretchOf(december(1), december(2)).length;
  expect(scale.stretchOf(december(2), december(5)).length / loud).toBeCloseTo(1.5);
});

test("a range of one day has the whole line", () => {
  const scale = dayScaleOf({ first: december(3), last: december(3) }, []);
  expect(scale.stretchOf(december(3), december(4))).toEqual({ start: 0, length: 1 });
  expect(scale.dayAt(0.5)).toBe(december(3));
});
