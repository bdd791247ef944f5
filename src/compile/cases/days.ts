import { type Case, addToStrike, replace } from "./case.ts";

/** A claim's field that has that article take it back, or another report take its place. */
const revoked = (how: "retracted" | "superseded", by: string, day: string) => `    ${how}:
      by: ${by}
      day: ${day}
      reason_ar: صُحّح الخبر
      reason_en: The report was corrected
`;

export const DAY_CASES: readonly Case[] = [
  {
    name: "between-reversed",
    edits: [
      replace("claims/hama-taken.yaml", "between: [2024-12-05, 2024-12-06]", "between: [2024-12-06, 2024-12-05]"),
      replace("claims/near-homs.yaml", "day: 2024-12-07", "between: [2024-12-07, 2024-12-07]"),
    ],
    issues: [
      "error between-reversed claims/hama-taken.yaml:41 claims[3].between: expected an earlier and a later day, found [\"2024-12-06\",\"2024-12-05\"]; write between: [2024-12-05, 2024-12-06]",
      "error between-reversed claims/near-homs.yaml:16 claims[1].between: expected an earlier and a later day, found [\"2024-12-07\",\"2024-12-07\"]; write day: 2024-12-07",
    ],
  },
  {
    name: "one day, three days and none between two",
    edits: [
      replace("claims/hama-taken.yaml", "day: 2024-12-05\n", "between: [2024-12-05]\n"),
      replace("claims/hama-taken.yaml", "[2024-12-05, 2024-12-06]", "[2024-12-05, 2024-12-06, 2024-12-07]"),
      replace("claims/near-homs.yaml", "day: 2024-12-06", "between: []"),
    ],
    issues: [
      "error field-invalid claims/hama-taken.yaml:8 claims[0].between: expected [earlier day, later day], found [\"2024-12-05\"]; write between: and both days, such as [2024-12-01, 2024-12-07]",
      "error field-invalid claims/hama-taken.yaml:41 claims[3].between: expected [earlier day, later day], found [\"2024-12-05\",\"2024-12-06\",\"2024-12-07\"]; write between: [2024-12-05, 2024-12-07]",
      "error field-invalid claims/near-homs.yaml:8 claims[0].between: expected [earlier day, later day], found []; write between: and both days, such as [2024-12-01, 2024-12-07]",
    ],
  },
  {
    name: "day-in-another-form",
    edits: [
      replace("claims/hama-taken.yaml", "day: 2024-12-05", "day: 5 December 2024"),
      replace("claims/hama-taken.yaml", "between: [2024-12-05, 2024-12-06]", "between: 2024-12-05 to 2024-12-06"),
      replace("claims/near-homs.yaml", "day: 2024-12-06", "day: ٢٥/١٢/٢٠٢٤"),
      replace("claims/near-homs.yaml", "day: 2024-12-07", "day: 12/7/2024"),
      replace("map.yaml", "opening_day: 2024-12-06", "opening_day: 2024"),
    ],
    issues: [
      "error field-invalid claims/hama-taken.yaml:8 claims[0].day: expected a day YYYY-MM-DD, found \"5 December 2024\"; write day: 2024-12-05",
      "error field-invalid claims/hama-taken.yaml:41 claims[3].between: expected [earlier day, later day], found \"2024-12-05 to 2024-12-06\"; write between: [2024-12-05, 2024-12-06]",
      "error field-invalid claims/near-homs.yaml:8 claims[0].day: expected a day YYYY-MM-DD, found \"٢٥/١٢/٢٠٢٤\"; write day: 2024-12-25",
      "error field-invalid claims/near-homs.yaml:16 claims[1].day: expected a day YYYY-MM-DD, found \"12/7/2024\"; write day: 2024-07-12 or 2024-12-07, whichever is meant",
      "error field-invalid map.yaml:6 opening_day: expected a day YYYY-MM-DD, found 2024; write opening_day: and the year, the month and the day in numbers, such as 2024-12-07",
    ],
  },
  {
    name: "day-invalid",
    edits: [
      replace("articles/hama-taken.md", "published: 2024-12-06T08:34", "published: 2024-13-06T08:34"),
      replace("claims/hama-taken.yaml", "day: 2024-12-05", "day: 2024-11-31"),
      replace("map.yaml", "opening_day: 2024-12-06", "opening_day: 2024-02-30"),
    ],
    issues: [
      "error day-invalid articles/hama-taken.md:6 published: expected a day of the calendar, found 2024-13-06; write a month from 01 to 12",
      "error day-invalid claims/hama-taken.yaml:8 claims[0].day: expected a day of the calendar, found 2024-11-31; write a day from 01 to 30, as many as that month has",
      "error day-invalid map.yaml:6 opening_day: expected a day of the calendar, found 2024-02-30; write a day from 01 to 29, as many as that month has",
    ],
  },
  {
    name: "day-missing",
    edits: [
      replace(
        "claims/hama-taken.yaml",
        `    place: homs
    day: 2024-12-06
`,
        `    place: homs
`,
      ),
      replace(
        "claims/hama-taken.yaml",
        `    between: [2024-12-05, 2024-12-06]
`,
        `    between: [2024-12-05, 2024-12-06]
    day: 2024-12-06
`,
      ),
    ],
    issues: [
      "error day-missing claims/hama-taken.yaml:27 claims[2]: expected either day or between, found neither; write day: YYYY-MM-DD, or between: [YYYY-MM-DD, YYYY-MM-DD]",
      "error day-missing claims/hama-taken.yaml:41 claims[3].day: expected either day or between, found both; delete one of them",
    ],
  },
  {
    name: "day-outside-range",
    edits: [
      replace("claims/hama-taken.yaml", "day: 2024-12-05", "day: 2024-11-30"),
      replace("claims/hama-taken.yaml", "between: [2024-12-05, 2024-12-06]", "between: [2023-12-05, 2024-12-06]"),
    ],
    issues: [
      "error day-outside-range claims/hama-taken.yaml:8 claims[0].day: expected a day from 2024-12-01 to 2024-12-07, found 2024-11-30; write range: [2024-11-30, 2024-12-07] in map.yaml, or delete the claim and tell of it in the note of another",
      "warning weekday-differs claims/hama-taken.yaml:9 claims[0].day_reason_ar: expected a text that names السبت, the weekday of 2024-11-30, found الخميس, الجمعة; correct the day or the text, or tell in day_reason how they go together",
      "warning weekday-differs claims/hama-taken.yaml:10 claims[0].day_reason_en: expected a text that names Saturday, the weekday of 2024-11-30, found Thursday, Friday; correct the day or the text, or tell in day_reason how they go together",
      "warning weekday-differs claims/hama-taken.yaml:12 claims[0].quote: expected a text that names السبت, the weekday of 2024-11-30, found الخميس; correct the day or the text, or tell in day_reason how they go together",
      "error day-outside-range claims/hama-taken.yaml:41 claims[3].between[0]: expected a day from 2024-12-01 to 2024-12-07, found 2023-12-05; write range: [2023-12-05, 2024-12-07] in map.yaml, or delete the claim and tell of it in the note of another",
    ],
  },
  {
    name: "days-at-the-ends-of-the-range",
    edits: [
      replace("claims/hama-taken.yaml", "day: 2024-12-05", "day: 2024-12-01"),
      replace("map.yaml", "opening_day: 2024-12-06", "opening_day: 2024-12-01"),
    ],
    issues: [
      "warning weekday-differs claims/hama-taken.yaml:9 claims[0].day_reason_ar: expected a text that names الأحد, the weekday of 2024-12-01, found الخميس, الجمعة; correct the day or the text, or tell in day_reason how they go together",
      "warning weekday-differs claims/hama-taken.yaml:10 claims[0].day_reason_en: expected a text that names Sunday, the weekday of 2024-12-01, found Thursday, Friday; correct the day or the text, or tell in day_reason how they go together",
      "warning weekday-differs claims/hama-taken.yaml:12 claims[0].quote: expected a text that names الأحد, the weekday of 2024-12-01, found الخميس; correct the day or the text, or tell in day_reason how they go together",
    ],
  },
  {
    name: "opening-day-outside-range",
    edits: [replace("map.yaml", "opening_day: 2024-12-06", "opening_day: 2024-12-08")],
    issues: [
      "error opening-day-outside-range map.yaml:6 opening_day: expected a day from 2024-12-01 to 2024-12-07, found 2024-12-08; write opening_day: 2024-12-07",
    ],
  },
  {
    name: "published-before-event",
    edits: [replace("articles/hama-taken.md", "published: 2024-12-06T08:34", "published: 2024-12-05T22:59+02:00")],
    issues: [
      "warning published-before-event claims/hama-taken.yaml:20 claims[1].day: expected a day up to 2024-12-05, when the article was published, found 2024-12-06; write day: 2024-12-05 or before, or correct when the article was published",
      "warning published-before-event claims/hama-taken.yaml:30 claims[2].day: expected a day up to 2024-12-05, when the article was published, found 2024-12-06; write day: 2024-12-05 or before, or correct when the article was published",
      "warning published-before-event claims/hama-taken.yaml:41 claims[3].between[1]: expected a day up to 2024-12-05, when the article was published, found 2024-12-06; write day: 2024-12-05 or before, or correct when the article was published",
    ],
  },
  {
    name: "range-reversed",
    edits: [replace("map.yaml", "range: [2024-12-01, 2024-12-07]", "range: [2024-12-07, 2024-12-01]")],
    issues: [
      "error range-reversed map.yaml:5 range: expected the earlier day first, found 2024-12-07, 2024-12-01; write range: [2024-12-01, 2024-12-07]",
    ],
  },
  {
    name: "revoked-before-published",
    edits: [
      addToStrike(`    superseded:
      by: hama-takn
      day: 2024-12-06
      reason_ar: صُحّح الخبر
      reason_en: The report was corrected
`),
    ],
    issues: [
      "error id-unknown claims/near-homs.yaml:23 claims[1].superseded.by: expected the id of an article, found hama-takn; did you mean hama-taken? Write by: hama-taken; or run add --id hama-takn with its text",
      "error revoked-before-published claims/near-homs.yaml:24 claims[1].superseded.day: expected a day from 2024-12-08 on, when the article was published, found 2024-12-06; write day: 2024-12-08, or a later one",
    ],
  },
  {
    name: "corrected-before-published",
    edits: [
      addToStrike(`    corrected:
      - day: 2024-12-09
        reason_ar: صُحّحت الترجمة
        reason_en: The translation was put right
        was:
          translation_ar: غارات جوية
      - day: 2024-12-06
        reason_ar: صُحّح المتحدث
        reason_en: The speaker was put right
        was:
          speaker: ministri
`),
    ],
    issues: [
      "error revoked-before-published claims/near-homs.yaml:28 claims[1].corrected[1].day: expected a day from 2024-12-08 on, when the article was published, found 2024-12-06; write day: 2024-12-08, or a later one",
      "error id-unknown claims/near-homs.yaml:32 claims[1].corrected[1].was.speaker: expected the id of a speaker, found ministri; did you mean ministry? Write speaker: ministry; or add to speakers.yaml: - { id: ministri, name_ar: , name_en: , kind: }, kind being one of person, organisation, official, outlet, publisher, unnamed",
    ],
  },
  {
    name: "revoked-twice",
    edits: [
      addToStrike(`    retracted:
      day: 2024-12-09
      reason_ar: صُحّح الخبر
      reason_en: The report was corrected
    superseded:
      day: 2024-12-09
      reason_ar: صُحّح الخبر
      reason_en: The report was corrected
`),
    ],
    issues: [
      "error revoked-twice claims/near-homs.yaml:22 claims[1].retracted: expected either retracted or superseded, found both; delete one of them",
    ],
  },
  {
    name: "revoked by an article that came out on a later day",
    edits: [
      replace("articles/near-homs.md", "published: 2024-12-07T23:30+00:00", "published: 2024-12-07"),
      replace("articles/hama-taken.md", "published: 2024-12-06T08:34", "published: 2024-12-06\nupdated: 2024-12-08"),
      addToStrike(revoked("retracted", "hama-taken", "2024-12-07")),
    ],
    issues: [
      "error revoked-before-published claims/near-homs.yaml:24 claims[1].retracted.day: expected a day from 2024-12-08 on, when hama-taken was published, found 2024-12-07; write day: 2024-12-08, or a later one",
    ],
  },
  {
    name: "revoked-by-itself",
    edits: [
      addToStrike(revoked("superseded", "near-homs", "2024-12-08")),
      replace(
        "claims/hama-taken.yaml",
        "    denies: homs-withdrawal\n",
        `    denies: homs-withdrawal\n${revoked("retracted", "hama-taken", "2024-12-08")}`,
      ),
    ],
    issues: [
      "error revoked-by-itself claims/hama-taken.yaml:37 claims[2].retracted.by: expected another article than the claim's own, found hama-taken; write by: and the article that says so, or updated: and when it did so in articles/hama-taken.md, or delete by",
      "error revoked-by-itself claims/near-homs.yaml:23 claims[1].superseded.by: expected another article than the claim's own, found near-homs; write by: and the article that says so, or delete by",
    ],
  },
  {
    name: "retracted by an article's own update",
    edits: [
      replace(
        "articles/near-homs.md",
        "published: 2024-12-07T23:30+00:00",
        "published: 2024-12-07\nupdated: 2024-12-09",
      ),
      addToStrike(revoked("retracted", "near-homs", "2024-12-09")),
    ],
    issues: [],
  },
  {
    name: "superseded-by-older",
    edits: [addToStrike(revoked("superseded", "hama-taken", "2024-12-08"))],
    issues: [
      "error superseded-by-older claims/near-homs.yaml:23 claims[1].superseded.by: expected an article from 2024-12-08 on, when that of the claim was published, found hama-taken of 2024-12-06; write by: and the newer article, or delete superseded",
    ],
  },
  {
    name: "retracted by whoever said it, in an article before the one that repeats it",
    edits: [addToStrike(revoked("retracted", "hama-taken", "2024-12-08"))],
    issues: [],
  },
  {
    name: "updated-before-published",
    edits: [
      replace("articles/hama-taken.md", "published: 2024-12-06T08:34", "published: 2024-12-06T08:34\nupdated: 2024-12-06T08:00"),
      replace("articles/near-homs.md", "published: 2024-12-07T23:30+00:00", "published: 2024-12-07T23:30+00:00\nupdated: 2024-12-01"),
    ],
    issues: [
      "error updated-before-published articles/hama-taken.md:7 updated: expected a time from 2024-12-06T08:34 on, when the article was published, found 2024-12-06T08:00; correct either of them, or delete updated",
      "error updated-before-published articles/near-homs.md:7 updated: expected a time from 2024-12-07T23:30+00:00 on, when the article was published, found 2024-12-01; correct either of them, or delete updated",
    ],
  },
  {
    name: "updated before the clock of another time zone, or on a day without a clock",
    edits: [
      replace("articles/hama-taken.md", "published: 2024-12-06T08:34", "published: 2024-12-06T08:34\nupdated: 2024-12-06"),
      replace("articles/near-homs.md", "published: 2024-12-07T23:30+00:00", "published: 2024-12-07T23:30+00:00\nupdated: 2024-12-07T22:45-01:00"),
    ],
    issues: [],
  },
  {
    name: "published-in-future",
    now: new Date("2024-12-05T12:00Z"),
    edits: [replace("articles/hama-taken.md", "published: 2024-12-06T08:34", "published: 2024-12-08T08:34")],
    issues: [
      "warning published-in-future articles/hama-taken.md:6 published: expected a day up to 2024-12-06, found 2024-12-08T08:34, which is to come; correct it, or write embargo_until: and when it comes out",
      "warning published-in-future articles/near-homs.md:6 published: expected a day up to 2024-12-06, found 2024-12-07T23:30+00:00, which is to come; correct it, or write embargo_until: and when it comes out",
    ],
  },
  {
    name: "updated-after-the-event",
    edits: [
      replace(
        "articles/near-homs.md",
        `published: 2024-12-07T23:30+00:00
`,
        `published: 2024-12-06
updated: 2024-12-07T09:00
`,
      ),
    ],
    issues: [],
  },
];
