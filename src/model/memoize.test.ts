import { expect, test } from "vitest";
import { memoize, memoizeForGood } from "./memoize.ts";

test("what was computed for an object or a key is given again, null and false too", () => {
  const asked: unknown[] = [];
  const ask = <Value>(key: object | string, value: Value) => {
    asked.push(key);
    return value;
  };
  const [one, other] = [{ of: 1 }, { of: 1 }];
  const madeOf = memoize((key: object) => ask(key, { key }));
  expect(madeOf(one)).toBe(madeOf(one));
  expect(madeOf(other)).not.toBe(madeOf(one));
  const nothingOf = memoizeForGood((key: string) => ask(key, null));
  const isSo = memoizeForGood((key: string) => ask(key, false));
  expect([nothingOf("a"), nothingOf("a"), isSo("a"), isSo("a"), isSo("b")]).toEqual([null, null, false, false, false]);
  expect(asked).toEqual([one, other, "a", "a", "b"]);
});
