import { expect, test } from "vitest";
import type { Dataset } from "../model/dataset.ts";
import { isNarrowed, listChoiceIn, WHOLE_LIST } from "./list-choice.ts";

test("a list is narrowed by what was typed, an actor, a kind or an article, and not by its order", () => {
  expect(isNarrowed(WHOLE_LIST)).toBe(false);
  expect(isNarrowed({ ...WHOLE_LIST, order: "name" })).toBe(false);
  expect(isNarrowed({ ...WHOLE_LIST, query: "  " })).toBe(false);
  expect(isNarrowed({ ...WHOLE_LIST, query: "homs" })).toBe(true);
  expect(isNarrowed({ ...WHOLE_LIST, actor: "government" })).toBe(true);
  expect(isNarrowed({ ...WHOLE_LIST, kind: "city" })).toBe(true);
  expect(isNarrowed({ ...WHOLE_LIST, source: "003" })).toBe(true);
});

test("an actor or an article that the data does not have narrows nothing", () => {
  const dataset = { actors: new Map([["government", {}]]), articles: new Map([["003", {}]]) } as unknown as Dataset;
  const known = { ...WHOLE_LIST, query: "x", actor: "government", source: "003" };
  expect(listChoiceIn(dataset, known)).toEqual(known);
  expect(listChoiceIn(dataset, { ...known, actor: "martians", source: "999" })).toEqual({
    ...known,
    actor: null,
    source: null,
  });
});
