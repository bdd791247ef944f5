import { expect, test } from "vitest";
import { buildArticle } from "../../test/build-article.ts";
import { buildDataset } from "../../test/build-dataset.ts";
import { buildActor } from "../../test/build-people.ts";
import { knownList } from "./known-list.ts";
import { WHOLE_LIST } from "./list-choice.ts";

test("an actor or an article that the data does not have narrows nothing, nor does a kind that there is not", () => {
  const dataset = buildDataset({
    actors: [buildActor({ id: "government" })],
    articles: [buildArticle({ id: "003" })],
  });
  const known = { ...WHOLE_LIST, query: "x", actor: "government", source: "003" };
  expect(knownList(dataset, known)).toEqual(known);
  expect(knownList(dataset, { ...known, actor: "martians", kind: "planet", source: "999" })).toEqual({
    ...known,
    actor: null,
    source: null,
  });
});
