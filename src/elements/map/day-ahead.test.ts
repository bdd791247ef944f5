import type { ReactiveControllerHost } from "lit";
import { expect, test } from "vitest";
import { december } from "../../../test/day.ts";
import { type Day, isoDay } from "../../model/day.ts";
import { DayAhead } from "./day-ahead.ts";

/** A browser that is idle when told, and the days that were made ready in it. */
function setUp() {
  const ready: string[] = [];
  const waiting = new Map<number, () => void>();
  const ahead = new DayAhead({ addController: () => {} } as unknown as ReactiveControllerHost, {
    requestIdleCallback: (act) => {
      waiting.set(waiting.size, act);
      return waiting.size - 1;
    },
    cancelIdleCallback: (id) => waiting.delete(id),
  });
  const follow = (day: Day) => ahead.follow(day, (next) => ready.push(isoDay(next)));
  const idle = () => {
    for (const act of waiting.values()) act();
    waiting.clear();
    return ready.splice(0);
  };
  return { ahead, follow, idle };
}

test("nothing is made ready for a reader who has not gone to another day", () => {
  const { follow, idle } = setUp();
  follow(december(4));
  follow(december(4));
  expect(idle()).toEqual([]);
});

test("the day after is made ready for a reader who goes forward, the day before for one who goes back", () => {
  const { follow, idle } = setUp();
  for (const day of [4, 5]) follow(december(day));
  expect(idle()).toEqual(["2024-12-06"]);
  follow(december(4));
  expect(idle()).toEqual(["2024-12-03"]);
});

test("of days that follow quickly only the one after the last is made ready", () => {
  const { follow, idle } = setUp();
  for (const day of [4, 5, 6]) follow(december(day));
  expect(idle()).toEqual(["2024-12-07"]);
});

test("nothing is made ready for a map that was taken off the page", () => {
  const { ahead, follow, idle } = setUp();
  for (const day of [4, 5]) follow(december(day));
  ahead.hostDisconnected();
  expect(idle()).toEqual([]);
});
