import { expect, test } from "vitest";
import { DATASET } from "../../test/element-sample.ts";
import { toId } from "../../test/id.ts";
import { isNarrowed, type ListChoice, parseList, settleList, WHOLE_LIST, writeList } from "./list-choice.ts";

test("a list is narrowed by what was typed, an actor, a kind or an article, and not by its order", () => {
  expect(isNarrowed(WHOLE_LIST)).toBe(false);
  expect(isNarrowed({ ...WHOLE_LIST, order: "name" })).toBe(false);
  expect(isNarrowed({ ...WHOLE_LIST, query: "  " })).toBe(false);
  expect(isNarrowed({ ...WHOLE_LIST, query: "homs" })).toBe(true);
  expect(isNarrowed({ ...WHOLE_LIST, actor: toId("government") })).toBe(true);
  expect(isNarrowed({ ...WHOLE_LIST, kind: "city" })).toBe(true);
  expect(isNarrowed({ ...WHOLE_LIST, source: toId("003") })).toBe(true);
});

test("a query string says what the list is narrowed to and how it is sorted, with or without its question mark", () => {
  const choice: ListChoice = {
    query: "حمص",
    order: "name",
    actor: toId("government"),
    kind: "city",
    source: toId("003"),
  };
  expect(parseList("?day=2024-12-05&q=حمص&sort=name&actor=government&kind=city&source=003")).toEqual(choice);
  expect(parseList(writeList(choice) ?? "")).toEqual(choice);
});

test("the whole list needs no words, and an order that there is not is none", () => {
  expect(writeList(WHOLE_LIST)).toBe(null);
  expect(parseList("q=&sort=colour")).toEqual(WHOLE_LIST);
});

test("an actor or an article that the data does not have narrows nothing, nor does a kind that there is not", () => {
  const known: ListChoice = {
    query: "x",
    order: "name",
    actor: toId("government"),
    kind: "city",
    source: toId("stated"),
  };
  expect(settleList(known, DATASET)).toEqual(known);
  expect(settleList({ ...known, actor: toId("martians"), kind: "planet", source: toId("999") }, DATASET)).toEqual({
    ...{ query: "x", order: "name", actor: null, kind: null, source: null },
  });
});
