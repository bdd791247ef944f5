import { expect, test } from "vitest";
import { byId } from "../../../test/build-dataset.ts";
import { toId } from "../../../test/id.ts";
import type { Absence, Holder, OpenDays, Standing } from "../../history/standing.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Day, parseDay } from "../../model/day.ts";
import { withoutIsolates } from "../words/isolate.ts";
import { localeFor } from "../words/vocabulary.ts";
import { describeSideAsHeading } from "./side.ts";
import { describeSources, describeStanding } from "./standing.ts";

const day = (date: string) => parseDay(`2024-${date}`) as Day;
const on = (date: string): OpenDays => ({ earliest: day(date), day: day(date) });
const between = (first: string, last: string): OpenDays => ({ earliest: day(first), day: day(last) });

const actor = (id: string, en: string, ar: string) => ({ id, names: { ar, en }, nameInline: {}, within: null });
const claim = (id: string, name: string, days: OpenDays, speaker = "monitor", hedge: string | null = null) => ({
  ...{ id, kind: "control", extent: "full", from: null, actor: name, ...days, speaker, hedge },
});

const DATASET = {
  map: { range: { first: day("11-27"), last: day("12-08") } },
  actors: byId([
    actor("government", "Government forces", "القوات الحكومية"),
    actor("opposition", "Armed opposition factions", "فصائل المعارضة المسلحة"),
    actor("sfa", "Syrian Free Army", "جيش سوريا الحرة"),
  ]),
  claims: byId([
    claim("taken", "opposition", on("12-05")),
    claim("taken-too", "opposition", on("12-05"), "agency"),
    claim("taken-openly", "opposition", between("11-27", "12-06")),
    claim("taken-openly-as-heard", "opposition", between("11-27", "12-06"), "monitor", "أنباء"),
    claim("held", "government", on("12-01")),
    claim("present", "government", on("12-06"), "ministry"),
    claim("sfa-present", "sfa", on("12-07")),
    claim("leaving", "government", on("12-07")),
    claim("left", "government", on("12-06")),
    claim("sfa-left", "sfa", on("12-06"), "agency"),
    claim("not-taken", "opposition", on("12-06"), "ministry"),
  ]),
} as unknown as Dataset;

const ON_FIFTH = { lastSaid: day("12-05"), claims: [toId("taken"), toId("taken-too")] };

const OPPOSITION: Holder = {
  ...{ actor: toId("opposition"), basis: "stated", part: false, leaving: null, hedged: false, ...ON_FIFTH },
};
const GOVERNMENT: Holder = { ...OPPOSITION, actor: toId("government"), lastSaid: day("12-01"), claims: [toId("held")] };
const GOVERNMENT_PRESENT: Holder = {
  ...{ ...GOVERNMENT, basis: "present", lastSaid: day("12-06"), claims: [toId("present")] },
};
const GOVERNMENT_IMPLIED: Holder = {
  ...GOVERNMENT,
  basis: "implied",
  lastSaid: null,
  claims: [toId("left"), toId("leaving")],
};
const SFA: Holder = {
  ...OPPOSITION,
  actor: toId("sfa"),
  basis: "present",
  lastSaid: day("12-07"),
  claims: [toId("sfa-present")],
};

const LEAVING = { hedged: false, denied: false, since: on("12-07"), claims: [toId("leaving")] };

const GOVERNMENT_LEFT: Absence = {
  ...{ actor: toId("government"), left: true, hedged: false, lastSaid: day("12-06"), claims: [toId("left")] },
};
const SFA_LEFT: Absence = { ...GOVERNMENT_LEFT, actor: toId("sfa"), claims: [toId("sfa-left")] };
const OPPOSITION_DENIED: Absence = {
  ...{ actor: toId("opposition"), left: false, hedged: false, lastSaid: day("12-06"), claims: [toId("not-taken")] },
};

type More = Partial<Pick<Standing, "absent" | "undated">>;

const held = (holder: Holder, more: More = {}): Standing => ({
  ...{ status: "held", holders: [holder], absent: [], undated: [], ...more },
});
const contested = (holders: readonly [Holder, ...Holder[]], more: More = {}): Standing => ({
  ...{ status: "contested", holders, absent: [], undated: [], ...more },
});
const vacated = (...absent: Absence[]): Standing => ({ status: "vacated", holders: [], absent, undated: [] });
const unknown = (more: More = {}): Standing => ({ status: "unknown", holders: [], absent: [], undated: [], ...more });

interface Case {
  readonly standing: Standing;
  /** Short, full, and full with what it rests on, told on 7 December. */
  readonly en: readonly [string, string, string];
  readonly ar: readonly [string, string, string];
}

