import { expect, test } from "vitest";
import { byId } from "../../test/build-dataset.ts";
import { toId } from "../../test/id.ts";
import { buildHistory, periodOn } from "../history/history.ts";
import type { Claim, EventClaim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, parseDay } from "../model/day.ts";
import type { Names } from "../model/names.ts";
import {
  actorName,
  describeClaim,
  describeDay,
  describeDelay,
  describeHindsight,
  describeTime,
  describeTranslated,
  nameEvents,
} from "./describe.ts";
import { withoutIsolates } from "./words/isolate.ts";
import { localeFor } from "./words/vocabulary.ts";

const day = (date: string) => parseDay(`2024-12-${date}`) as Day;

const EN = localeFor("en", "latn");
const AR = localeFor("ar", "arab");

const DATA = {
  map: { range: { first: day("01"), last: day("08") } },
  places: byId([
    { id: "homs", names: { ar: "حمص", en: "Homs" } },
    { id: "hama", names: { ar: "حماة", en: "Hama" } },
  ]),
  actors: byId([
    { id: "government", names: { ar: "القوات الحكومية", en: "Government forces" }, nameInline: {}, within: null },
    { id: "opposition", names: { ar: "فصائل المعارضة", en: "Opposition factions" }, nameInline: {}, within: null },
  ]),
  speakers: byId([
    { id: "monitor", side: null },
    { id: "ministry", side: "government" },
  ]),
  articles: byId([{ id: "report", published: { day: day("05"), time: null }, updated: null }]),
} as unknown as Dataset;

const claim = (kind: string, date: string, more: object = {}) =>
  ({
    ...{ id: `${kind}-${date}`, kind, place: "homs", actor: "government", article: "report", speaker: "monitor" },
    ...{ day: day(date), earliest: day(date), hedge: null, denies: null, from: null, to: null, distanceKm: null },
    ...more,
  }) as unknown as Claim;

const heading = (each: Claim) => [EN, AR].map((locale) => withoutIsolates(describeClaim(each, DATA, locale)));

const TAKEN = claim("control", "05", { actor: "opposition", from: "government" });
const LEFT = claim("withdrawal", "05", { extent: "full" });

test.each<[string, Claim, [string, string]]>([
  [
    "a taking",
    claim("control", "05", { actor: "opposition" }),
    ["Opposition factions in control", "سيطرة فصائل المعارضة"],
  ],
  [
    "a taking from somebody",
    TAKEN,
    [
      "Opposition factions in control, taken from Government forces",
      "سيطرة فصائل المعارضة، انتزاعًا من القوات الحكومية",
    ],
  ],
  ["a full withdrawal", LEFT, ["Government forces left", "انسحاب القوات الحكومية"]],
  [
    "a partial withdrawal",
    claim("withdrawal", "05", { extent: "partial" }),
    ["Government forces withdrew in part or began to", "انسحاب جزئي أو بدء انسحاب: القوات الحكومية"],
  ],
  ["a presence", claim("presence", "05"), ["Government forces present", "وجود القوات الحكومية"]],
  [
    "a denied withdrawal",
    claim("denial", "05", { says: "holds" }),
    ["Denial that Government forces left", "نفي انسحاب القوات الحكومية"],
  ],
  [
    "a denied taking",
    claim("denial", "05", { says: "absent", actor: "opposition" }),
    ["Denial that Opposition factions took it", "نفي سيطرة فصائل المعارضة"],
  ],
  ["an event by nobody", claim("clash", "05", { actor: null }), ["Clash", "اشتباك"]],
  ["an event by somebody", claim("strike", "05"), ["Strike: Government forces", "قصف: القوات الحكومية"]],
  [
    "a movement",
    claim("movement", "05", { to: "hama" }),
    ["Movement: Government forces · to Hama", "تحرّك: القوات الحكومية · إلى حماة"],
  ],
  [
    "an advance with its distance",
    claim("advance", "05", { actor: "opposition", distanceKm: 5 }),
    ["Advance: Opposition factions · 5 km away", "تقدّم: فصائل المعارضة · على بُعد ٥ كم"],
  ],
  [
    "an advance that has come to the place itself",
    claim("advance", "05", { actor: null, distanceKm: 0 }),
    ["Advance · 0 km away", "تقدّم · على بُعد ٠ كم"],
  ],
])("the heading of %s", (_, each, expected) => {
  expect(heading(each)).toEqual(expected);
});

