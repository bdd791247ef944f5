import type { Sentence, Told } from "./told.ts";

/** What the sample of five articles must tell of a place on a day, written by hand from its claims and the rules. */
export interface SampleTold extends Told {
  /** ISO 8601. */
  readonly on: string;
}

type Telling = Omit<SampleTold, "on" | "name" | "dated"> & { readonly dated?: Sentence };

/** Of several places the same is told on a day. Without `dated` the period begins with no news: its whole standing. */
function tell(on: string, names: readonly Sentence[], telling: Telling): readonly SampleTold[] {
  const { short, full = short, dated = full } = telling;
  return names.map((name) => ({ ...telling, on, name, dated }));
}

const named = (en: string, ar: string): Sentence => ({ en, ar });

/** Places without a spot on the map. */
const unlocated = { unlocated: true } as const;

/** Nothing is known: no file tells of the place on the day. */
const UNKNOWN = { short: named("", ""), unknown: true } as const;

const HAMA = named("Hama", "حماة");
const HOMS = named("Homs", "حمص");
const ALEPPO = named("Aleppo", "حلب");
const RASTAN = named("Rastan", "الرستن");
const TALBISEH = named("Talbiseh", "تلبيسة");
const SALAMIYAH = named("Salamiyah", "سلمية");
const DEIR_EZ_ZOR = named("Deir ez-Zor", "دير الزور");
const DEIR_EZ_ZOR_COUNTRYSIDE = named("Deir ez-Zor countryside", "ريف دير الزور");
const TANF = named("Al-Tanf area", "منطقة التنف");
const NAWA = named("Nawa", "نوى");
const NASSIB = named("Nassib crossing", "معبر نصيب");
const PRISON = named("Hama Central Prison", "السجن المركزي في حماة");
const JUMRUK = named("Customs crossing (Jumruk)", "معبر الجمرك");
const QARYATAYN = named("Al-Qaryatayn", "القريتين");
const QARYATAYN_AREA = named("Al-Qaryatayn area", "منطقة القريتين");
const PALMYRA = named("Palmyra", "تدمر");
const T4_AIRBASE = named("T4 airbase", "مطار التيفور العسكري");
const DARAA = named("Daraa (city or governorate)", "درعا (المدينة أو المحافظة)");
const BRIDGE = named("Rastan bridge", "جسر الرستن");
const DAMASCUS = named("Damascus", "دمشق");
const GOVERNORATES = [
  named("Aleppo Governorate", "محافظة حلب"),
  named("Idlib Governorate", "محافظة إدلب"),
  named("Hama Governorate", "محافظة حماة"),
  named("Daraa Governorate", "محافظة درعا"),
  named("As-Suwayda Governorate", "محافظة السويداء"),
];

const HELD = named("Reported held by armed opposition factions", "أُفيد بسيطرة فصائل المعارضة المسلحة");
const INFERRED = named("Held by government forces, inferred", "بيد القوات الحكومية، استنتاجًا");
const INFERRED_UNCONFIRMED = named(
  "Held by government forces, inferred from unconfirmed reports",
  "بيد القوات الحكومية، استنتاجًا من أنباء غير مؤكَّدة",
);
const LEAVING = named(
  "Held by government forces, inferred; withdrawal reported under way",
  "بيد القوات الحكومية، استنتاجًا؛ أُفيد بانسحاب جارٍ",
);
const LEAVING_UNCONFIRMED = named(
  "Held by government forces, inferred from unconfirmed reports; withdrawal under way, unconfirmed",
  "بيد القوات الحكومية، استنتاجًا من أنباء غير مؤكَّدة؛ انسحاب جارٍ، بحسب أنباء غير مؤكَّدة",
);
const LEFT = named(
  "Government forces reported to have left; no new holder named",
  "أُفيد بانسحاب القوات الحكومية؛ لم تُذكر جهة بديلة",
);
const NEW_WITHDRAWAL = named("New withdrawal", "انسحاب جديد");
const NEW_WITHDRAWAL_UNCONFIRMED = named("New withdrawal, unconfirmed", "انسحاب جديد، بحسب أنباء غير مؤكَّدة");
const FIRST_REPORT = named("First report of control or presence", "أول خبر عن سيطرة أو وجود");

