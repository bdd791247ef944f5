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

/** Told of cedar and of rowan alike, though only cedar is on the map. */
const LEAVING = {
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
} as const;

/** What is told of each place of `EVERY_STANDING` on 7 December, by the id of the place. */
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
      en: "First report of control or presence – River guard reported present",
      ar: "أول خبر عن سيطرة أو وجود – أُفيد بوجود حرس النهر",
    },
    dated: {
      en: "First report of control or presence on 7 December 2024 – River guard reported present",
      ar: "أول خبر عن سيطرة أو وجود يوم ٧ كانون الأول ٢٠٢٤ – أُفيد بوجود حرس النهر",
    },
  },
  cedar: {
    name: { en: "Cedar", ar: "سيدر" },
    ...LEAVING,
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
      en: "First report of control or presence, unconfirmed – reported held by Northern army, unconfirmed",
      ar: "أول خبر عن سيطرة أو وجود، بحسب أنباء غير مؤكَّدة – أُفيد بسيطرة جيش الشمال، بحسب أنباء غير مؤكَّدة",
    },
    dated: {
      en: "First report of control or presence on 7 December 2024, unconfirmed – reported held by Northern army, unconfirmed",
      ar: "أول خبر عن سيطرة أو وجود يوم ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة – أُفيد بسيطرة جيش الشمال، بحسب أنباء غير مؤكَّدة",
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
      en: "First report of control or presence – reported held in part by Northern army",
      ar: "أول خبر عن سيطرة أو وجود – أُفيد بسيطرة جيش الشمال على جزء من المكان",
    },
    dated: {
      en: "First report of control or presence on 7 December 2024 – reported held in part by Northern army",
      ar: "أول خبر عن سيطرة أو وجود يوم ٧ كانون الأول ٢٠٢٤ – أُفيد بسيطرة جيش الشمال على جزء من المكان",
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
      en: "First report of control or presence – reported held by River guard; another report has Northern army take it on a day left open",
      ar: "أول خبر عن سيطرة أو وجود – أُفيد بسيطرة حرس النهر؛ يذكر تقرير آخر سيطرة جيش الشمال في يوم لا يحدّده",
    },
    dated: {
      en: "First report of control or presence on 7 December 2024 – reported held by River guard; another report has Northern army take it on some day between 1 December 2024 and 7 December 2024",
      ar: "أول خبر عن سيطرة أو وجود يوم ٧ كانون الأول ٢٠٢٤ – أُفيد بسيطرة حرس النهر؛ يذكر تقرير آخر سيطرة جيش الشمال في يوم ما بين ١ كانون الأول ٢٠٢٤ و٧ كانون الأول ٢٠٢٤",
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
    ...LEAVING,
  },
};
