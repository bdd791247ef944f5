import { expect, test } from "vitest";
import { december } from "../../../test/day.ts";
import { DATASET } from "../../../test/element-sample.ts";
import { COUNT_ALL } from "../../history/filter.ts";
import { buildHistory } from "../../history/history.ts";
import { withoutIsolates } from "../words/isolate.ts";
import { localeFor } from "../words/vocabulary.ts";
import { describeNewsCount, describeNewsOf } from "./news-count.ts";

const told = (changes: number, firstReports: number) =>
  [localeFor("en", "latn"), localeFor("ar", "arab")].map((locale) =>
    withoutIsolates(describeNewsCount({ changes, firstReports }, locale)),
  );

test("a day after the as-of day is not known yet, one before it has its news", () => {
  const history = buildHistory(DATASET, { ...COUNT_ALL, asOf: december(6) });
  const news = [december(4), december(5), december(7)].map((day) =>
    describeNewsOf(history, day, localeFor("en", "latn")),
  );
  expect(news).toEqual(["no news of control", "1 change", "not yet known"]);
});

test("a day without news has none", () => {
  expect(told(0, 0)).toEqual(["no news of control", "لا جديد عن السيطرة"]);
});

test("of changes alone, or of first reports alone, no other is spoken", () => {
  expect(told(1, 0)).toEqual(["1 change", "تغيّر واحد"]);
  expect(told(0, 3)).toEqual(["3 first reports", "أول خبر عن ٣ أماكن"]);
});

test("first reports are told apart from changes", () => {
  expect(told(2, 3)).toEqual(["2 changes, 3 first reports", "تغيّران، وأول خبر عن ٣ أماكن"]);
});
