import { expect, test } from "vitest";
import { byId } from "../../test/build-dataset.ts";
import { toId } from "../../test/id.ts";
import type { Claim, EventClaim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, parseDay } from "../model/day.ts";
import { actorName, describeClaim, nameEvents } from "./describe.ts";
import { withoutIsolates } from "./words/isolate.ts";
import { localeFor } from "./words/vocabulary.ts";

const day = (date: string) => parseDay(`2024-12-${date}`) as Day;

const EN = localeFor("en", "latn");
const AR = localeFor("ar", "arab");

const DATA = {
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
} as unknown as Dataset;

const claim = (kind: string, date: string, more: object = {}) =>
  ({
    ...{ id: `${kind}-${date}`, kind, place: "homs", actor: "government", article: "report", speaker: "monitor" },
    ...{ day: day(date), earliest: day(date), hedge: null, denies: null, from: null, to: null, distanceKm: null },
    extent: "full",
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
    ["Opposition factions in control, previously Government forces", "سيطرة فصائل المعارضة بعد القوات الحكومية"],
  ],
  [
    "a taking of a part",
    claim("control", "05", { actor: "opposition", extent: "partial" }),
    ["Opposition factions in control of a part", "سيطرة فصائل المعارضة على جزء من المكان"],
  ],
  [
    "a taking of a part from somebody",
    { ...TAKEN, extent: "partial" } as Claim,
    [
      "Opposition factions in control of a part, previously Government forces",
      "سيطرة فصائل المعارضة على جزء من المكان بعد القوات الحكومية",
    ],
  ],
  ["a full withdrawal", LEFT, ["Government forces left", "انسحاب القوات الحكومية"]],
  [
    "a partial withdrawal",
    claim("withdrawal", "05", { extent: "partial" }),
    ["Withdrawal of Government forces, not said to be complete", "انسحاب القوات الحكومية، ولم يُذكر أنه كامل"],
  ],
  ["a presence", claim("presence", "05"), ["Government forces present", "وجود القوات الحكومية"]],
  [
    "a presence in a part",
    claim("presence", "05", { extent: "partial" }),
    ["Government forces present in a part", "وجود القوات الحكومية في جزء من المكان"],
  ],
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
  ["an event by nobody", claim("clash", "05", { actor: null }), ["Fighting or attack", "قتال أو هجوم"]],
  ["an event by somebody", claim("strike", "05"), ["Strike: Government forces", "قصف: القوات الحكومية"]],
  [
    "a movement",
    claim("movement", "05", { to: "hama" }),
    ["Movement: Government forces · towards Hama", "تحرّك: القوات الحكومية · نحو حماة"],
  ],
  [
    "an advance with its distance",
    claim("advance", "05", { actor: "opposition", distanceKm: 5 }),
    ["Advance: Opposition factions · 5 km away", "تقدّم: فصائل المعارضة · على بُعد ٥ كم"],
  ],
  [
    "an advance about so far away",
    claim("advance", "05", { actor: null, distanceKm: 5, number: { value: 5, sense: "about" } }),
    ["Advance · about 5 km away", "تقدّم · على بُعد نحو ٥ كم"],
  ],
  [
    "an accusation",
    claim("strike", "05", { hedge: "an accusation" }),
    ["Strike, unconfirmed: Government forces", "قصف، بحسب أنباء غير مؤكَّدة: القوات الحكومية"],
  ],
  [
    "an advance that has come to the place itself",
    claim("advance", "05", { actor: null, distanceKm: 0 }),
    ["Advance · 0 km away", "تقدّم · على بُعد ٠ كم"],
  ],
])("the heading of %s", (_, each, expected) => {
  expect(heading(each)).toEqual(expected);
});

test("an event is unconfirmed where every report of it is", () => {
  const [sure, unsure] = [claim("strike", "05"), claim("strike", "05", { hedge: "an accusation" })] as EventClaim[];
  if (!sure || !unsure) throw new Error("no claims");
  expect(nameEvents([unsure, unsure], EN)).toEqual(["Strike, unconfirmed"]);
  expect(nameEvents([unsure, sure], EN)).toEqual(["Strike"]);
});

test("events are named once each, by kind, and people who flee are no movement of forces", () => {
  const flight = claim("movement", "05", { actor: null, movers: "fleeing", hedge: { text: "unverified" } });
  const events = [flight, claim("strike", "05"), claim("movement", "05"), flight] as EventClaim[];
  expect(nameEvents(events, EN)).toEqual(["People fleeing, unconfirmed", "Movement", "Strike"]);
  expect(nameEvents(events, AR)).toEqual(["فرار أشخاص، بحسب أنباء غير مؤكَّدة", "تحرّك", "قصف"]);
});

test("an actor without a name in the reader's language has the name of another, and one who is unknown is named", () => {
  const actors = byId([{ id: "sdf", names: { ar: "قسد" }, nameInline: {} }]);
  const dataset = { ...DATA, actors } as unknown as Dataset;
  expect(actorName(toId("sdf"), dataset, EN)).toBe("قسد");
  expect(() => actorName(toId("martians"), dataset, EN)).toThrow("unknown actor martians");
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
