import { expect, test } from "vitest";
import { byId } from "../../test/build-dataset.ts";
import { toId } from "../../test/id.ts";
import { buildHistory, periodOn } from "../history/history.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, parseDay } from "../model/day.ts";
import type { Names } from "../model/names.ts";
import { describeDay, describeDelay, describeHindsight, describeTime, describeTranslated } from "./describe-source.ts";
import { withoutIsolates } from "./words/isolate.ts";
import { localeFor } from "./words/vocabulary.ts";

const day = (date: string) => parseDay(`2024-12-${date}`) as Day;

const EN = localeFor("en", "latn");
const AR = localeFor("ar", "arab");

const DATA = {
  map: { range: { first: day("01"), last: day("08") } },
  places: byId([{ id: "homs" }]),
  actors: byId([
    { id: "government", within: null },
    { id: "opposition", within: null },
  ]),
  speakers: byId([{ id: "monitor", side: null }]),
  articles: byId([{ id: "report", published: { day: day("05"), time: null }, updated: null }]),
} as unknown as Dataset;

const claim = (date: string, more: object = {}) =>
  ({
    ...{ id: `control-${date}`, kind: "control", place: "homs", actor: "government", from: null, denies: null },
    ...{ article: "report", speaker: "monitor", day: day(date), earliest: day(date), hedge: null },
    ...more,
  }) as unknown as Claim;

const TAKEN = claim("05", { actor: "opposition", from: "government" });

test("the day of a claim has its weekday, an open one the days between", () => {
  expect(describeDay(TAKEN, EN)).toMatch(/^Thursday,? 5 December 2024$/);
  expect(describeDay(TAKEN, AR)).toBe("الخميس، ٥ كانون الأول ٢٠٢٤");
  const open = claim("05", { earliest: day("03") });
  expect(describeDay(open, EN)).toBe("on some day between 3 December 2024 and 5 December 2024");
  expect(withoutIsolates(describeDay(open, AR))).toBe("في يوم ما بين ٣ كانون الأول ٢٠٢٤ و٥ كانون الأول ٢٠٢٤");
});

test("how long after its day a claim was known is told, from the later end of days left open", () => {
  const delays = (each: Claim) => [EN, AR].map((locale) => describeDelay(each, DATA, locale));
  expect(delays(TAKEN)).toEqual(["reported the same day", "نُشر الخبر في اليوم نفسه"]);
  expect(delays(claim("03"))).toEqual(["reported 2 days later", "نُشر الخبر بعد يومين"]);
  expect(delays(claim("04", { earliest: day("01") }))[0]).toBe("reported 1 day later");
  expect(delays(claim("06"))).toEqual(["reported ahead of the day", "نُشر الخبر قبل ذلك اليوم"]);
});

test("of an article that was updated later nobody knows which words came first, so that its version is told", () => {
  const updatedOn = (date: string) => {
    const articles = byId([
      { ...DATA.articles.get(toId("report")), id: "report", updated: { day: day(date), time: null } },
    ]);
    return { ...DATA, articles } as Dataset;
  };
  expect([EN, AR].map((locale) => withoutIsolates(describeDelay(TAKEN, updatedOn("07"), locale)))).toEqual([
    "in the version updated on 7 December 2024",
    "بحسب نسخة حُدِّثت يوم ٧ كانون الأول ٢٠٢٤",
  ]);
  expect(describeDelay(claim("03"), updatedOn("05"), EN), "updated on its own day").toBe("reported 2 days later");
  expect(describeDelay(claim("07"), updatedOn("07"), EN)).toBe("reported the same day");
});

test("that an article is a translation is told as stated or as inferred", () => {
  const told = (translationInferred: Names) =>
    [EN, AR].map((locale) => describeTranslated({ translation: "machine", translationInferred }, locale));
  expect(told({})).toEqual(["The article is a machine translation.", "المقال مترجَم آليًا."]);
  expect(told({ en: "By its wording." })).toEqual([
    "The article appears to be a machine translation.",
    "يبدو أن المقال مترجَم آليًا.",
  ]);
  expect(describeTranslated({ translation: null, translationInferred: {} }, EN)).toBe(null);
});

test("a day is told with its clock where that is known", () => {
  const told = (time: string | null) =>
    [EN, AR].map((locale) => withoutIsolates(describeTime({ day: day("06"), time }, locale)));
  expect(told("10:06")).toEqual(["6 December 2024, 10:06", "٦ كانون الأول ٢٠٢٤، الساعة ١٠:٠٦"]);
  expect(told(null)).toEqual(["6 December 2024", "٦ كانون الأول ٢٠٢٤"]);
});

test("a status is hindsight on days on which none of the claims that speak for it was known", () => {
  const articles = byId([
    { id: "report", published: { day: day("05"), time: null }, updated: null },
    { id: "late", published: { day: day("07"), time: null }, updated: null },
  ]);
  const again = claim("06", { id: "again", actor: "opposition", article: "late" });
  const dataset = { ...DATA, articles, claims: byId([TAKEN, again]) } as unknown as Dataset;
  const hindsight = (date: string, locale = EN) => {
    const period = periodOn(buildHistory(dataset), toId("homs"), day(date));
    return describeHindsight(period, day(date), dataset, locale);
  };
  expect(hindsight("03")).toBe("first reported 2 days later");
  expect(hindsight("04", AR)).toBe("أول تقرير عنه بعد يوم واحد");
  expect(hindsight("05")).toBe(null);
  expect(hindsight("06"), "an older claim speaks too").toBe(null);
  const nothing = periodOn(buildHistory({ ...dataset, claims: byId([]) } as Dataset), toId("homs"), day("03"));
  expect(describeHindsight(nothing, day("03"), dataset, EN)).toBe(null);
});
