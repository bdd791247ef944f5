import { expect, test } from "vitest";
import { buildArticle } from "../../test/build-article.ts";
import { buildClaim } from "../../test/build-claim.ts";
import { buildDataset } from "../../test/build-dataset.ts";
import { buildActor, buildSpeaker } from "../../test/build-people.ts";
import { groupStatements } from "../history/statements.ts";
import { describeOthers, describeSayer, titleOf } from "./describe-statement.ts";
import { withoutIsolates } from "./words/isolate.ts";
import { localeFor } from "./words/vocabulary.ts";

const DATASET = buildDataset({
  actors: [buildActor({ id: "opposition" })],
  speakers: [
    buildSpeaker({ id: "monitor", names: { ar: "المرصد", en: "The Monitor" } }),
    buildSpeaker({ id: "agency", names: { ar: "الوكالة", en: "The Agency" } }),
    buildSpeaker({ id: "unnamed-1", names: { ar: "ناشر", en: "Unnamed publisher" } }),
    buildSpeaker({ id: "unnamed-2", names: { ar: "ناشر", en: "Unnamed publisher" } }),
  ],
});

/** What is told of the excerpts beside the first one, in both languages, where these speakers say the same in these articles. */
const others = (...sayings: readonly [speaker: string, article: string][]) => {
  const claims = [["monitor", "first"], ...sayings].map(([speaker = "", article = ""]) =>
    buildClaim("control", { id: `${speaker}-${article}`, speaker, article }),
  );
  const [statement] = groupStatements(claims, DATASET);
  return ["en", "ar"].map((language) => {
    const locale = localeFor(language, "arab");
    return statement && withoutIsolates(describeOthers(statement, DATASET, locale));
  });
};

test("a quote is said by its own speaker, and by nobody who said the same in other words", () => {
  const [said] = [buildClaim("control", { id: "first", speaker: "monitor" })].map((claim) =>
    ["en", "ar"].map((language) => withoutIsolates(describeSayer(claim, DATASET, localeFor(language, "arab")))),
  );
  expect(said).toEqual(["Said by The Monitor", "بحسب المرصد"]);
});

test("whose the other excerpts are is told by name, and in how many articles where there are several", () => {
  expect(others(["agency", "a"])).toEqual(["1 more excerpt says so · The Agency", "مقتطف آخر يقول ذلك · الوكالة"]);
  expect(others(["agency", "a"], ["monitor", "a"], ["monitor", "b"])[0]).toBe(
    "3 more excerpts say so · The Monitor, in 2 articles; The Agency",
  );
});

test("speakers of one name are told of as one", () => {
  expect(others(["unnamed-1", "a"], ["unnamed-2", "b"])[0]).toBe(
    "2 more excerpts say so · Unnamed publisher, in 2 articles",
  );
});

test("a title is translated for readers of another language alone, where it can be", () => {
  const article = buildArticle({ id: "report", title: "العنوان", titleTranslation: { en: "The title", ar: "غيره" } });
  expect(titleOf(article, "en")).toEqual({ text: "The title", language: "en" });
  expect(titleOf(article, "ar")).toEqual({ text: "العنوان", language: "ar" });
  expect(titleOf(article, "fr")).toEqual({ text: "العنوان", language: "ar" });
});
