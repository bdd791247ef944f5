import { expect, test } from "vitest";
import { DATASET } from "../../../test/element-sample.ts";
import { EVERY_STANDING, TOLD_DAY } from "../../../test/every-standing.ts";
import { dayNamed } from "../../../test/witnesses.ts";
import { COUNT_ALL } from "../../history/filter.ts";
import { buildHistory } from "../../history/history.ts";
import { findPeriod } from "../../history/periods.ts";
import { withoutIsolates } from "../words/isolate.ts";
import { localeFor } from "../words/vocabulary.ts";
import { describeMap } from "./map.ts";
import { describeBriefly } from "./standing.ts";

const HISTORY = buildHistory(EVERY_STANDING);

const EN = localeFor("en", "latn");
const AR = localeFor("ar", "arab");

const sentences = (day: string, locale = EN) =>
  withoutIsolates(describeMap(dayNamed(day), HISTORY, locale)).split(/(?<=\.) /);

test("after the headline places on the map are told together by what is said of them, then by what the day did to them", () => {
  expect(TOLD_DAY).toBe(dayNamed("7 Dec"));
  expect(sentences("7 Dec")).toEqual([
    "Birch: first report of control or presence – River guard reported present.",
    "Cedar and Rowan: new withdrawal – held by Southern army, inferred; withdrawal reported under way.",
    "There is news about 9 more places.",
    "Map for 7 December 2024.",
    "Reported held by Northern army: Alder and Maple.",
    "River guard reported present: Birch.",
    "Held by Southern army, inferred; withdrawal reported under way: Cedar.",
    "Held by Southern army, inferred from unconfirmed reports; withdrawal under way, unconfirmed: Dogwood.",
    "Reported held by Southern army; withdrawal reported under way, denied by another report: Elm.",
    "Reported held by Northern army, unconfirmed: Fir.",
    "Divided – reported held in part by Northern army; reported held by Southern army: Gorse.",
    "Reported held in part by Northern army: Hazel.",
    "Reports disagree – reported held by Northern army; held by Southern army, inferred: Ivy.",
    "Reports disagree – Southern army reported present; Southern army reported to have left: Juniper.",
    "Southern army reported to have left, unconfirmed; no new holder named: Larch.",
    "Reported held by River guard; another report has Northern army take it on a day left open: Oak.",
    "Reported held by Northern army; Southern army reported to have left: Pine.",
    "First report of control or presence: Birch, Hazel and Oak.",
    "New withdrawal: Cedar and Elm.",
    "New withdrawal, unconfirmed: Dogwood.",
    "First report of control or presence, unconfirmed: Fir.",
    "Newly divided: Gorse.",
    "Newly disputed: Juniper.",
    "Full withdrawal, unconfirmed: Larch.",
    "Changed hands by 7 December 2024: Maple.",
  ]);
});

test("Arabic has its own words, digits and months", () => {
  const told = sentences("7 Dec", AR);
  expect(told).toHaveLength(25);
  expect([3, 4, 6, 7, 18, 24].map((index) => told[index])).toEqual([
    "خريطة ٧ كانون الأول ٢٠٢٤.",
    "أُفيد بسيطرة جيش الشمال: ألدر وميبل.",
    "بيد جيش الجنوب، استنتاجًا؛ أُفيد بانسحاب جارٍ: سيدر.",
    "بيد جيش الجنوب، استنتاجًا من أنباء غير مؤكَّدة؛ انسحاب جارٍ، بحسب أنباء غير مؤكَّدة: دوغوود.",
    "انسحاب جديد: سيدر وإلم.",
    "انتقال السيطرة بحلول ٧ كانون الأول ٢٠٢٤: ميبل.",
  ]);
});

test("a map of which nothing is known says so", () => {
  const nothing = { ...EVERY_STANDING, claims: new Map() };
  expect(describeMap(TOLD_DAY, buildHistory(nothing), EN)).toBe(
    "No article dates anything new about who held a place to this day. Map for 7 December 2024. No report about who held which place.",
  );
});

test("of a day after the as-of day it is said that it was not known yet, and not that no report tells of it", () => {
  const history = buildHistory(DATASET, { ...COUNT_ALL, asOf: dayNamed("6 Dec") });
  expect(withoutIsolates(describeMap(dayNamed("7 Dec"), history, EN))).toBe(
    "Nothing is shown for 7 December 2024: on 6 December 2024 it had not been reported on yet. Map for 7 December 2024.",
  );
  for (const { periods } of history.places.values()) {
    const { standing } = findPeriod(periods, dayNamed("7 Dec"));
    expect([EN, AR].map((locale) => describeBriefly(standing, DATASET, locale))).toEqual([
      "Not yet known",
      "لم يكن معروفًا بعد",
    ]);
  }
});

test("that nothing is known any more is no news", () => {
  expect(sentences("1 Dec").filter((sentence) => sentence.includes("Maple"))).toEqual([]);
});