export const SAMPLE_STANDINGS: readonly SampleTold[] = [
  ...tell("2024-12-03", [HAMA], {
    short: INFERRED,
    full: named(
      "Held by government forces, inferred from a report about 5 December 2024",
      "بيد القوات الحكومية، استنتاجًا من تقرير عن ٥ كانون الأول ٢٠٢٤",
    ),
  }),
  // One article has it taken on the 4th, another one the army leave on the 5th.
  ...tell("2024-12-04", [HAMA], {
    short: named(
      "Reports disagree – held by government forces, inferred; reported held by armed opposition factions",
      "تتضارب التقارير – بيد القوات الحكومية، استنتاجًا؛ أُفيد بسيطرة فصائل المعارضة المسلحة",
    ),
    full: named(
      "Reports disagree – held by government forces, inferred from a report about 5 December 2024; reported held by armed opposition factions",
      "تتضارب التقارير – بيد القوات الحكومية، استنتاجًا من تقرير عن ٥ كانون الأول ٢٠٢٤؛ أُفيد بسيطرة فصائل المعارضة المسلحة",
    ),
    turn: named("Newly disputed", "تضارب جديد في التقارير"),
    dated: named(
      "Newly disputed on 4 December 2024 – held by government forces, inferred from a report about 5 December 2024; reported held by armed opposition factions",
      "تضارب جديد في التقارير يوم ٤ كانون الأول ٢٠٢٤ – بيد القوات الحكومية، استنتاجًا من تقرير عن ٥ كانون الأول ٢٠٢٤؛ أُفيد بسيطرة فصائل المعارضة المسلحة",
    ),
  }),
  ...["2024-12-05", "2024-12-07"].flatMap((on) =>
    tell(on, [HAMA], {
      short: named(
        "Reported held by armed opposition factions; government forces reported to have left",
        "أُفيد بسيطرة فصائل المعارضة المسلحة؛ أُفيد بانسحاب القوات الحكومية",
      ),
      ...(on === "2024-12-05" && { turn: named("Changed hands", "انتقال السيطرة") }),
      dated: named(
        "Changed hands on 5 December 2024 – reported held by armed opposition factions; government forces reported to have left",
        "انتقال السيطرة يوم ٥ كانون الأول ٢٠٢٤ – أُفيد بسيطرة فصائل المعارضة المسلحة؛ أُفيد بانسحاب القوات الحكومية",
      ),
    }),
  ),

  // Of its claims one is no rumour, the full withdrawal of the 6th: what is told without doubt rests on that.
  ...tell("2024-12-03", [HOMS], {
    short: INFERRED,
    full: named(
      "Held by government forces, inferred from a report about 6 December 2024",
      "بيد القوات الحكومية، استنتاجًا من تقرير عن ٦ كانون الأول ٢٠٢٤",
    ),
  }),
  // From its day on a rumour has some of them leave; that they were there until the 6th follows from a report without doubt.
  ...["2024-12-04", "2024-12-05"].flatMap((on) =>
    tell(on, [HOMS], {
      short: named(
        "Held by government forces, inferred; withdrawal under way, unconfirmed",
        "بيد القوات الحكومية، استنتاجًا؛ انسحاب جارٍ، بحسب أنباء غير مؤكَّدة",
      ),
      full: named(
        "Held by government forces, inferred from a report about 6 December 2024; withdrawal under way since 4 December 2024, unconfirmed",
        "بيد القوات الحكومية، استنتاجًا من تقرير عن ٦ كانون الأول ٢٠٢٤؛ انسحاب جارٍ منذ ٤ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة",
      ),
      ...(on === "2024-12-04" && { turn: NEW_WITHDRAWAL_UNCONFIRMED }),
      dated: named(
        "New withdrawal on 4 December 2024, unconfirmed – held by government forces, inferred from a report about 6 December 2024; withdrawal under way since 4 December 2024, unconfirmed",
        "انسحاب جديد يوم ٤ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة – بيد القوات الحكومية، استنتاجًا من تقرير عن ٦ كانون الأول ٢٠٢٤؛ انسحاب جارٍ منذ ٤ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة",
      ),
    }),
  ),
  // The observatory has the army leave; the ministry and the state's agency deny it.
  ...["2024-12-06", "2024-12-07"].flatMap((on) =>
    tell(on, [HOMS], {
      short: named(
        "Reports disagree – government forces reported present; government forces reported to have left",
        "تتضارب التقارير – أُفيد بوجود القوات الحكومية؛ أُفيد بانسحاب القوات الحكومية",
      ),
      ...(on === "2024-12-06" && { turn: named("Newly disputed", "تضارب جديد في التقارير") }),
      dated: named(
        "Newly disputed on 6 December 2024 – government forces reported present; government forces reported to have left",
        "تضارب جديد في التقارير يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بوجود القوات الحكومية؛ أُفيد بانسحاب القوات الحكومية",
      ),
    }),
  ),

  // Taken on the 6th, says one; between the 4th and the 6th and from the government, says another.
  ...tell("2024-12-03", [RASTAN, TALBISEH], {
    short: INFERRED,
    full: named(
      "Held by government forces, inferred from a report about 4 – 6 December 2024",
      "بيد القوات الحكومية، استنتاجًا من تقرير عن ٤–٦ كانون الأول ٢٠٢٤",
    ),
  }),
  ...tell("2024-12-05", [RASTAN, TALBISEH], UNKNOWN),
  ...["2024-12-06", "2024-12-07"].flatMap((on) =>
    tell(on, [RASTAN, TALBISEH], {
      short: named(
        "Reported held by armed opposition factions; another report has armed opposition factions take it on a day left open",
        "أُفيد بسيطرة فصائل المعارضة المسلحة؛ يذكر تقرير آخر سيطرة فصائل المعارضة المسلحة في يوم لا يحدّده",
      ),
      full: named(
        "Reported held by armed opposition factions; another report has armed opposition factions take it on some day between 4 December 2024 and 6 December 2024",
        "أُفيد بسيطرة فصائل المعارضة المسلحة؛ يذكر تقرير آخر سيطرة فصائل المعارضة المسلحة في يوم ما بين ٤ كانون الأول ٢٠٢٤ و٦ كانون الأول ٢٠٢٤",
      ),
      ...(on === "2024-12-06" && { turn: named("Changed hands", "انتقال السيطرة") }),
      dated: named(
        "Changed hands on 6 December 2024 – reported held by armed opposition factions; another report has armed opposition factions take it on some day between 4 December 2024 and 6 December 2024",
        "انتقال السيطرة يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بسيطرة فصائل المعارضة المسلحة؛ يذكر تقرير آخر سيطرة فصائل المعارضة المسلحة في يوم ما بين ٤ كانون الأول ٢٠٢٤ و٦ كانون الأول ٢٠٢٤",
      ),
    }),
  ),
  ...["2024-12-06", "2024-12-07"].flatMap((on) =>
    tell(on, [BRIDGE], {
      short: HELD,
      ...(on === "2024-12-06" && { turn: FIRST_REPORT }),
      dated: named(
        "First report of control or presence on 6 December 2024 – reported held by armed opposition factions",
        "أول خبر عن سيطرة أو وجود يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بسيطرة فصائل المعارضة المسلحة",
      ),
    }),
  ),

  ...tell("2024-12-04", [SALAMIYAH], {
    short: INFERRED,
    full: named(
      "Held by government forces, inferred from a report about 5 December 2024",
      "بيد القوات الحكومية، استنتاجًا من تقرير عن ٥ كانون الأول ٢٠٢٤",
    ),
  }),
  ...["2024-12-05", "2024-12-07"].flatMap((on) =>
    tell(on, [SALAMIYAH], {
      short: LEFT,
      ...(on === "2024-12-05" && { turn: named("Full withdrawal", "انسحاب كامل") }),
      dated: named(
        "Full withdrawal on 5 December 2024 – government forces reported to have left; no new holder named",
        "انسحاب كامل يوم ٥ كانون الأول ٢٠٢٤ – أُفيد بانسحاب القوات الحكومية؛ لم تُذكر جهة بديلة",
      ),
    }),
  ),
  ...tell("2024-12-05", [DEIR_EZ_ZOR], {
    short: INFERRED,
    full: named(
      "Held by government forces, inferred from a report about 6 December 2024",
      "بيد القوات الحكومية، استنتاجًا من تقرير عن ٦ كانون الأول ٢٠٢٤",
    ),
  }),
  ...[{}, unlocated].flatMap((where) =>
    tell("2024-12-06", ["unlocated" in where ? DEIR_EZ_ZOR_COUNTRYSIDE : DEIR_EZ_ZOR], {
      ...where,
      short: LEFT,
      turn: named("Full withdrawal", "انسحاب كامل"),
      dated: named(
        "Full withdrawal on 6 December 2024 – government forces reported to have left; no new holder named",
        "انسحاب كامل يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بانسحاب القوات الحكومية؛ لم تُذكر جهة بديلة",
      ),
    }),
  ),
  // The one report that the army left is in words of doubt.
  ...tell("2024-12-06", [QARYATAYN], {
    short: INFERRED_UNCONFIRMED,
    full: named(
      "Held by government forces, inferred from an unconfirmed report about 7 December 2024",
      "بيد القوات الحكومية، استنتاجًا من تقرير غير مؤكَّد عن ٧ كانون الأول ٢٠٢٤",
    ),
  }),
  ...tell("2024-12-07", [QARYATAYN], {
    short: named(
      "Government forces reported to have left, unconfirmed; no new holder named",
      "أُفيد بانسحاب القوات الحكومية، بحسب أنباء غير مؤكَّدة؛ لم تُذكر جهة بديلة",
    ),
    turn: named("Full withdrawal, unconfirmed", "انسحاب كامل، بحسب أنباء غير مؤكَّدة"),
    dated: named(
      "Full withdrawal on 7 December 2024, unconfirmed – government forces reported to have left, unconfirmed; no new holder named",
      "انسحاب كامل يوم ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة – أُفيد بانسحاب القوات الحكومية، بحسب أنباء غير مؤكَّدة؛ لم تُذكر جهة بديلة",
    ),
  }),

  ...tell("2024-12-03", [ALEPPO], UNKNOWN),
  ...["2024-12-04", "2024-12-07"].flatMap((on) =>
    tell(on, [ALEPPO], {
      short: HELD,
      ...(on === "2024-12-04" && {
        turn: named(
          "First report of control or presence by 4 December 2024",
          "أول خبر عن سيطرة أو وجود بحلول ٤ كانون الأول ٢٠٢٤",
        ),
      }),
      dated: named(
        "First report of control or presence by 4 December 2024, not before 27 November 2024 – reported held by armed opposition factions",
        "أول خبر عن سيطرة أو وجود بحلول ٤ كانون الأول ٢٠٢٤، وليس قبل ٢٧ تشرين الثاني ٢٠٢٤ – أُفيد بسيطرة فصائل المعارضة المسلحة",
      ),
    }),
  ),
  ...tell("2024-12-05", [NASSIB, PRISON], UNKNOWN),
  ...[[NASSIB, PRISON], [JUMRUK]].flatMap((names) =>
    tell("2024-12-06", names, {
      ...(names.includes(JUMRUK) && unlocated),
      short: HELD,
      turn: named(
        "First report of control or presence by 6 December 2024",
        "أول خبر عن سيطرة أو وجود بحلول ٦ كانون الأول ٢٠٢٤",
      ),
      dated: named(
        "First report of control or presence by 6 December 2024, not before 4 December 2024 – reported held by armed opposition factions",
        "أول خبر عن سيطرة أو وجود بحلول ٦ كانون الأول ٢٠٢٤، وليس قبل ٤ كانون الأول ٢٠٢٤ – أُفيد بسيطرة فصائل المعارضة المسلحة",
      ),
    }),
  ),
  // Taken from the government, on a day that is left open from the map's first on: nobody holds them before.
  ...tell("2024-12-06", GOVERNORATES, UNKNOWN),
  ...tell("2024-12-07", GOVERNORATES, {
    short: HELD,
    turn: named("Changed hands by 7 December 2024", "انتقال السيطرة بحلول ٧ كانون الأول ٢٠٢٤"),
    dated: named(
      "Changed hands by 7 December 2024, not before 27 November 2024 – reported held by armed opposition factions",
      "انتقال السيطرة بحلول ٧ كانون الأول ٢٠٢٤، وليس قبل ٢٧ تشرين الثاني ٢٠٢٤ – أُفيد بسيطرة فصائل المعارضة المسلحة",
    ),
  }),

  ...["2024-12-06", "2024-12-07"].flatMap((on) =>
    tell(on, [NAWA], {
      short: named("Reported held by local armed factions", "أُفيد بسيطرة فصائل محلية مسلحة"),
      ...(on === "2024-12-06" && { turn: FIRST_REPORT }),
      dated: named(
        "First report of control or presence on 6 December 2024 – reported held by local armed factions",
        "أول خبر عن سيطرة أو وجود يوم ٦ كانون الأول ٢٠٢٤ – أُفيد بسيطرة فصائل محلية مسلحة",
      ),
    }),
  ),
  ...tell("2024-12-06", [QARYATAYN_AREA], UNKNOWN),
  ...tell("2024-12-07", [QARYATAYN_AREA], {
    short: HELD,
    turn: FIRST_REPORT,
    dated: named(
      "First report of control or presence on 7 December 2024 – reported held by armed opposition factions",
      "أول خبر عن سيطرة أو وجود يوم ٧ كانون الأول ٢٠٢٤ – أُفيد بسيطرة فصائل المعارضة المسلحة",
    ),
  }),
  ...tell("2024-12-06", [TANF], UNKNOWN),
  ...tell("2024-12-07", [TANF], {
    short: named("Syrian Free Army reported present", "أُفيد بوجود جيش سوريا الحرة"),
    turn: FIRST_REPORT,
    dated: named(
      "First report of control or presence on 7 December 2024 – Syrian Free Army reported present",
      "أول خبر عن سيطرة أو وجود يوم ٧ كانون الأول ٢٠٢٤ – أُفيد بوجود جيش سوريا الحرة",
    ),
  }),
  ...tell("2024-12-07", [named("Homs countryside", "ريف حمص")], {
    ...unlocated,
    short: named("Government forces reported present", "أُفيد بوجود القوات الحكومية"),
  }),
  ...tell("2024-12-07", [DAMASCUS, named("Homs Governorate", "محافظة حمص")], UNKNOWN),

  // All that is known of these is that troops are leaving.
  ...["2024-12-06", "2024-12-07"].flatMap((on) =>
    tell(on, [DARAA], {
      ...unlocated,
      short: LEAVING,
      full: named(
        "Held by government forces, inferred from a report about 6 December 2024; withdrawal reported under way since 6 December 2024",
        "بيد القوات الحكومية، استنتاجًا من تقرير عن ٦ كانون الأول ٢٠٢٤؛ أُفيد بانسحاب جارٍ منذ ٦ كانون الأول ٢٠٢٤",
      ),
      ...(on === "2024-12-06" && { turn: NEW_WITHDRAWAL }),
      dated: named(
        "New withdrawal on 6 December 2024 – held by government forces, inferred from a report about 6 December 2024; withdrawal reported under way since 6 December 2024",
        "انسحاب جديد يوم ٦ كانون الأول ٢٠٢٤ – بيد القوات الحكومية، استنتاجًا من تقرير عن ٦ كانون الأول ٢٠٢٤؛ أُفيد بانسحاب جارٍ منذ ٦ كانون الأول ٢٠٢٤",
      ),
    }),
  ),
  ...tell("2024-12-06", [PALMYRA], {
    short: INFERRED_UNCONFIRMED,
    full: named(
      "Held by government forces, inferred from an unconfirmed report about 7 December 2024",
      "بيد القوات الحكومية، استنتاجًا من تقرير غير مؤكَّد عن ٧ كانون الأول ٢٠٢٤",
    ),
  }),
  ...[
    [T4_AIRBASE],
    [
      named("Syrian desert (Badia)", "البادية السورية"),
      named("Areas near the Syrian–Iraqi border", "المناطق القريبة من الحدود السورية العراقية"),
      // A rumour of large withdrawals, and a flight that the article tells of without a doubt.
      named("Eastern Homs countryside", "ريف حمص الشرقي"),
    ],
  ].flatMap((names) =>
    tell("2024-12-07", names, {
      ...(!names.includes(T4_AIRBASE) && unlocated),
      short: LEAVING,
      full: named(
        "Held by government forces, inferred from a report about 7 December 2024; withdrawal reported under way since 7 December 2024",
        "بيد القوات الحكومية، استنتاجًا من تقرير عن ٧ كانون الأول ٢٠٢٤؛ أُفيد بانسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤",
      ),
      turn: NEW_WITHDRAWAL,
      dated: named(
        "New withdrawal on 7 December 2024 – held by government forces, inferred from a report about 7 December 2024; withdrawal reported under way since 7 December 2024",
        "انسحاب جديد يوم ٧ كانون الأول ٢٠٢٤ – بيد القوات الحكومية، استنتاجًا من تقرير عن ٧ كانون الأول ٢٠٢٤؛ أُفيد بانسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤",
      ),
    }),
  ),
  ...[
    [
      PALMYRA,
      named("Furqlus", "الفرقلس"),
      named("Al-Sukhnah", "السخنة"),
      named("Tiyas", "التياس"),
      named("T2 pumping station", "محطة T2 (التي تو)"),
      named("T3 pumping station", "محطة T3 (التي ثري)"),
      named("Furqlus gas plant", "محطة غاز الفرقلس"),
      named("T4 pumping station", "محطة T4 (التي فور)"),
      named("Jibal Kahla", "جبال كحلة"),
      named("Jibal al-Amur", "جبال العمور"),
    ],
    [
      named("Qasr al-Hayr", "قصر الحير"),
      named("Jibal al-Ghurab", "جبال الغراب"),
      named("Jubab Hamad", "جباب حمد"),
      named("Al-Razzuz", "الرزوز"),
    ],
  ].flatMap((names) =>
    tell("2024-12-07", names, {
      ...(!names.includes(PALMYRA) && unlocated),
      short: LEAVING_UNCONFIRMED,
      full: named(
        "Held by government forces, inferred from an unconfirmed report about 7 December 2024; withdrawal under way since 7 December 2024, unconfirmed",
        "بيد القوات الحكومية، استنتاجًا من تقرير غير مؤكَّد عن ٧ كانون الأول ٢٠٢٤؛ انسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة",
      ),
      turn: NEW_WITHDRAWAL_UNCONFIRMED,
      dated: named(
        "New withdrawal on 7 December 2024, unconfirmed – held by government forces, inferred from an unconfirmed report about 7 December 2024; withdrawal under way since 7 December 2024, unconfirmed",
        "انسحاب جديد يوم ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة – بيد القوات الحكومية، استنتاجًا من تقرير غير مؤكَّد عن ٧ كانون الأول ٢٠٢٤؛ انسحاب جارٍ منذ ٧ كانون الأول ٢٠٢٤، بحسب أنباء غير مؤكَّدة",
      ),
    }),
  ),
];
