import { expect, test } from "vitest";
import { isNarrowed, WHOLE_LIST } from "./list-choice.ts";

test("a list is narrowed by what was typed, an actor, a kind or an article, and not by its order", () => {
  expect(isNarrowed(WHOLE_LIST)).toBe(false);
  expect(isNarrowed({ ...WHOLE_LIST, order: "name" })).toBe(false);
  expect(isNarrowed({ ...WHOLE_LIST, query: "  " })).toBe(false);
  expect(isNarrowed({ ...WHOLE_LIST, query: "homs" })).toBe(true);
  expect(isNarrowed({ ...WHOLE_LIST, actor: "government" })).toBe(true);
  expect(isNarrowed({ ...WHOLE_LIST, kind: "city" })).toBe(true);
  expect(isNarrowed({ ...WHOLE_LIST, source: "003" })).toBe(true);
});
