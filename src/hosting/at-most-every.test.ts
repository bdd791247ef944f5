import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { atMostEvery } from "./at-most-every.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function tell() {
  const told: number[] = [];
  return { told, call: atMostEvery(100, (each: number) => told.push(each)) };
}

test("the first call is done at once", () => {
  const { told, call } = tell();
  call(1);
  expect(told).toEqual([1]);
});

test("of the calls that follow within the time only the last one is done, when it is over", () => {
  const { told, call } = tell();
  for (const each of [1, 2, 3, 4]) call(each);
  expect(told).toEqual([1]);
  vi.advanceTimersByTime(100);
  expect(told).toEqual([1, 4]);
  vi.advanceTimersByTime(1000);
  expect(told, "and nothing twice").toEqual([1, 4]);
});

test("five thousand calls in a second are done at most eleven times", () => {
  const { told, call } = tell();
  for (let each = 0; each < 5000; each += 1) {
    call(each);
    vi.advanceTimersByTime(0.2);
  }
  vi.advanceTimersByTime(100);
  expect(told.length).toBeLessThanOrEqual(11);
  expect(told.at(-1)).toBe(4999);
});