const CASES: Readonly<Record<string, Case>> = {
  "a stated hold": {
    standing: held(OPPOSITION),
    en: [
      "Reported held by Armed opposition factions",
      "Reported held by Armed opposition factions",
      "Reported held by Armed opposition factions · 2 sources · last reported 2 days before",
    ],
    ar: [
      "أُفيد بسيطرة فصائل المعارضة المسلحة",
      "أُفيد بسيطرة فصائل المعارضة المسلحة",
      "أُفيد بسيطرة فصائل المعارضة المسلحة · مصدران · أحدث تقرير عن يوم قبله بيومين",
    ],
  },
  "a hold from before the days of the map": {
    standing: held(GOVERNMENT),
    en: [
      "Reported held by Government forces",
      "Reported held by Government forces",
      "Reported held by Government forces · 1 source · last reported 6 days before",
    ],
    ar: [
      "أُفيد بسيطرة القوات الحكومية",
      "أُفيد بسيطرة القوات الحكومية",
      "أُفيد بسيطرة القوات الحكومية · مصدر واحد · أحدث تقرير عن يوم قبله بـ٦ أيام",
    ],
  },
  "a stated hold that is unconfirmed": {
    standing: held({ ...OPPOSITION, hedged: true }),
    en: [
      "Reported held by Armed opposition factions, unconfirmed",
      "Reported held by Armed opposition factions, unconfirmed",
      "Reported held by Armed opposition factions, unconfirmed · 2 sources · last reported 2 days before",
    ],
    ar: [
      "أُفيد بسيطرة فصائل المعارضة المسلحة، بحسب أنباء غير مؤكَّدة",
      "أُفيد بسيطرة فصائل المعارضة المسلحة، بحسب أنباء غير مؤكَّدة",
      "أُفيد بسيطرة فصائل المعارضة المسلحة، بحسب أنباء غير مؤكَّدة · مصدران · أحدث تقرير عن يوم قبله بيومين",
    ],
  },
  "a stated hold of a part": {
    standing: held({ ...OPPOSITION, part: true }),
    en: [
      "Reported held in part by Armed opposition factions",
      "Reported held in part by Armed opposition factions",
      "Reported held in part by Armed opposition factions · 2 sources · last reported 2 days before",
    ],
    ar: [
      "أُفيد بسيطرة فصائل المعارضة المسلحة على جزء من المكان",
      "أُفيد بسيطرة فصائل المعارضة المسلحة على جزء من المكان",
      "أُفيد بسيطرة فصائل المعارضة المسلحة على جزء من المكان · مصدران · أحدث تقرير عن يوم قبله بيومين",
    ],
  },
  "a presence": {
    standing: held(SFA),
    en: [
      "Syrian Free Army reported present",
      "Syrian Free Army reported present",
      "Syrian Free Army reported present · 1 source · latest report is about this day",
    ],
    ar: [
      "أُفيد بوجود جيش سوريا الحرة",
      "أُفيد بوجود جيش سوريا الحرة",
      "أُفيد بوجود جيش سوريا الحرة · مصدر واحد · أحدث تقرير عن هذا اليوم نفسه",
    ],
  },
  "a presence that is unconfirmed": {
    standing: held({ ...SFA, hedged: true }),
    en: [
      "Syrian Free Army reported present, unconfirmed",
      "Syrian Free Army reported present, unconfirmed",
      "Syrian Free Army reported present, unconfirmed · 1 source · latest report is about this day",
    ],
    ar: [
      "أُفيد بوجود جيش سوريا الحرة، بحسب أنباء غير مؤكَّدة",
      "أُفيد بوجود جيش سوريا الحرة، بحسب أنباء غير مؤكَّدة",
      "أُفيد بوجود جيش سوريا الحرة، بحسب أنباء غير مؤكَّدة · مصدر واحد · أحدث تقرير عن هذا اليوم نفسه",
    ],
  },
  "a presence in a part": {
    standing: held({ ...SFA, part: true }),
    en: [
      "Syrian Free Army reported present in a part",
      "Syrian Free Army reported present in a part",
      "Syrian Free Army reported present in a part · 1 source · latest report is about this day",
    ],
    ar: [
      "أُفيد بوجود جيش سوريا الحرة في جزء من المكان",
      "أُفيد بوجود جيش سوريا الحرة في جزء من المكان",
      "أُفيد بوجود جيش سوريا الحرة في جزء من المكان · مصدر واحد · أحدث تقرير عن هذا اليوم نفسه",
    ],
  },
  "an implied hold": {
    standing: held(GOVERNMENT_IMPLIED),
    en: [
      "Held by Government forces, inferred",
      "Held by Government forces, inferred from a report about 6 December 2024",
      "Held by Government forces, inferred from a report about 6 December 2024 · 1 source",
    ],
    ar: [
      "بيد القوات الحكومية، استنتاجًا",
      "بيد القوات الحكومية، استنتاجًا من تقرير عن ٦ كانون الأول ٢٠٢٤",
      "بيد القوات الحكومية، استنتاجًا من تقرير عن ٦ كانون الأول ٢٠٢٤ · مصدر واحد",
    ],
  },
  "an implied hold that is unconfirmed": {
    standing: held({ ...GOVERNMENT_IMPLIED, hedged: true }),
    en: [
      "Held by Government forces, inferred from unconfirmed reports",
      "Held by Government forces, inferred from an unconfirmed report about 6 December 2024",
      "Held by Government forces, inferred from an unconfirmed report about 6 December 2024 · 1 source",
    ],
    ar: [
      "بيد القوات الحكومية، استنتاجًا من أنباء غير مؤكَّدة",
      "بيد القوات الحكومية، استنتاجًا من تقرير غير مؤكَّد عن ٦ كانون الأول ٢٠٢٤",
      "بيد القوات الحكومية، استنتاجًا من تقرير غير مؤكَّد عن ٦ كانون الأول ٢٠٢٤ · مصدر واحد",
    ],
  },
  "an implied hold of a part": {
    standing: held({ ...GOVERNMENT_IMPLIED, part: true }),
    en: [
      "Held in part by Government forces, inferred",
      "Held in part by Government forces, inferred from a report about 6 December 2024",
      "Held in part by Government forces, inferred from a report about 6 December 2024 · 1 source",
    ],
    ar: [
      "جزء من المكان بيد القوات الحكومية، استنتاجًا",
      "جزء من المكان بيد القوات الحكومية، استنتاجًا من تقرير عن ٦ كانون الأول ٢٠٢٤",
      "جزء من المكان بيد القوات الحكومية، استنتاجًا من تقرير عن ٦ كانون الأول ٢٠٢٤ · مصدر واحد",
    ],
  },
  "a stated hold whose forces are leaving": {
    standing: held({ ...GOVERNMENT, leaving: LEAVING }),
    en: [
      "Reported held by Government forces; withdrawal reported under way",
      "Reported held by Government forces; withdrawal reported under way since 7 December 2024",
      "Reported held by Government forces; withdrawal reported under way since 7 December 2024 · 1 source · last reported 6 days before",
    ],
    ar: [
      "أُفيد بسيطرة القوات الحكومية؛ أُفيد بانسحاب جارٍ",
      "أُفيد بسيطرة القوات الحكومية؛ أُفيد بانسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤",
      "أُفيد بسيطرة القوات الحكومية؛ أُفيد بانسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤ · مصدر واحد · أحدث تقرير عن يوم قبله بـ٦ أيام",
    ],
  },
  "a presence whose forces are leaving, unconfirmed": {
    standing: held({ ...GOVERNMENT_PRESENT, leaving: { ...LEAVING, hedged: true } }),
    en: [
      "Government forces reported present; withdrawal under way, unconfirmed",
      "Government forces reported present; withdrawal under way since 7 December 2024, unconfirmed",
      "Government forces reported present; withdrawal under way since 7 December 2024, unconfirmed · 1 source · last reported 1 day before",
    ],
    ar: [
      "أُفيد بوجود القوات الحكومية؛ انسحاب جارٍ، بحسب أنباء غير مؤكَّدة",
      "أُفيد بوجود القوات الحكومية؛ انسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة",
      "أُفيد بوجود القوات الحكومية؛ انسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة · مصدر واحد · أحدث تقرير عن اليوم السابق",
    ],
  },
  "a hold whose forces are leaving, which is denied": {
    standing: held({ ...GOVERNMENT, leaving: { ...LEAVING, denied: true } }),
    en: [
      "Reported held by Government forces; withdrawal reported under way, denied by another report",
      "Reported held by Government forces; withdrawal reported under way since 7 December 2024, denied by another report",
      "Reported held by Government forces; withdrawal reported under way since 7 December 2024, denied by another report · 1 source · last reported 6 days before",
    ],
    ar: [
      "أُفيد بسيطرة القوات الحكومية؛ أُفيد بانسحاب جارٍ، وينفيه تقرير آخر",
      "أُفيد بسيطرة القوات الحكومية؛ أُفيد بانسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤، وينفيه تقرير آخر",
      "أُفيد بسيطرة القوات الحكومية؛ أُفيد بانسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤، وينفيه تقرير آخر · مصدر واحد · أحدث تقرير عن يوم قبله بـ٦ أيام",
    ],
  },
  "a hold whose forces are leaving, unconfirmed and denied": {
    standing: held({ ...GOVERNMENT, leaving: { ...LEAVING, hedged: true, denied: true } }),
    en: [
      "Reported held by Government forces; withdrawal under way, unconfirmed, denied by another report",
      "Reported held by Government forces; withdrawal under way since 7 December 2024, unconfirmed, denied by another report",
      "Reported held by Government forces; withdrawal under way since 7 December 2024, unconfirmed, denied by another report · 1 source · last reported 6 days before",
    ],
    ar: [
      "أُفيد بسيطرة القوات الحكومية؛ انسحاب جارٍ، بحسب أنباء غير مؤكَّدة، وينفيه تقرير آخر",
      "أُفيد بسيطرة القوات الحكومية؛ انسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة، وينفيه تقرير آخر",
      "أُفيد بسيطرة القوات الحكومية؛ انسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة، وينفيه تقرير آخر · مصدر واحد · أحدث تقرير عن يوم قبله بـ٦ أيام",
    ],
  },
  "an implied hold whose forces began to leave on a day left open": {
    standing: held({ ...GOVERNMENT_IMPLIED, leaving: { ...LEAVING, since: between("12-01", "12-06") } }),
    en: [
      "Held by Government forces, inferred; withdrawal reported under way",
      "Held by Government forces, inferred from a report about 6 December 2024; withdrawal reported under way by 6 December 2024",
      "Held by Government forces, inferred from a report about 6 December 2024; withdrawal reported under way by 6 December 2024 · 1 source",
    ],
    ar: [
      "بيد القوات الحكومية، استنتاجًا؛ أُفيد بانسحاب جارٍ",
      "بيد القوات الحكومية، استنتاجًا من تقرير عن ٦ كانون الأول ٢٠٢٤؛ أُفيد بانسحاب جارٍ بحلول ٦ كانون الأول ٢٠٢٤",
      "بيد القوات الحكومية، استنتاجًا من تقرير عن ٦ كانون الأول ٢٠٢٤؛ أُفيد بانسحاب جارٍ بحلول ٦ كانون الأول ٢٠٢٤ · مصدر واحد",
    ],
  },
  "a place whose only news is an unconfirmed withdrawal": {
    standing: held({
      ...{ ...GOVERNMENT_IMPLIED, hedged: true, lastSaid: day("12-07"), claims: [toId("leaving")] },
      leaving: { ...LEAVING, hedged: true },
    }),
    en: [
      "Held by Government forces, inferred from unconfirmed reports; withdrawal under way, unconfirmed",
      "Held by Government forces, inferred from an unconfirmed report about 7 December 2024; withdrawal under way since 7 December 2024, unconfirmed",
      "Held by Government forces, inferred from an unconfirmed report about 7 December 2024; withdrawal under way since 7 December 2024, unconfirmed · 1 source · latest report is about this day",
    ],
    ar: [
      "بيد القوات الحكومية، استنتاجًا من أنباء غير مؤكَّدة؛ انسحاب جارٍ، بحسب أنباء غير مؤكَّدة",
      "بيد القوات الحكومية، استنتاجًا من تقرير غير مؤكَّد عن ٧ كانون الأول ٢٠٢٤؛ انسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة",
      "بيد القوات الحكومية، استنتاجًا من تقرير غير مؤكَّد عن ٧ كانون الأول ٢٠٢٤؛ انسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة · مصدر واحد · أحدث تقرير عن هذا اليوم نفسه",
    ],
  },
  "a stated hold after others left": {
    standing: held(OPPOSITION, { absent: [GOVERNMENT_LEFT] }),
    en: [
      "Reported held by Armed opposition factions; Government forces reported to have left",
      "Reported held by Armed opposition factions; Government forces reported to have left",
      "Reported held by Armed opposition factions; Government forces reported to have left · 2 sources · last reported 1 day before",
    ],
    ar: [
      "أُفيد بسيطرة فصائل المعارضة المسلحة؛ أُفيد بانسحاب القوات الحكومية",
      "أُفيد بسيطرة فصائل المعارضة المسلحة؛ أُفيد بانسحاب القوات الحكومية",
      "أُفيد بسيطرة فصائل المعارضة المسلحة؛ أُفيد بانسحاب القوات الحكومية · مصدران · أحدث تقرير عن اليوم السابق",
    ],
  },
  "a stated hold, with the control of others denied": {
    standing: held(GOVERNMENT, { absent: [{ ...OPPOSITION_DENIED, hedged: true }, SFA_LEFT] }),
    en: [
      "Reported held by Government forces; Syrian Free Army reported to have left; control by Armed opposition factions denied, unconfirmed",
      "Reported held by Government forces; Syrian Free Army reported to have left; control by Armed opposition factions denied, unconfirmed",
      "Reported held by Government forces; Syrian Free Army reported to have left; control by Armed opposition factions denied, unconfirmed · 3 sources · last reported 1 day before",
    ],
    ar: [
      "أُفيد بسيطرة القوات الحكومية؛ أُفيد بانسحاب جيش سوريا الحرة؛ نُفيت سيطرة فصائل المعارضة المسلحة، بحسب أنباء غير مؤكَّدة",
      "أُفيد بسيطرة القوات الحكومية؛ أُفيد بانسحاب جيش سوريا الحرة؛ نُفيت سيطرة فصائل المعارضة المسلحة، بحسب أنباء غير مؤكَّدة",
      "أُفيد بسيطرة القوات الحكومية؛ أُفيد بانسحاب جيش سوريا الحرة؛ نُفيت سيطرة فصائل المعارضة المسلحة، بحسب أنباء غير مؤكَّدة · ٣ مصادر · أحدث تقرير عن اليوم السابق",
    ],
  },
  "a stated hold, and a capture by another on a day left open": {
    standing: held({ ...SFA, basis: "stated" }, { undated: [toId("taken-openly")] }),
    en: [
      "Reported held by Syrian Free Army; another report has Armed opposition factions take it on a day left open",
      "Reported held by Syrian Free Army; another report has Armed opposition factions take it on some day between 27 November 2024 and 6 December 2024",
      "Reported held by Syrian Free Army; another report has Armed opposition factions take it on some day between 27 November 2024 and 6 December 2024 · 1 source · latest report is about this day",
    ],
    ar: [
      "أُفيد بسيطرة جيش سوريا الحرة؛ يذكر تقرير آخر سيطرة فصائل المعارضة المسلحة في يوم لا يحدّده",
      "أُفيد بسيطرة جيش سوريا الحرة؛ يذكر تقرير آخر سيطرة فصائل المعارضة المسلحة في يوم ما بين ٢٧ تشرين الثاني ٢٠٢٤ و٦ كانون الأول ٢٠٢٤",
      "أُفيد بسيطرة جيش سوريا الحرة؛ يذكر تقرير آخر سيطرة فصائل المعارضة المسلحة في يوم ما بين ٢٧ تشرين الثاني ٢٠٢٤ و٦ كانون الأول ٢٠٢٤ · مصدر واحد · أحدث تقرير عن هذا اليوم نفسه",
    ],
  },
  "a capture against a presence": {
    standing: contested([GOVERNMENT_PRESENT, OPPOSITION]),
    en: [
      "Reports disagree – Government forces reported present; reported held by Armed opposition factions",
      "Reports disagree – Government forces reported present; reported held by Armed opposition factions",
      "Reports disagree – Government forces reported present; reported held by Armed opposition factions · 3 sources · last reported 1 day before",
    ],
    ar: [
      "تتضارب التقارير – أُفيد بوجود القوات الحكومية؛ أُفيد بسيطرة فصائل المعارضة المسلحة",
      "تتضارب التقارير – أُفيد بوجود القوات الحكومية؛ أُفيد بسيطرة فصائل المعارضة المسلحة",
      "تتضارب التقارير – أُفيد بوجود القوات الحكومية؛ أُفيد بسيطرة فصائل المعارضة المسلحة · ٣ مصادر · أحدث تقرير عن اليوم السابق",
    ],
  },
  "a capture against what a later report implies": {
    standing: contested([GOVERNMENT_IMPLIED, { ...OPPOSITION, hedged: true }]),
    en: [
      "Reports disagree – held by Government forces, inferred; reported held by Armed opposition factions, unconfirmed",
      "Reports disagree – held by Government forces, inferred from a report about 6 December 2024; reported held by Armed opposition factions, unconfirmed",
      "Reports disagree – held by Government forces, inferred from a report about 6 December 2024; reported held by Armed opposition factions, unconfirmed · 2 sources · last reported 2 days before",
    ],
    ar: [
      "تتضارب التقارير – بيد القوات الحكومية، استنتاجًا؛ أُفيد بسيطرة فصائل المعارضة المسلحة، بحسب أنباء غير مؤكَّدة",
      "تتضارب التقارير – بيد القوات الحكومية، استنتاجًا من تقرير عن ٦ كانون الأول ٢٠٢٤؛ أُفيد بسيطرة فصائل المعارضة المسلحة، بحسب أنباء غير مؤكَّدة",
      "تتضارب التقارير – بيد القوات الحكومية، استنتاجًا من تقرير عن ٦ كانون الأول ٢٠٢٤؛ أُفيد بسيطرة فصائل المعارضة المسلحة، بحسب أنباء غير مؤكَّدة · مصدران · أحدث تقرير عن يوم قبله بيومين",
    ],
  },
  "a withdrawal that was reported and denied": {
    standing: contested([GOVERNMENT_PRESENT], { absent: [{ ...GOVERNMENT_LEFT, hedged: true }] }),
    en: [
      "Reports disagree – Government forces reported present; Government forces reported to have left, unconfirmed",
      "Reports disagree – Government forces reported present; Government forces reported to have left, unconfirmed",
      "Reports disagree – Government forces reported present; Government forces reported to have left, unconfirmed · 2 sources · last reported 1 day before",
    ],
    ar: [
      "تتضارب التقارير – أُفيد بوجود القوات الحكومية؛ أُفيد بانسحاب القوات الحكومية، بحسب أنباء غير مؤكَّدة",
      "تتضارب التقارير – أُفيد بوجود القوات الحكومية؛ أُفيد بانسحاب القوات الحكومية، بحسب أنباء غير مؤكَّدة",
      "تتضارب التقارير – أُفيد بوجود القوات الحكومية؛ أُفيد بانسحاب القوات الحكومية، بحسب أنباء غير مؤكَّدة · مصدران · أحدث تقرير عن اليوم السابق",
    ],
  },
  "a place in parts": {
    standing: contested([GOVERNMENT, { ...OPPOSITION, part: true }]),
    en: [
      "Divided – reported held by Government forces; reported held in part by Armed opposition factions",
      "Divided – reported held by Government forces; reported held in part by Armed opposition factions",
      "Divided – reported held by Government forces; reported held in part by Armed opposition factions · 2 sources · last reported 2 days before",
    ],
    ar: [
      "المكان مقسَّم – أُفيد بسيطرة القوات الحكومية؛ أُفيد بسيطرة فصائل المعارضة المسلحة على جزء من المكان",
      "المكان مقسَّم – أُفيد بسيطرة القوات الحكومية؛ أُفيد بسيطرة فصائل المعارضة المسلحة على جزء من المكان",
      "المكان مقسَّم – أُفيد بسيطرة القوات الحكومية؛ أُفيد بسيطرة فصائل المعارضة المسلحة على جزء من المكان · مصدران · أحدث تقرير عن يوم قبله بيومين",
    ],
  },
  "a place in parts, one of which is being left": {
    standing: contested([
      { ...GOVERNMENT_PRESENT, part: true, leaving: { ...LEAVING, hedged: true } },
      { ...OPPOSITION, part: true, hedged: true },
    ]),
    en: [
      "Divided – Government forces reported present in a part; withdrawal of Government forces under way, unconfirmed; reported held in part by Armed opposition factions, unconfirmed",
      "Divided – Government forces reported present in a part; withdrawal of Government forces under way since 7 December 2024, unconfirmed; reported held in part by Armed opposition factions, unconfirmed",
      "Divided – Government forces reported present in a part; withdrawal of Government forces under way since 7 December 2024, unconfirmed; reported held in part by Armed opposition factions, unconfirmed · 3 sources · last reported 1 day before",
    ],
    ar: [
      "المكان مقسَّم – أُفيد بوجود القوات الحكومية في جزء من المكان؛ انسحاب القوات الحكومية جارٍ، بحسب أنباء غير مؤكَّدة؛ أُفيد بسيطرة فصائل المعارضة المسلحة على جزء من المكان، بحسب أنباء غير مؤكَّدة",
      "المكان مقسَّم – أُفيد بوجود القوات الحكومية في جزء من المكان؛ انسحاب القوات الحكومية جارٍ منذ ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة؛ أُفيد بسيطرة فصائل المعارضة المسلحة على جزء من المكان، بحسب أنباء غير مؤكَّدة",
      "المكان مقسَّم – أُفيد بوجود القوات الحكومية في جزء من المكان؛ انسحاب القوات الحكومية جارٍ منذ ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة؛ أُفيد بسيطرة فصائل المعارضة المسلحة على جزء من المكان، بحسب أنباء غير مؤكَّدة · ٣ مصادر · أحدث تقرير عن اليوم السابق",
    ],
  },
  "a part whose capture is denied": {
    standing: contested([GOVERNMENT, { ...OPPOSITION, part: true }], { absent: [OPPOSITION_DENIED] }),
    en: [
      "Reports disagree – reported held by Government forces; reported held in part by Armed opposition factions; control by Armed opposition factions denied",
      "Reports disagree – reported held by Government forces; reported held in part by Armed opposition factions; control by Armed opposition factions denied",
      "Reports disagree – reported held by Government forces; reported held in part by Armed opposition factions; control by Armed opposition factions denied · 3 sources · last reported 1 day before",
    ],
    ar: [
      "تتضارب التقارير – أُفيد بسيطرة القوات الحكومية؛ أُفيد بسيطرة فصائل المعارضة المسلحة على جزء من المكان؛ نُفيت سيطرة فصائل المعارضة المسلحة",
      "تتضارب التقارير – أُفيد بسيطرة القوات الحكومية؛ أُفيد بسيطرة فصائل المعارضة المسلحة على جزء من المكان؛ نُفيت سيطرة فصائل المعارضة المسلحة",
      "تتضارب التقارير – أُفيد بسيطرة القوات الحكومية؛ أُفيد بسيطرة فصائل المعارضة المسلحة على جزء من المكان؛ نُفيت سيطرة فصائل المعارضة المسلحة · ٣ مصادر · أحدث تقرير عن اليوم السابق",
    ],
  },
  "a contest with a side that is leaving": {
    standing: contested([{ ...GOVERNMENT, leaving: { ...LEAVING, denied: true } }, OPPOSITION]),
    en: [
      "Reports disagree – reported held by Government forces; withdrawal of Government forces reported under way, denied by another report; reported held by Armed opposition factions",
      "Reports disagree – reported held by Government forces; withdrawal of Government forces reported under way since 7 December 2024, denied by another report; reported held by Armed opposition factions",
      "Reports disagree – reported held by Government forces; withdrawal of Government forces reported under way since 7 December 2024, denied by another report; reported held by Armed opposition factions · 2 sources · last reported 2 days before",
    ],
    ar: [
      "تتضارب التقارير – أُفيد بسيطرة القوات الحكومية؛ أُفيد بأن انسحاب القوات الحكومية جارٍ، وينفيه تقرير آخر؛ أُفيد بسيطرة فصائل المعارضة المسلحة",
      "تتضارب التقارير – أُفيد بسيطرة القوات الحكومية؛ أُفيد بأن انسحاب القوات الحكومية جارٍ منذ ٧ كانون الأول ٢٠٢٤، وينفيه تقرير آخر؛ أُفيد بسيطرة فصائل المعارضة المسلحة",
      "تتضارب التقارير – أُفيد بسيطرة القوات الحكومية؛ أُفيد بأن انسحاب القوات الحكومية جارٍ منذ ٧ كانون الأول ٢٠٢٤، وينفيه تقرير آخر؛ أُفيد بسيطرة فصائل المعارضة المسلحة · مصدران · أحدث تقرير عن يوم قبله بيومين",
    ],
  },
  "a place that its holder left": {
    standing: vacated(GOVERNMENT_LEFT),
    en: [
      "Government forces reported to have left; no new holder named",
      "Government forces reported to have left; no new holder named",
      "Government forces reported to have left; no new holder named · 1 source · last reported 1 day before",
    ],
    ar: [
      "أُفيد بانسحاب القوات الحكومية؛ لم تُذكر جهة بديلة",
      "أُفيد بانسحاب القوات الحكومية؛ لم تُذكر جهة بديلة",
      "أُفيد بانسحاب القوات الحكومية؛ لم تُذكر جهة بديلة · مصدر واحد · أحدث تقرير عن اليوم السابق",
    ],
  },
  "a place that its holder left, unconfirmed": {
    standing: vacated({ ...GOVERNMENT_LEFT, hedged: true }),
    en: [
      "Government forces reported to have left, unconfirmed; no new holder named",
      "Government forces reported to have left, unconfirmed; no new holder named",
      "Government forces reported to have left, unconfirmed; no new holder named · 1 source · last reported 1 day before",
    ],
    ar: [
      "أُفيد بانسحاب القوات الحكومية، بحسب أنباء غير مؤكَّدة؛ لم تُذكر جهة بديلة",
      "أُفيد بانسحاب القوات الحكومية، بحسب أنباء غير مؤكَّدة؛ لم تُذكر جهة بديلة",
      "أُفيد بانسحاب القوات الحكومية، بحسب أنباء غير مؤكَّدة؛ لم تُذكر جهة بديلة · مصدر واحد · أحدث تقرير عن اليوم السابق",
    ],
  },
  "a place that several left, and of which a capture is denied": {
    standing: vacated(GOVERNMENT_LEFT, OPPOSITION_DENIED, SFA_LEFT),
    en: [
      "Government forces and Syrian Free Army reported to have left; control by Armed opposition factions denied; no new holder named",
      "Government forces and Syrian Free Army reported to have left; control by Armed opposition factions denied; no new holder named",
      "Government forces and Syrian Free Army reported to have left; control by Armed opposition factions denied; no new holder named · 3 sources · last reported 1 day before",
    ],
    ar: [
      "أُفيد بانسحاب القوات الحكومية وجيش سوريا الحرة؛ نُفيت سيطرة فصائل المعارضة المسلحة؛ لم تُذكر جهة بديلة",
      "أُفيد بانسحاب القوات الحكومية وجيش سوريا الحرة؛ نُفيت سيطرة فصائل المعارضة المسلحة؛ لم تُذكر جهة بديلة",
      "أُفيد بانسحاب القوات الحكومية وجيش سوريا الحرة؛ نُفيت سيطرة فصائل المعارضة المسلحة؛ لم تُذكر جهة بديلة · ٣ مصادر · أحدث تقرير عن اليوم السابق",
    ],
  },
  "the unknown": {
    standing: unknown(),
    en: ["No report of who held it that day", "No report of who held it that day", "No report of who held it that day"],
    ar: ["لا تقرير عن السيطرة في هذا اليوم", "لا تقرير عن السيطرة في هذا اليوم", "لا تقرير عن السيطرة في هذا اليوم"],
  },
  "the unknown, where a capture is denied": {
    standing: unknown({ absent: [OPPOSITION_DENIED] }),
    en: [
      "No report of who holds it; control by Armed opposition factions denied",
      "No report of who holds it; control by Armed opposition factions denied",
      "No report of who holds it; control by Armed opposition factions denied",
    ],
    ar: [
      "لا تقرير عمّن يسيطر؛ نُفيت سيطرة فصائل المعارضة المسلحة",
      "لا تقرير عمّن يسيطر؛ نُفيت سيطرة فصائل المعارضة المسلحة",
      "لا تقرير عمّن يسيطر؛ نُفيت سيطرة فصائل المعارضة المسلحة",
    ],
  },
  "the unknown, and an unconfirmed capture on a day left open": {
    standing: unknown({ undated: [toId("taken-openly-as-heard")] }),
    en: [
      "No report of who held it that day; another report has Armed opposition factions take it on a day left open, unconfirmed",
      "No report of who held it that day; another report has Armed opposition factions take it on some day between 27 November 2024 and 6 December 2024, unconfirmed",
      "No report of who held it that day; another report has Armed opposition factions take it on some day between 27 November 2024 and 6 December 2024, unconfirmed",
    ],
    ar: [
      "لا تقرير عن السيطرة في هذا اليوم؛ يذكر تقرير آخر سيطرة فصائل المعارضة المسلحة في يوم لا يحدّده، بحسب أنباء غير مؤكَّدة",
      "لا تقرير عن السيطرة في هذا اليوم؛ يذكر تقرير آخر سيطرة فصائل المعارضة المسلحة في يوم ما بين ٢٧ تشرين الثاني ٢٠٢٤ و٦ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة",
      "لا تقرير عن السيطرة في هذا اليوم؛ يذكر تقرير آخر سيطرة فصائل المعارضة المسلحة في يوم ما بين ٢٧ تشرين الثاني ٢٠٢٤ و٦ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة",
    ],
  },
};

