import type { Actor } from "../src/model/actor.ts";
import type { Claim } from "../src/model/claim.ts";
import type { Dataset } from "../src/model/dataset.ts";
import type { Place } from "../src/model/place.ts";
import { buildPlace } from "./build-place.ts";
import { control, dayNamed, denying, hedged, ofPart, presence, withdrawal } from "./witnesses.ts";

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

/** What is told of a place on a day, in English and in Arabic, written by hand. */
export interface Told {
  readonly name: Sentence;
  /** The whole standing without days. */
  readonly short: Sentence;
  /** The same with the days of the reports, where it has any. */
  readonly full?: Sentence;
  /** What the day did, where it did anything: short, so that only a day left open is told. */
  readonly turn?: Sentence;
  /** What the period that covers the day begins with, with all days. */
  readonly dated: Sentence;
  /** Set where the place has no spot on the map. */
  readonly unlocated?: true;
  /** Set where nothing is known of it, so that no published file tells of it. */
  readonly unknown?: true;
}

export type Sentence = Readonly<Record<"en" | "ar", string>>;

/** The day that every place of `EVERY_STANDING` is told of. */
export const TOLD_DAY = dayNamed("7 Dec");

const actor = (id: string, en: string, ar: string, letter: string, colour: string): Actor => ({
  ...{ id, names: { ar, en }, colour, pattern: "solid", letter, note: {}, within: null },
});

const ACTORS = [
  actor("north", "Northern army", "جيش الشمال", "N", "#7fbf7b"),
  actor("south", "Southern army", "جيش الجنوب", "S", "#9e1b1b"),
  actor("river", "River guard", "حرس النهر", "R", "#3288bd"),
];

/** The claims about each place; what they add up to is in `TOLD`. */
const CLAIMS: Readonly<Record<string, readonly Claim[]>> = {
  alder: [control("alder-taken", "5 Dec", "north", "south")],
  birch: [presence("birch-present", "7 Dec", "river")],
  cedar: [withdrawal("cedar-leaving", "7 Dec", "south", "partial")],
  dogwood: [hedged(withdrawal("dogwood-leaving", "7 Dec", "south", "partial"))],
  elm: [
    control("elm-held", "1 Dec", "south"),
    withdrawal("elm-leaving", "7 Dec", "south", "partial"),
    denying(presence("elm-present", "7 Dec", "south"), "elm-leaving"),
  ],
  fir: [hedged(control("fir-taken", "7 Dec", "north"))],
  gorse: [control("gorse-held", "1 Dec", "south"), ofPart(control("gorse-entered", "7 Dec", "north"))],
  hazel: [ofPart(control("hazel-entered", "7 Dec", "north"))],
  ivy: [control("ivy-taken", "6 Dec", "north", "south"), withdrawal("ivy-left", "8 Dec", "south")],
  juniper: [
    withdrawal("juniper-left", "7 Dec", "south"),
    denying(presence("juniper-present", "7 Dec", "south"), "juniper-left"),
  ],
  larch: [hedged(withdrawal("larch-left", "7 Dec", "south"))],
  maple: [control("maple-taken", "1 Dec to 7 Dec", "north", "south")],
  oak: [control("oak-taken-openly", "1 Dec to 7 Dec", "north"), control("oak-taken", "7 Dec", "river")],
  pine: [control("pine-taken", "5 Dec", "north"), withdrawal("pine-left", "6 Dec", "south")],
  rowan: [withdrawal("rowan-leaving", "7 Dec", "south", "partial")],
};