test("events are named once each, by kind, and people who flee are no movement of forces", () => {
  const flight = claim("movement", "05", { actor: null, movers: "fleeing", hedge: { text: "unverified" } });
  const events = [flight, claim("strike", "05"), claim("movement", "05"), flight] as EventClaim[];
  expect(nameEvents(events, EN)).toEqual(["People fleeing, unconfirmed", "Movement", "Strike"]);
  expect(nameEvents(events, AR)).toEqual(["فرار سكان، بحسب أنباء غير مؤكَّدة", "تحرّك", "قصف"]);
});

test("the day of a claim has its weekday, an open one the days between", () => {
  expect(describeDay(LEFT, EN)).toMatch(/^Thursday,? 5 December 2024$/);
  expect(describeDay(LEFT, AR)).toBe("الخميس، ٥ كانون الأول ٢٠٢٤");
  const open = claim("withdrawal", "05", { earliest: day("03") });
  expect(describeDay(open, EN)).toBe("on some day between 3 December 2024 and 5 December 2024");
  expect(withoutIsolates(describeDay(open, AR))).toBe("في يوم ما بين ٣ كانون الأول ٢٠٢٤ و٥ كانون الأول ٢٠٢٤");
});

test("an actor without a name in the reader's language has the name of another, and one who is unknown is named", () => {
  const actors = byId([{ id: "sdf", names: { ar: "قسد" }, nameInline: {} }]);
  const dataset = { ...DATA, actors } as unknown as Dataset;
  expect(actorName(toId("sdf"), dataset, EN)).toBe("قسد");
  expect(() => actorName(toId("martians"), dataset, EN)).toThrow("unknown actor martians");
});

test("how long after its day a claim was known is told, from the later end of days left open", () => {
  const delays = (each: Claim) => [EN, AR].map((locale) => describeDelay(each, DATA, locale));
  expect(delays(TAKEN)).toEqual(["reported the same day", "نُشر الخبر في اليوم نفسه"]);
  expect(delays(claim("control", "03"))).toEqual(["reported 2 days later", "نُشر الخبر بعد يومين"]);
  expect(delays(claim("control", "04", { earliest: day("01") }))[0]).toBe("reported 1 day later");
  expect(delays(claim("control", "06"))).toEqual(["reported ahead of the day", "نُشر الخبر قبل ذلك اليوم"]);
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
  expect(describeDelay(claim("control", "03"), updatedOn("05"), EN), "updated on its own day").toBe(
    "reported 2 days later",
  );
  expect(describeDelay(claim("control", "07"), updatedOn("07"), EN)).toBe("reported the same day");
});

test("an actor within a sentence has the name for there, and a heading begins with a capital all the same", () => {
  const actors = byId([
    {
      ...{ id: "government", names: { ar: "القوات الحكومية", en: "Government forces" } },
      ...{ nameInline: { en: "government forces" }, within: null },
    },
  ]);
  const dataset = { ...DATA, actors } as unknown as Dataset;
  const denied = claim("denial", "05", { says: "holds" });
  expect([LEFT, denied].map((each) => describeClaim(each, dataset, EN))).toEqual([
    "Government forces left",
    "Denial that government forces left",
  ]);
  expect(describeClaim(LEFT, dataset, AR)).toContain("القوات الحكومية");
  expect(actorName(toId("government"), dataset, EN)).toBe("Government forces");
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
  const again = claim("control", "06", { id: "again", actor: "opposition", article: "late" });
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
