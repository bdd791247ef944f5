import { expect, test } from "vitest";
import { buildArticle } from "../../test/build-article.ts";
import { buildClaim } from "../../test/build-claim.ts";
import { buildDataset } from "../../test/build-dataset.ts";
import { buildActor, buildSpeaker } from "../../test/build-people.ts";
import { groupStatements } from "../history/statements.ts";
import { describeSayers, titleOf } from "./describe-statement.ts";
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

/** Who says so, in both languages, where these speakers do in these articles. */
const said = (...sayings: readonly [speaker: string, article: string][]) => {
  const claims = sayings.map(([speaker, article]) =>
    buildClaim("control", { id: `${speaker}-${article}`, speaker, article }),
  );
  const [statement] = groupStatements(claims, DATASET);
  return ["en", "ar"].map((language) => {
    const locale = localeFor(language, "arab");
    return statement && withoutIsolates(describeSayers(statement, DATASET, locale));
  });
};

test("who says so is told by name, and in how many articles where there are several", () => {
  expect(said(["monitor", "a"])).toEqual(["Said by The Monitor", "بحسب المرصد"]);
  expect(said(["monitor", "a"], ["monitor", "b"], ["monitor", "c"])).toEqual([
    "Said by The Monitor, in 3 articles",
    "بحسب المرصد، في ٣ مقالات",
  ]);
});

test("several who say so are listed", () => {
  expect(said(["monitor", "a"], ["agency", "b"])).toEqual([
    "Said by The Monitor and The Agency",
    "بحسب المرصد والوكالة",
  ]);
  expect(said(["agency", "a"], ["monitor", "a"], ["monitor", "b"])[0]).toBe(
    "Said by The Monitor, in 2 articles; The Agency",
  );
});

test("speakers of one name are told of as one", () => {
  expect(said(["unnamed-1", "a"], ["unnamed-2", "b"])[0]).toBe("Said by Unnamed publisher, in 2 articles");
});

test("a title is translated for readers of another language alone, where it can be", () => {
  const article = buildArticle({ id: "report", title: "العنوان", titleTranslation: { en: "The title", ar: "غيره" } });
  expect(titleOf(article, "en")).toEqual({ text: "The title", language: "en" });
  expect(titleOf(article, "ar")).toEqual({ text: "العنوان", language: "ar" });
  expect(titleOf(article, "fr")).toEqual({ text: "العنوان", language: "ar" });
});
