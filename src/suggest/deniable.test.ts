import { expect, test } from "vitest";
import { mayDeny } from "./deniable.ts";

const DENIAL = { kind: "denial", place: "homs", day: "2024-12-07" };
const LEFT = { kind: "withdrawal", place: "homs", day: "2024-12-07" };

test.each([
  ["a withdrawal of the same day", DENIAL, LEFT, true],
  ["one of a later day", DENIAL, { ...LEFT, day: "2024-12-08" }, false],
  ["one of another place", DENIAL, { ...LEFT, place: "hama" }, false],
  ["an event, which leaves open who holds the place", DENIAL, { ...LEFT, kind: "strike" }, false],
  ["open days that begin before it", DENIAL, { ...LEFT, day: undefined, between: ["2024-12-06", "2024-12-09"] }, true],
  ["open days that begin after it", DENIAL, { ...LEFT, day: undefined, between: ["2024-12-08", "2024-12-09"] }, false],
])("a denial and %s", (_, denial, claim, expected) => {
  expect(mayDeny(denial, claim)).toBe(expected);
});

test("a statement may deny a claim of any kind, a denial of no place none", () => {
  expect(mayDeny({ ...DENIAL, kind: "statement" }, { ...LEFT, kind: "strike" })).toBe(true);
  expect(mayDeny({ kind: "denial", day: "2024-12-07" }, { kind: "withdrawal", day: "2024-12-07" })).toBe(false);
});