export const TOLD: Readonly<Record<string, Told>> = {
  alder: {
    name: { en: "Alder", ar: "ألدر" },
    short: { en: "Reported held by Northern army", ar: "أُفيد بسيطرة جيش الشمال" },
    dated: {
      en: "Changed hands on 5 December 2024 – reported held by Northern army",
      ar: "انتقال السيطرة يوم ٥ كانون الأول ٢٠٢٤ – أُفيد بسيطرة جيش الشمال",
    },
  },
  birch: {
    name: { en: "Birch", ar: "بيرتش" },
    short: { en: "River guard reported present", ar: "أُفيد بوجود حرس النهر" },
    turn: {
      en: "First report of who held it – River guard reported present",
      ar: "أول خبر عمّن يسيطر – أُفيد بوجود حرس النهر",
    },
    dated: {
      en: "First report of who held it on 7 December 2024 – River guard reported present",
      ar: "أول خبر عمّن يسيطر يوم ٧ كانون الأول ٢٠٢٤ – أُفيد بوجود حرس النهر",
    },
  },
  cedar: {
    name: { en: "Cedar", ar: "سيدر" },
    short: {
      en: "Held by Southern army, inferred; withdrawal reported under way",
      ar: "بيد جيش الجنوب، استنتاجًا؛ أُفيد بانسحاب جارٍ",
    },
    turn: {
      en: "New withdrawal – held by Southern army, inferred; withdrawal reported under way",
      ar: "انسحاب جديد – بيد جيش الجنوب، استنتاجًا؛ أُفيد بانسحاب جارٍ",
    },
    full: {
      en: "Held by Southern army, inferred from a report about 7 December 2024; withdrawal reported under way since 7 December 2024",
      ar: "بيد جيش الجنوب، استنتاجًا من تقرير عن ٧ كانون الأول ٢٠٢٤؛ أُفيد بانسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤",
    },
    dated: {
      en: "New withdrawal on 7 December 2024 – held by Southern army, inferred from a report about 7 December 2024; withdrawal reported under way since 7 December 2024",
      ar: "انسحاب جديد يوم ٧ كانون الأول ٢٠٢٤ – بيد جيش الجنوب، استنتاجًا من تقرير عن ٧ كانون الأول ٢٠٢٤؛ أُفيد بانسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤",
    },
  },
  dogwood: {
    name: { en: "Dogwood", ar: "دوغوود" },
    short: {
      en: "Held by Southern army, inferred from unconfirmed reports; withdrawal under way, unconfirmed",
      ar: "بيد جيش الجنوب، استنتاجًا من أنباء غير مؤكَّدة؛ انسحاب جارٍ، بحسب أنباء غير مؤكَّدة",
    },
    turn: {
      en: "New withdrawal, unconfirmed – held by Southern army, inferred from unconfirmed reports; withdrawal under way, unconfirmed",
      ar: "انسحاب جديد، بحسب أنباء غير مؤكَّدة – بيد جيش الجنوب، استنتاجًا من أنباء غير مؤكَّدة؛ انسحاب جارٍ، بحسب أنباء غير مؤكَّدة",
    },
    full: {
      en: "Held by Southern army, inferred from an unconfirmed report about 7 December 2024; withdrawal under way since 7 December 2024, unconfirmed",
      ar: "بيد جيش الجنوب، استنتاجًا من تقرير غير مؤكَّد عن ٧ كانون الأول ٢٠٢٤؛ انسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة",
    },
    dated: {
      en: "New withdrawal on 7 December 2024, unconfirmed – held by Southern army, inferred from an unconfirmed report about 7 December 2024; withdrawal under way since 7 December 2024, unconfirmed",
      ar: "انسحاب جديد يوم ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة – بيد جيش الجنوب، استنتاجًا من تقرير غير مؤكَّد عن ٧ كانون الأول ٢٠٢٤؛ انسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة",
    },
  },
  elm: {
    name: { en: "Elm", ar: "إلم" },
    short: {
      en: "Reported held by Southern army; withdrawal reported under way, denied by another report",
      ar: "أُفيد بسيطرة جيش الجنوب؛ أُفيد بانسحاب جارٍ، وينفيه تقرير آخر",
    },
    turn: {
      en: "New withdrawal – reported held by Southern army; withdrawal reported under way, denied by another report",
      ar: "انسحاب جديد – أُفيد بسيطرة جيش الجنوب؛ أُفيد بانسحاب جارٍ، وينفيه تقرير آخر",
    },
    full: {
      en: "Reported held by Southern army; withdrawal reported under way since 7 December 2024, denied by another report",
      ar: "أُفيد بسيطرة جيش الجنوب؛ أُفيد بانسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤، وينفيه تقرير آخر",
    },
    dated: {
      en: "New withdrawal on 7 December 2024 – reported held by Southern army; withdrawal reported under way since 7 December 2024, denied by another report",
      ar: "انسحاب جديد يوم ٧ كانون الأول ٢٠٢٤ – أُفيد بسيطرة جيش الجنوب؛ أُفيد بانسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤، وينفيه تقرير آخر",
    },
  },
  fir: {
    name: { en: "Fir", ar: "فير" },
    short: {
      en: "Reported held by Northern army, unconfirmed",
      ar: "أُفيد بسيطرة جيش الشمال، بحسب أنباء غير مؤكَّدة",
    },
    turn: {
      en: "First report of who held it, unconfirmed – reported held by Northern army, unconfirmed",
      ar: "أول خبر عمّن يسيطر، بحسب أنباء غير مؤكَّدة – أُفيد بسيطرة جيش الشمال، بحسب أنباء غير مؤكَّدة",
    },
    dated: {
      en: "First report of who held it on 7 December 2024, unconfirmed – reported held by Northern army, unconfirmed",
      ar: "أول خبر عمّن يسيطر يوم ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة – أُفيد بسيطرة جيش الشمال، بحسب أنباء غير مؤكَّدة",
    },
  },
  gorse: {
    name: { en: "Gorse", ar: "غورس" },
    short: {
      en: "Divided – reported held in part by Northern army; reported held by Southern army",
      ar: "المكان مقسَّم – أُفيد بسيطرة جيش الشمال على جزء من المكان؛ أُفيد بسيطرة جيش الجنوب",
    },
    turn: {
      en: "Newly divided – reported held in part by Northern army; reported held by Southern army",
      ar: "انقسام جديد – أُفيد بسيطرة جيش الشمال على جزء من المكان؛ أُفيد بسيطرة جيش الجنوب",
    },
    dated: {
      en: "Newly divided on 7 December 2024 – reported held in part by Northern army; reported held by Southern army",
      ar: "انقسام جديد يوم ٧ كانون الأول ٢٠٢٤ – أُفيد بسيطرة جيش الشمال على جزء من المكان؛ أُفيد بسيطرة جيش الجنوب",
    },
  },
  hazel: {
    name: { en: "Hazel", ar: "هيزل" },
    short: {
      en: "Reported held in part by Northern army",
      ar: "أُفيد بسيطرة جيش الشمال على جزء من المكان",
    },
    turn: {
      en: "First report of who held it – reported held in part by Northern army",
      ar: "أول خبر عمّن يسيطر – أُفيد بسيطرة جيش الشمال على جزء من المكان",
    },
    dated: {
      en: "First report of who held it on 7 December 2024 – reported held in part by Northern army",
      ar: "أول خبر عمّن يسيطر يوم ٧ كانون الأول ٢٠٢٤ – أُفيد بسيطرة جيش الشمال على جزء من المكان",
    },
  },
  ivy: {
    name: { en: "Ivy", ar: "آيفي" },
    short: {
      en: "Reports disagree – reported held by Northern army; held by Southern army, inferred",
      ar: "تتضارب التقارير – أُفيد بسيطرة جيش الشمال؛ بيد جيش الجنوب، استنتاجًا",
    },
    full: {
      en: "Reports disagree – reported held by Northern army; held by Southern army, inferred from a report about 8 December 2024",
      ar: "تتضارب التقارير – أُفيد بسيطرة جيش الشمال؛ بيد جيش الجنوب، استنتاجًا من تقرير عن ٨ كانون الأول ٢٠٢٤",
    },
    dated: {
      en: "Newly disputed on 6 December 2024 – reported held by Northern army; held by Southern army, inferred from a report about 8 December 2024",
      ar: "تضارب جديد في التقارير يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بسيطرة جيش الشمال؛ بيد جيش الجنوب، استنتاجًا من تقرير عن ٨ كانون الأول ٢٠٢٤",
    },
  },
  juniper: {
    name: { en: "Juniper", ar: "جونيبر" },
    short: {
      en: "Reports disagree – Southern army reported present; Southern army reported to have left",
      ar: "تتضارب التقارير – أُفيد بوجود جيش الجنوب؛ أُفيد بانسحاب جيش الجنوب",
    },
    turn: {
      en: "Newly disputed – Southern army reported present; Southern army reported to have left",
      ar: "تضارب جديد في التقارير – أُفيد بوجود جيش الجنوب؛ أُفيد بانسحاب جيش الجنوب",
    },
    dated: {
      en: "Newly disputed on 7 December 2024 – Southern army reported present; Southern army reported to have left",
      ar: "تضارب جديد في التقارير يوم ٧ كانون الأول ٢٠٢٤ – أُفيد بوجود جيش الجنوب؛ أُفيد بانسحاب جيش الجنوب",
    },
  },
  larch: {
    name: { en: "Larch", ar: "لارتش" },
    short: {
      en: "Southern army reported to have left, unconfirmed; no new holder named",
      ar: "أُفيد بانسحاب جيش الجنوب، بحسب أنباء غير مؤكَّدة؛ لم تُذكر جهة بديلة",
    },
    turn: {
      en: "Full withdrawal, unconfirmed – Southern army reported to have left, unconfirmed; no new holder named",
      ar: "انسحاب كامل، بحسب أنباء غير مؤكَّدة – أُفيد بانسحاب جيش الجنوب، بحسب أنباء غير مؤكَّدة؛ لم تُذكر جهة بديلة",
    },
    dated: {
      en: "Full withdrawal on 7 December 2024, unconfirmed – Southern army reported to have left, unconfirmed; no new holder named",
      ar: "انسحاب كامل يوم ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة – أُفيد بانسحاب جيش الجنوب، بحسب أنباء غير مؤكَّدة؛ لم تُذكر جهة بديلة",
    },
  },
  maple: {
    name: { en: "Maple", ar: "ميبل" },
    short: { en: "Reported held by Northern army", ar: "أُفيد بسيطرة جيش الشمال" },
    turn: {
      en: "Changed hands by 7 December 2024 – reported held by Northern army",
      ar: "انتقال السيطرة بحلول ٧ كانون الأول ٢٠٢٤ – أُفيد بسيطرة جيش الشمال",
    },
    dated: {
      en: "Changed hands by 7 December 2024, not before 1 December 2024 – reported held by Northern army",
      ar: "انتقال السيطرة بحلول ٧ كانون الأول ٢٠٢٤، وليس قبل ١ كانون الأول ٢٠٢٤ – أُفيد بسيطرة جيش الشمال",
    },
  },
  oak: {
    name: { en: "Oak", ar: "أوك" },
    short: {
      en: "Reported held by River guard; another report has Northern army take it on a day left open",
      ar: "أُفيد بسيطرة حرس النهر؛ يذكر تقرير آخر سيطرة جيش الشمال في يوم لا يحدّده",
    },
    full: {
      en: "Reported held by River guard; another report has Northern army take it on some day between 1 December 2024 and 7 December 2024",
      ar: "أُفيد بسيطرة حرس النهر؛ يذكر تقرير آخر سيطرة جيش الشمال في يوم ما بين ١ كانون الأول ٢٠٢٤ و٧ كانون الأول ٢٠٢٤",
    },
    turn: {
      en: "First report of who held it – reported held by River guard; another report has Northern army take it on a day left open",
      ar: "أول خبر عمّن يسيطر – أُفيد بسيطرة حرس النهر؛ يذكر تقرير آخر سيطرة جيش الشمال في يوم لا يحدّده",
    },
    dated: {
      en: "First report of who held it on 7 December 2024 – reported held by River guard; another report has Northern army take it on some day between 1 December 2024 and 7 December 2024",
      ar: "أول خبر عمّن يسيطر يوم ٧ كانون الأول ٢٠٢٤ – أُفيد بسيطرة حرس النهر؛ يذكر تقرير آخر سيطرة جيش الشمال في يوم ما بين ١ كانون الأول ٢٠٢٤ و٧ كانون الأول ٢٠٢٤",
    },
  },
  pine: {
    name: { en: "Pine", ar: "باين" },
    short: {
      en: "Reported held by Northern army; Southern army reported to have left",
      ar: "أُفيد بسيطرة جيش الشمال؛ أُفيد بانسحاب جيش الجنوب",
    },
    dated: {
      en: "Reported held by Northern army; Southern army reported to have left",
      ar: "أُفيد بسيطرة جيش الشمال؛ أُفيد بانسحاب جيش الجنوب",
    },
  },
  rowan: {
    name: { en: "Rowan", ar: "روان" },
    unlocated: true,
    short: {
      en: "Held by Southern army, inferred; withdrawal reported under way",
      ar: "بيد جيش الجنوب، استنتاجًا؛ أُفيد بانسحاب جارٍ",
    },
    turn: {
      en: "New withdrawal – held by Southern army, inferred; withdrawal reported under way",
      ar: "انسحاب جديد – بيد جيش الجنوب، استنتاجًا؛ أُفيد بانسحاب جارٍ",
    },
    full: {
      en: "Held by Southern army, inferred from a report about 7 December 2024; withdrawal reported under way since 7 December 2024",
      ar: "بيد جيش الجنوب، استنتاجًا من تقرير عن ٧ كانون الأول ٢٠٢٤؛ أُفيد بانسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤",
    },
    dated: {
      en: "New withdrawal on 7 December 2024 – held by Southern army, inferred from a report about 7 December 2024; withdrawal reported under way since 7 December 2024",
      ar: "انسحاب جديد يوم ٧ كانون الأول ٢٠٢٤ – بيد جيش الجنوب، استنتاجًا من تقرير عن ٧ كانون الأول ٢٠٢٤؛ أُفيد بانسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤",
    },
  },
};