const EN = localeFor("en", "latn");
const AR = localeFor("ar", "arab");

function tell({ standing }: Case, locale = EN): string[] {
  const [short = "", full = ""] = (["short", "full"] as const).map((form) =>
    describeStanding(standing, { form, dataset: DATASET, locale }),
  );
  const sources = describeSources(standing, day("12-07"), DATASET, locale);
  return [short, full, [full, ...sources].join(" · ")].map(withoutIsolates);
}

test.each(Object.entries(CASES))("%s is told in English and in Arabic", (_, each) => {
  expect(tell(each)).toEqual(each.en);
  expect(tell(each, AR)).toEqual(each.ar);
});

test("no two standings are told alike", () => {
  const shorts = Object.values(CASES).map(({ en, ar }) => `${en[0]} ${ar[0]}`);
  expect(new Set(shorts).size).toBe(shorts.length);
});

/** A standing with everything in it, and the same with one thing left out or told otherwise. */
const RICH: Holder = {
  ...{ ...GOVERNMENT, part: true, hedged: true, leaving: { ...LEAVING, hedged: true, denied: true } },
};
const WHOLE = (holder: Holder) =>
  contested([holder, OPPOSITION], { absent: [GOVERNMENT_LEFT], undated: [toId("taken-openly")] });
const rest = { absent: [GOVERNMENT_LEFT], undated: [toId("taken-openly")] };

