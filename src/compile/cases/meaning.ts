import { type Case, addToStrike, replace } from "./case.ts";

const STRIKES = `    number:
      of: strikes
      what_ar: الغارات
      what_en: Strikes
      sense: exactly
`;

const corrected = (day: string, was: string) => `    corrected:
      - day: ${day}
        reason_ar: صُحّح الخبر
        reason_en: The claim was put right
        was: ${was}
`;

/** What claims say otherwise than their articles. */
export const MEANING_CASES: readonly Case[] = [
  {
    name: "word-cut",
    edits: [
      replace("claims/hama-taken.yaml", "quote: انسحاب قوات النظام من مدينة حمص", "quote: سحاب قوات النظام من مدينة حمص"),
      replace("claims/hama-taken.yaml", "hedge: تتوارد الأنباء", "hedge: توارد الأنباء"),
      replace("claims/near-homs.yaml", "quote: five kilometres from Homs", "quote: ive kilometres from Ho"),
      replace("claims/near-homs.yaml", 'prefix: "Later,"', 'prefix: "ter,"'),
      addToStrike(`${STRIKES}      value: 2\n      words: ir strikes\n`),
    ],
    issues: [
      "error word-cut claims/hama-taken.yaml:22 claims[1].quote: expected whole words of the article, found «سحاب قوات النظام من مدينة حمص», which cuts one; write quote: \"انسحاب قوات النظام من مدينة حمص\"",
      "error word-cut claims/hama-taken.yaml:25 claims[1].hedge: expected whole words of the article, found «توارد الأنباء», which cuts one; write hedge: \"وتتوارد الأنباء\"",
      "error word-cut claims/near-homs.yaml:10 claims[0].quote: expected whole words of the article, found «ive kilometres from Ho», which cuts one; write quote: \"five kilometres from Homs\"",
      "error word-cut claims/near-homs.yaml:18 claims[1].prefix: expected whole words of the article, found «ter,», which cuts one; write prefix: \"Later,\"",
      "error word-cut claims/near-homs.yaml:28 claims[1].number.words: expected whole words of the article, found «ir strikes», which cuts one; write words: \"air strikes\"",
    ],
  },
  {
    name: "particles before a quote are left out",
    edits: [replace("claims/hama-taken.yaml", "quote: وتوجه رتل من حماة", "quote: توجه رتل من حماة")],
    issues: [],
  },
  {
    name: "hedge-elsewhere",
    edits: [
      replace("claims/near-homs.yaml", "    distance_km: 5\n", "    distance_km: 5\n    hedge: Residents gave other accounts\n    hedge_ar: قال السكان غير ذلك\n"),
      addToStrike("    hedge: residents said\n    hedge_ar: قال السكان\n"),
    ],
    issues: [
      "warning hedge-elsewhere claims/near-homs.yaml:8 claims[0].hedge: expected words of doubt from the sentence of the quote, found them in another one; copy the words of doubt from the quote's own sentence, delete hedge, or tell in a note why they are about the quote",
      "warning hedge-elsewhere claims/near-homs.yaml:24 claims[1].hedge: expected words of doubt from the sentence of the quote, found them in the sentence beside, and no note that says why; copy the words of doubt from the quote's own sentence, delete hedge, or tell in a note why they are about the quote",
    ],
  },
  {
    name: "a hedge beside its sentence, with a note that says why",
    edits: [
      addToStrike(
        "    hedge: residents said\n    hedge_ar: قال السكان\n    note_en: They are said to have told of both.\n    note_ar: يقال إنهم تحدثوا عن كلتيهما.\n",
      ),
    ],
    issues: [],
  },
  {
    name: "number-differs",
    edits: [
      replace("claims/near-homs.yaml", "quote: air strikes hit Homs", "quote: air strikes hit Homs again"),
      replace("articles/near-homs.md", "Later, air strikes hit", "Later, 150 air strikes hit"),
      replace("articles/near-homs.md", "sha256: 489f7e2d846a16e36d662ac064f3a55208e34e69f4599ecb70afdea47a73de10", "sha256: ba39a1dd87909300e0966f9904ccdb0d7b33522f4a9c14b48b280fd44a0e965a"),
      replace("claims/near-homs.yaml", "quote: air strikes hit Homs again", "quote: 150 air strikes hit Homs again"),
      addToStrike(`${STRIKES}      value: 9999\n      words: 150 air strikes\n`),
    ],
    issues: [
      "error number-differs claims/near-homs.yaml:27 claims[1].number.value: expected 150, as the words «150 air strikes» have it, found 9999; write value: 150, or copy other words",
    ],
  },
  {
    name: "number-doubtful",
    edits: [
      replace("claims/near-homs.yaml", "    distance_km: 5\n", `    distance_km: 5\n${STRIKES}      value: 6\n      words: five kilometres\n`),
    ],
    issues: [
      "warning number-doubtful claims/near-homs.yaml:13 claims[0].number.value: expected 5, as the words «five kilometres» have it, found 6; write value: 5, or copy other words",
    ],
  },
  {
    name: "weekday-differs",
    edits: [
      replace("claims/hama-taken.yaml", "day_reason_en: Thursday, in a text of Friday 6 December.", "day_reason_en: Tuesday, in a text of Wednesday."),
      replace("claims/near-homs.yaml", "quote: five kilometres from Homs", "quote: five kilometres from Homs on Friday"),
      replace("claims/near-homs.yaml", "    day: 2024-12-06\n", "    day: 2024-12-05\n"),
    ],
    issues: [
      "warning weekday-differs claims/hama-taken.yaml:10 claims[0].day_reason_en: expected a text that names Thursday, the weekday of 2024-12-05, found Tuesday, Wednesday; correct the day or the text, or tell in day_reason how they go together",
      "warning weekday-differs claims/near-homs.yaml:10 claims[0].quote: expected a text that names Thursday, the weekday of 2024-12-05, found Friday; correct the day or the text, or tell in day_reason how they go together",
    ],
  },
  {
    name: "reader-missing",
    edits: [
      replace("map.yaml", "languages: [ar, en]\n", "languages: [ar, en]\nsecond_reader: required\n"),
      replace("claims/near-homs.yaml", "    distance_km: 5\n", "    distance_km: 5\n    read_by: R. H.\n"),
      replace("claims/near-homs.yaml", "    kind: strike\n", "    kind: strike\n    read_by: R. H.\n"),
    ],
    issues: [
      "error reader-missing claims/hama-taken.yaml:3 claims[0].read_by: expected who has read the claim a second time, found nothing; write read_by: and the initials of whoever has read it against the article, or second_reader: optional in map.yaml",
      "error reader-missing claims/hama-taken.yaml:15 claims[1].read_by: expected who has read the claim a second time, found nothing; write read_by: and the initials of whoever has read it against the article, or second_reader: optional in map.yaml",
      "error reader-missing claims/hama-taken.yaml:27 claims[2].read_by: expected who has read the claim a second time, found nothing; write read_by: and the initials of whoever has read it against the article, or second_reader: optional in map.yaml",
      "error reader-missing claims/hama-taken.yaml:36 claims[3].read_by: expected who has read the claim a second time, found nothing; write read_by: and the initials of whoever has read it against the article, or second_reader: optional in map.yaml",
    ],
  },
  {
    name: "from-self",
    edits: [replace("claims/hama-taken.yaml", "from: government", "from: hts")],
    issues: [
      "error from-self claims/hama-taken.yaml:7 claims[0].from: expected another actor than the one who takes it, found hts again; write from: and who held the place before, or delete from",
    ],
  },
  {
    name: "a place taken from an actor within the same one",
    edits: [replace("claims/hama-taken.yaml", "from: government", "from: opposition")],
    issues: [],
  },
  {
    name: "to-self",
    edits: [replace("claims/hama-taken.yaml", "to: customs-crossing", "to: hama")],
    issues: [
      "error to-self claims/hama-taken.yaml:40 claims[3].to: expected another place than the one that it begins at, found hama again; write to: and the place that it went to, or delete to",
      "warning place-without-claims places.geojson:58 features[3].properties.id: expected a claim about customs-crossing, found none; write a claim about it, or delete the place",
    ],
  },
  {
    name: "correction-empty",
    edits: [addToStrike(corrected("2024-12-09", "{}"))],
    issues: [
      "warning correction-empty claims/near-homs.yaml:26 claims[1].corrected[0].was: expected what the claim said before, found nothing; write quote:, speaker: or a translation there as it was, or delete the correction",
    ],
  },
  {
    name: "correction-same",
    edits: [addToStrike(corrected("2024-12-09", '{ speaker: daily, quote: "air strike hit Homs", translation_ar: ضربت غارات جوية حمص }'))],
    issues: [
      "error correction-same claims/near-homs.yaml:26 claims[1].corrected[0].was.speaker: expected what the claim said before, found «daily», as after the correction; write it as it was, or delete it",
      "error correction-same claims/near-homs.yaml:26 claims[1].corrected[0].was.translation_ar: expected what the claim said before, found «ضربت غارات جوية حمص», as after the correction; write it as it was, or delete it",
    ],
  },
  {
    name: "a correction that was taken back",
    edits: [
      addToStrike(`    corrected:
      - { day: 2024-12-09, reason_ar: صُحّح المتحدث, reason_en: Put right, was: { speaker: daily } }
      - { day: 2024-12-10, reason_ar: صُحّح المتحدث, reason_en: Put back, was: { speaker: ministry } }
`),
    ],
    issues: [],
  },
  {
    name: "correction-same-day",
    edits: [
      addToStrike(`    corrected:
      - { day: 2024-12-09, reason_ar: صُحّح المتحدث, reason_en: Put right, was: { speaker: ministry } }
      - { day: 2024-12-10, reason_ar: صُحّح الاقتباس, reason_en: Put right, was: { quote: air strikes } }
      - { day: 2024-12-09, reason_ar: صُحّحت الترجمة, reason_en: Put right, was: { translation_ar: غارات } }
`),
    ],
    issues: [
      "error correction-same-day claims/near-homs.yaml:25 claims[1].corrected[2].day: expected a day of its own for each correction, found 2024-12-09 again; write one correction for that day, with what the claim said before all of them in was",
    ],
  },
  {
    name: "title-not-in-text",
    edits: [replace("articles/near-homs.md", "title: Fighting near Homs", "title: Fighting in Homs")],
    issues: [
      "warning title-not-in-text articles/near-homs.md:4 title: expected the title as the text has it, found «Fighting in Homs», which stands nowhere in it; write the article's own title there, or above its text",
    ],
  },
];
