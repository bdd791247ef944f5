import { expect, test } from "vitest";
import { byId } from "../../../test/build-dataset.ts";
import { toId } from "../../../test/id.ts";
import type { Absence, Holder, Standing, Turn, TurnKind } from "../../history/standing.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Day, parseDay } from "../../model/day.ts";
import { withoutIsolates } from "../words/isolate.ts";
import { localeFor } from "../words/vocabulary.ts";
import { describeTurn, type TurnTelling } from "./turn.ts";

const day = (date: string) => parseDay(`2024-${date}`) as Day;

const DATASET = {
  actors: byId([
    { id: "government", names: { ar: "القوات الحكومية", en: "Government forces" }, nameInline: {}, within: null },
    {
      id: "opposition",
      names: { ar: "فصائل المعارضة المسلحة", en: "Armed opposition factions" },
      nameInline: {},
      within: null,
    },
  ]),
  claims: byId([
    { id: "taken", actor: "opposition", day: day("12-06"), earliest: day("12-06") },
    { id: "leaving", actor: "government", day: day("12-06"), earliest: day("12-06") },
  ]),
} as unknown as Dataset;

const OPPOSITION: Holder = {
  ...{ actor: toId("opposition"), basis: "stated", part: false, leaving: null, hedged: false, lastSaid: day("12-06") },
  claims: [toId("taken")],
};
const PRESENT: Holder = { ...OPPOSITION, actor: toId("government"), basis: "present" };
const LEAVING: Holder = {
  ...{ ...OPPOSITION, actor: toId("government"), basis: "implied", claims: [toId("leaving")] },
  leaving: {
    hedged: true,
    denied: false,
    since: { earliest: day("12-06"), day: day("12-06") },
    claims: [toId("leaving")],
  },
};
const LEFT: Absence = {
  actor: toId("government"),
  left: true,
  hedged: false,
  lastSaid: day("12-06"),
  claims: [toId("leaving")],
};

const none = { absent: [], undated: [] };
const held = (holder: Holder): Standing => ({ status: "held", holders: [holder], ...none });
const contested = (...holders: [Holder, Holder]): Standing => ({ status: "contested", holders, ...none });
const VACATED: Standing = { status: "vacated", holders: [], absent: [LEFT], undated: [] };
const UNKNOWN: Standing = { status: "unknown", holders: [], ...none };

const turn = (kind: TurnKind, more: Partial<Turn> = {}): Turn => ({
  ...{ kind, day: day("12-06"), basis: "stated", hedged: false, open: null, claims: [toId("taken")], ...more },
});

const OPEN = { open: { earliest: day("11-27"), day: day("12-06") } };

const EN = localeFor("en", "latn");
const AR = localeFor("ar", "arab");

const tell = (each: Turn, standing: Standing, form: TurnTelling["form"], locale = EN) =>
  withoutIsolates(describeTurn(each, standing, { dataset: DATASET, locale, form }));