test.each<[string, Standing]>([
  ["basis", WHOLE({ ...RICH, basis: "implied" })],
  ["basis, of presence", WHOLE({ ...RICH, basis: "present" })],
  ["part", WHOLE({ ...RICH, part: false })],
  ["hedged", WHOLE({ ...RICH, hedged: false })],
  ["leaving", WHOLE({ ...RICH, leaving: null })],
  ["leaving.hedged", WHOLE({ ...RICH, leaving: { ...LEAVING, denied: true } })],
  ["leaving.denied", WHOLE({ ...RICH, leaving: { ...LEAVING, hedged: true } })],
  ["the basis of the other side", contested([RICH, { ...OPPOSITION, basis: "present" }], rest)],
  ["the other side", contested([RICH], rest)],
  ["absent", contested([RICH, OPPOSITION], { ...rest, absent: [] })],
  ["absent.left", contested([RICH, OPPOSITION], { ...rest, absent: [{ ...GOVERNMENT_LEFT, left: false }] })],
  ["absent.hedged", contested([RICH, OPPOSITION], { ...rest, absent: [{ ...GOVERNMENT_LEFT, hedged: true }] })],
  ["undated", contested([RICH, OPPOSITION], { ...rest, undated: [] })],
])("every form tells %s", (_, changed) => {
  const same = { standing: WHOLE(RICH), en: ["", "", ""], ar: ["", "", ""] } as const;
  for (const locale of [EN, AR]) {
    const whole = tell(same, locale);
    tell({ ...same, standing: changed }, locale).forEach((sentence, form) => {
      expect(sentence, `form ${form} in ${locale.language}`).not.toBe(whole[form]);
    });
  }
});

