import { expect, test } from "vitest";
import { byId } from "../../../test/build-dataset.ts";
import { toId } from "../../../test/id.ts";
import { withoutIsolates } from "../../language/words/isolate.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import type { WitnessClaim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Day, isoDay, parseDay } from "../../model/day.ts";
import { testimonyOf } from "./testimony.ts";

const day = (date: string) => parseDay(`2024-12-${date}`) as Day;

const claim = (id: string, date: string, kind: string, more: object = {}) =>
  ({
    ...{ id, kind, place: "hama", actor: "opposition", article: "report", speaker: "monitor", hedge: null },
    ...{ day: day(date), earliest: day(date), denies: null, from: null, extent: "full", ...more },
  }) as unknown as WitnessClaim;

const LEFT = claim("left", "05", "withdrawal", { actor: "government", extent: "full" });
const SOONER = claim("sooner", "04", "control");
const TAKEN = claim("taken", "05", "control", { from: "government" });
const OPEN = claim("open", "06", "control", { earliest: day("03"), actor: "government" });

function told(claims: readonly WitnessClaim[], language = "en") {
  const dataset = {
    map: { range: { first: day("01"), last: day("07") } },
    actors: byId([
      { id: "government", names: { ar: "القوات الحكومية", en: "the government" }, nameInline: {}, within: null },
      { id: "opposition", names: { ar: "المعارضة", en: "the opposition" }, nameInline: {}, within: null },
    ]),
    claims: byId([...claims]),
  } as unknown as Dataset;
  return testimonyOf(claims, dataset, localeFor(language, "latn"));
}

test("each claim says what it says of the days before it and after it", () => {
  const { said } = told([SOONER, LEFT]);
  expect(said.get(toId("left"))).toEqual([
    "Up to 4 December 2024: Held by the government, inferred",
    "From 5 December 2024 on: The government reported to have left",
  ]);
  expect(said.get(toId("sooner"))).toEqual(["From 4 December 2024 on: Reported held by the opposition"]);
});

test("what follows is told in stretches of days that read the same, and for each day with its mark", () => {
  const { course, days } = told([SOONER, LEFT, TAKEN]);
  expect(course).toEqual([
    "Up to 3 December 2024: Held by the government, inferred from a report about 5 December 2024",
    "On 4 December 2024: Reports disagree – held by the government, inferred from a report about 5 December 2024; reported held by the opposition",
    "From 5 December 2024 on: Reported held by the opposition; the government reported to have left",
  ]);
  expect(days.map(({ figure }) => figure?.shape)).toEqual([
    "held",
    "held",
    "held",
    "contested",
    "held",
    "held",
    "held",
  ]);
  expect(days.map((each) => isoDay(each.day)).at(-1)).toBe("2024-12-07");
  expect(days[3]?.status).toBe("Reports disagree – held by the government, inferred; reported held by the opposition");
});

test("without one of the claims the rest is worked out anew", () => {
  expect(told([LEFT, TAKEN]).course).toEqual([
    "Up to 4 December 2024: Held by the government, inferred from a report about 5 December 2024",
    "From 5 December 2024 on: Reported held by the opposition; the government reported to have left",
  ]);
  const { course, said, days } = told([]);
  expect(course).toEqual(["On every day of the map: No report"]);
  expect([...said]).toEqual([]);
  expect(days.every(({ figure }) => figure === null)).toBe(true);
});

test("a word that a later report ends has a last day", () => {
  const retaken = claim("retaken", "06", "control", { actor: "government" });
  expect(told([SOONER, retaken]).said.get(toId("sooner"))).toEqual([
    "From 4 December 2024 to 5 December 2024: Reported held by the opposition",
  ]);
});

test("a claim that another one silences says nothing", () => {
  expect(told([SOONER, OPEN]).said.get(toId("open"))).toEqual([]);
});

test("in Arabic it says the same", () => {
  const [sentence = ""] = told([SOONER], "ar").said.get(toId("sooner")) ?? [];
  expect(withoutIsolates(sentence)).toBe("من 4 كانون الأول 2024 فصاعدًا: أُفيد بسيطرة المعارضة");
});
