import { expect, test } from "vitest";
import { memoize, memoizeForGood, memoizeNewest } from "./memoize.ts";

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

test("of an object what was asked for last is remembered, by its name", () => {
  const computed: string[] = [];
  const [one, other] = [{ id: "one" }, { id: "other" }];
  const ask = memoizeNewest(
    2,
    ({ name }: { name: string }) => name,
    ({ id }: { id: string }, { name }) => {
      computed.push(`${id} ${name}`);
      return { id, name };
    },
  );
  expect(ask(one, { name: "a" })).toBe(ask(one, { name: "a" }));
  ask(other, { name: "a" });
  ask(one, { name: "b" });
  ask(one, { name: "a" });
  ask(one, { name: "c" });
  ask(one, { name: "a" });
  expect(computed, "a was asked for again before c").toEqual(["one a", "other a", "one b", "one c"]);
  ask(one, { name: "b" });
  expect(computed.at(-1)).toBe("one b");
  expect(computed).toHaveLength(5);
});