test("the days of a withdrawal are told where they are left open", () => {
  const leaving = held({ ...GOVERNMENT, leaving: { ...LEAVING, since: between("12-01", "12-06") } });
  const [short, full] = tell({ ...CASES["a stated hold"], standing: leaving } as Case);
  expect(short).toBe("Reported held by Government forces; withdrawal reported under way");
  expect(full).toBe("Reported held by Government forces; withdrawal reported under way by 6 December 2024");
});

test.each<[Holder | Absence, string, string]>([
  [OPPOSITION, "Reported held by Armed opposition factions", "أُفيد بسيطرة فصائل المعارضة المسلحة"],
  [
    { ...GOVERNMENT_IMPLIED, leaving: LEAVING },
    "Held by Government forces, inferred; withdrawal reported under way",
    "بيد القوات الحكومية، استنتاجًا؛ أُفيد بانسحاب جارٍ",
  ],
  [GOVERNMENT_IMPLIED, "Inferred: still held by Government forces", "استنتاجًا: ما زال بيد القوات الحكومية"],
  [
    { ...GOVERNMENT_IMPLIED, hedged: true },
    "Inferred: still held by Government forces, unconfirmed",
    "استنتاجًا: ما زال بيد القوات الحكومية، بحسب أنباء غير مؤكَّدة",
  ],
  [GOVERNMENT_LEFT, "Government forces reported to have left", "أُفيد بانسحاب القوات الحكومية"],
  [OPPOSITION_DENIED, "Control by Armed opposition factions denied", "نُفيت سيطرة فصائل المعارضة المسلحة"],
])("a side has a heading that says no more than its claims", (side, en, ar) => {
  expect([EN, AR].map((locale) => withoutIsolates(describeSideAsHeading(side, DATASET, locale)))).toEqual([en, ar]);
});

