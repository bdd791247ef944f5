import type { ReactiveControllerHost } from "lit";
import { expect, test } from "vitest";
import { Debounce, type Pause } from "./debounce.ts";

/** A clock that moves when told, and a host that counts how often it is asked to update. */
function setUp() {
  let updates = 0;
  let waiting: (() => void) | null = null;
  const host = { addController: () => {}, requestUpdate: () => updates++ } as unknown as ReactiveControllerHost;
  const pause: Pause = {
    setTimeout: (end) => {
      waiting = end;
      return 1;
    },
    clearTimeout: () => {
      waiting = null;
    },
  };
  return { debounce: new Debounce<number>(host, 100, pause), pass: () => waiting?.(), updates: () => updates };
}

test("the first value counts at once", () => {
  const { debounce, updates } = setUp();
  debounce.follow(4);
  expect(debounce.value).toBe(4);
  expect(updates()).toBe(0);
});

test("a later value counts when it has come to rest, and the host is asked to update once", () => {
  const { debounce, pass, updates } = setUp();
  for (const value of [4, 5, 6]) debounce.follow(value);
  expect([debounce.value, debounce.isAnother]).toEqual([4, false]);
  pass();
  expect([debounce.value, debounce.isAnother]).toEqual([6, true]);
  expect(updates()).toBe(1);
});

test("a value that comes back before it rested changes nothing", () => {
  const { debounce, pass, updates } = setUp();
  for (const value of [4, 5, 4]) debounce.follow(value);
  pass();
  expect([debounce.value, debounce.isAnother]).toEqual([4, false]);
  expect(updates()).toBe(0);
});

test("a host that goes away is not asked to update", () => {
  const { debounce, pass, updates } = setUp();
  for (const value of [4, 5]) debounce.follow(value);
  debounce.hostDisconnected();
  pass();
  expect(updates()).toBe(0);
});
