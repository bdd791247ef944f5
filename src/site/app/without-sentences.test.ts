import { expect, test } from "vitest";
import { ARTICLE_FIELDS } from "../../model/schema/article.ts";
import { CLAIM_FIELDS, KIND_FIELDS } from "../../model/schema/claim.ts";
import type { Field, Fields } from "../../model/schema/field.ts";
import { MAP_FIELDS } from "../../model/schema/map.ts";
import { ACTOR_FIELDS, SPEAKER_FIELDS } from "../../model/schema/people.ts";
import { PLACE_FIELDS } from "../../model/schema/place.ts";
import { emptySentences } from "./without-sentences.ts";

const SOURCES = import.meta.glob<string>("../../model/schema/*.ts", { query: "?raw", import: "default", eager: true });

const LISTS: readonly Fields[] = [
  ...[ARTICLE_FIELDS, CLAIM_FIELDS, MAP_FIELDS, ACTOR_FIELDS, SPEAKER_FIELDS, PLACE_FIELDS],
  ...Object.values(KIND_FIELDS),
];

function sentencesOf({ about, parts }: Field): string[] {
  return [about, ...Object.values(parts).flatMap(sentencesOf)];
}

test("no sentence about a field is left in the code of the page", () => {
  const code = emptySentences(Object.values(SOURCES).join("\n"));
  const sentences = LISTS.flatMap((fields) => Object.values(fields)).flatMap(sentencesOf);
  expect(sentences.filter((sentence) => code.includes(sentence.slice(0, 20)))).toEqual([]);
});

test("what a check expects is left, as are the names of fields and files", () => {
  const code =
    'import { id } from "./id.ts";\nexport const F = { a: needed(v.string("an id"), "The \\"id\\" of it.") };';
  expect(emptySentences(code)).toBe(
    'import { id } from "./id.ts";\nexport const F = { a: needed(v.string("an id"), "") };',
  );
});