test("a name in another script is set apart from the sentence around it", () => {
  const actors = byId([actor("sdf", "قسد", "قسد")]);
  const dataset = { ...DATASET, actors } as unknown as Dataset;
  const standing = held({ ...OPPOSITION, actor: toId("sdf") });
  expect(describeStanding(standing, { form: "short", dataset, locale: EN })).toBe("Reported held by \u2068قسد\u2069");
});

test.each<[string, object, [string, string], [string, string]]>([
  [
    "withdrawal",
    { kind: "withdrawal" },
    ["another report leaves its day open: Government forces left", "تقرير آخر لا يحدّد اليوم: انسحاب القوات الحكومية"],
    [
      "another report leaves its day open: Government forces left, on some day between 1 December 2024 and 6 December 2024",
      "تقرير آخر لا يحدّد اليوم: انسحاب القوات الحكومية، في يوم ما بين ١ كانون الأول ٢٠٢٤ و٦ كانون الأول ٢٠٢٤",
    ],
  ],
  [
    "presence",
    { kind: "presence", extent: "partial" },
    [
      "another report leaves its day open: Government forces present in a part",
      "تقرير آخر لا يحدّد اليوم: وجود القوات الحكومية في جزء من المكان",
    ],
    [
      "another report leaves its day open: Government forces present in a part, on some day between 1 December 2024 and 6 December 2024",
      "تقرير آخر لا يحدّد اليوم: وجود القوات الحكومية في جزء من المكان، في يوم ما بين ١ كانون الأول ٢٠٢٤ و٦ كانون الأول ٢٠٢٤",
    ],
  ],
  [
    "taking of a part",
    { extent: "partial" },
    [
      "another report leaves its day open: Government forces in control of a part",
      "تقرير آخر لا يحدّد اليوم: سيطرة القوات الحكومية على جزء من المكان",
    ],
    [
      "another report leaves its day open: Government forces in control of a part, on some day between 1 December 2024 and 6 December 2024",
      "تقرير آخر لا يحدّد اليوم: سيطرة القوات الحكومية على جزء من المكان، في يوم ما بين ١ كانون الأول ٢٠٢٤ و٦ كانون الأول ٢٠٢٤",
    ],
  ],
])("a %s on a day left open is told beside the standing as no taking of the whole", (_, more, short, full) => {
  const claims = byId([{ ...claim("open", "government", between("12-01", "12-06")), ...more }]);
  const dataset = { ...DATASET, claims } as unknown as Dataset;
  const standing = unknown({ undated: [toId("open")] });
  const besides = (form: "short" | "full") =>
    [EN, AR].map((locale) =>
      withoutIsolates(describeStanding(standing, { form, dataset, locale })).replace(/^.*?[;؛] /, ""),
    );
  expect([besides("short"), besides("full")]).toEqual([short, full]);
});