test.each<[TurnKind | "divided" | "took, of a part", Turn, Standing, string, string]>([
  [
    "changed-hands",
    turn("changed-hands"),
    held(OPPOSITION),
    "Changed hands on 6 December 2024 – reported held by Armed opposition factions",
    "انتقال السيطرة يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بسيطرة فصائل المعارضة المسلحة",
  ],
  [
    "arrived",
    turn("arrived", { basis: "present" }),
    held(PRESENT),
    "New presence on 6 December 2024 – Government forces reported present",
    "وجود جديد يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بوجود القوات الحكومية",
  ],
  [
    "settled",
    turn("settled"),
    held(OPPOSITION),
    "No longer disputed on 6 December 2024 – reported held by Armed opposition factions",
    "انتهاء تضارب التقارير يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بسيطرة فصائل المعارضة المسلحة",
  ],
  [
    "returned",
    turn("returned"),
    held(OPPOSITION),
    "Back in the same hands on 6 December 2024 – reported held by Armed opposition factions",
    "عودة السيطرة يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بسيطرة فصائل المعارضة المسلحة",
  ],
  [
    "took",
    turn("took", { hedged: true }),
    held({ ...OPPOSITION, hedged: true }),
    "Taken on 6 December 2024, unconfirmed – reported held by Armed opposition factions, unconfirmed",
    "بدء السيطرة يوم ٦ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة – أُفيد بسيطرة فصائل المعارضة المسلحة، بحسب أنباء غير مؤكَّدة",
  ],
  [
    "took, of a part",
    turn("took"),
    held({ ...OPPOSITION, part: true }),
    "Taken on 6 December 2024 – reported held in part by Armed opposition factions",
    "بدء السيطرة يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بسيطرة فصائل المعارضة المسلحة على جزء من المكان",
  ],
  [
    "first-report",
    turn("first-report"),
    held(OPPOSITION),
    "First report of control or presence on 6 December 2024 – reported held by Armed opposition factions",
    "أول خبر عن سيطرة أو وجود يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بسيطرة فصائل المعارضة المسلحة",
  ],
  [
    "leaving",
    turn("leaving", { hedged: true }),
    held(LEAVING),
    "New withdrawal on 6 December 2024, unconfirmed – held by Government forces, inferred from a report about 6 December 2024; withdrawal under way since 6 December 2024, unconfirmed",
    "انسحاب جديد يوم ٦ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة – بيد القوات الحكومية، استنتاجًا من تقرير عن ٦ كانون الأول ٢٠٢٤؛ انسحاب جارٍ منذ ٦ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة",
  ],
  [
    "disputed",
    turn("disputed"),
    contested(PRESENT, OPPOSITION),
    "Newly disputed on 6 December 2024 – Government forces reported present; reported held by Armed opposition factions",
    "تضارب جديد في التقارير يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بوجود القوات الحكومية؛ أُفيد بسيطرة فصائل المعارضة المسلحة",
  ],
  [
    "divided",
    turn("disputed"),
    contested(PRESENT, { ...OPPOSITION, part: true }),
    "Newly divided on 6 December 2024 – Government forces reported present; reported held in part by Armed opposition factions",
    "انقسام جديد يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بوجود القوات الحكومية؛ أُفيد بسيطرة فصائل المعارضة المسلحة على جزء من المكان",
  ],
  [
    "left",
    turn("left"),
    VACATED,
    "Full withdrawal on 6 December 2024 – Government forces reported to have left; no new holder named",
    "انسحاب كامل يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بانسحاب القوات الحكومية؛ لم تُذكر جهة بديلة",
  ],
  [
    "lapsed",
    turn("lapsed", { basis: "implied" }),
    UNKNOWN,
    "No longer known on 6 December 2024 – no report of who held it that day",
    "انقطاع التقارير يوم ٦ كانون الأول ٢٠٢٤ – لا تقرير عن السيطرة في هذا اليوم",
  ],
])("the turn %s is told with its day and the standing that it led to", (_, each, standing, en, ar) => {
  expect([tell(each, standing, "full"), tell(each, standing, "full", AR)]).toEqual([en, ar]);
});

test("a turn whose day is left open is told to have come by it, however short", () => {
  const open = turn("changed-hands", OPEN);
  expect((["short", "full", "dated"] as const).map((form) => tell(open, held(OPPOSITION), form))).toEqual([
    "Changed hands by 6 December 2024 – reported held by Armed opposition factions",
    "Changed hands by 6 December 2024 – reported held by Armed opposition factions",
    "Changed hands by 6 December 2024, not before 27 November 2024 – reported held by Armed opposition factions",
  ]);
  expect(tell(open, held(OPPOSITION), "dated", AR)).toBe(
    "انتقال السيطرة بحلول ٦ كانون الأول ٢٠٢٤، وليس قبل ٢٧ تشرين الثاني ٢٠٢٤ – أُفيد بسيطرة فصائل المعارضة المسلحة",
  );
});

test("a day that stands beside a turn is not said again", () => {
  expect(tell(turn("leaving"), held(LEAVING), "short")).toBe(
    "New withdrawal – held by Government forces, inferred; withdrawal under way, unconfirmed",
  );
  expect(tell(turn("first-report"), held(OPPOSITION), "short", AR)).toBe(
    "أول خبر عن سيطرة أو وجود – أُفيد بسيطرة فصائل المعارضة المسلحة",
  );
});

test("a withdrawal that begins at a disputed place does not hide the dispute", () => {
  expect(tell(turn("leaving"), contested(LEAVING, OPPOSITION), "short")).toBe(
    "New withdrawal – reports disagree – held by Government forces, inferred; withdrawal of Government forces under way, unconfirmed; reported held by Armed opposition factions",
  );
});

test("no two turns are told alike, and a first report is never called a change", () => {
  const kinds = ["disputed", "left", "changed-hands", "arrived", "settled", "returned", "took", "leaving"] as const;
  for (const locale of [EN, AR]) {
    const told = kinds.map((kind) => tell(turn(kind), held(OPPOSITION), "short", locale));
    const first = tell(turn("first-report"), held(OPPOSITION), "short", locale);
    expect(new Set([...told, first]).size).toBe(kinds.length + 1);
    expect(first).not.toMatch(/change|hands|new|تغيّر|انتقال|جديد/i);
  }
});

test.each<[string, Partial<Turn>]>([
  ["open", OPEN],
  ["basis", { basis: "implied" }],
  ["basis, of presence", { basis: "present" }],
  ["hedged", { hedged: true }],
])("every form tells %s", (_, more) => {
  for (const form of ["short", "full", "dated"] as const) {
    for (const locale of [EN, AR]) {
      const plain = tell(turn("settled"), held(OPPOSITION), form, locale);
      expect(tell(turn("settled", more), held(OPPOSITION), form, locale)).not.toBe(plain);
    }
  }
});