/** Four in a row, a degree apart. */
function placeAt([id, { name, unlocated }]: [string, Told], index: number): Place {
  const given = { id, names: name, kind: "town", country: "XX" };
  if (unlocated) return buildPlace({ ...given, reason: "The text names no spot." });
  return buildPlace({ ...given, spot: [1 + (index % 4), 1 + Math.floor(index / 4)] });
}

/** Invented places, of which each one is told of on 7 December in a way of its own, so that every field of a standing is told. */
export const EVERY_STANDING: Dataset = {
  hash: "00ff",
  map: {
    title: { en: "An invented map", ar: "خريطة مختلقة" },
    description: {},
    disclaimer: { en: "All of it is invented.", ar: "كل ما فيها مختلق." },
    range: { first: dayNamed("27 Nov"), last: dayNamed("8 Dec") },
    openingDay: TOLD_DAY,
    bounds: [0, 0, 5, 5],
    timeZone: "UTC",
    languages: ["en", "ar"],
    placeKinds: new Map(),
    url: "https://example.org/map/",
    contact: null,
  },
  places: byId(Object.entries(TOLD).map(placeAt)),
  actors: byId(ACTORS),
  speakers: byId([
    { id: "monitor", names: { en: "The monitor", ar: "المرصد" }, role: {}, kind: "publisher", side: null },
  ]),
  articles: byId([
    {
      ...{ id: "article", publisher: "monitor", title: "An invented article", language: "en" },
      ...{ published: { day: dayNamed("8 Dec"), time: null }, publishedInferred: null, updated: null, url: null },
      ...{ translation: null, note: null, sha256: "abcd" },
    },
  ]),
  claims: byId(
    Object.entries(CLAIMS).flatMap(([place, claims]) =>
      claims.map((claim) => ({ ...claim, place, quote: { text: `Of ${claim.id}.`, start: 0, end: 1 } })),
    ),
  ),
  basemap: [],
};
