import { addToStrike, type Case, type Edit, replace, write } from "./case.ts";

/** The headline of 6 December, on which reports about Homs disagree and those of a withdrawal are unconfirmed. */
const TEXT_AR = "تتضارب الأنباء في انسحاب الجيش من حمص.";
const TEXT_EN = "Reports conflict on an unconfirmed withdrawal from Homs.";

const headline = (...clauses: readonly string[]) => `- day: 2024-12-06
  checked: "8888aaaa"
  clauses:
${clauses.map((each) => `    - ${each.split("\n").join("\n      ")}\n`).join("")}`;

const onDay = (day: string, text: string) => text.replace("2024-12-06", day);

const clause = (claims: string, en = TEXT_EN, ar = TEXT_AR) => `text_ar: ${ar}\ntext_en: ${en}\nclaims: [${claims}]`;

const BOTH = "homs-withdrawal, homs-denial";

const writeHeadlines = (...texts: readonly string[]): Edit => write("headlines.yaml", texts.join(""));

export const HEADLINE_CASES: readonly Case[] = [
  { name: "headline-stale", edits: [writeHeadlines(headline(clause(BOTH)))], issues: [
      "warning headline-stale headlines.yaml:2 [0].checked: expected checked: \"8a016003\", found \"8888aaaa\", as its places stood otherwise; write checked: \"8a016003\" once somebody has read the sentence against the day; until then the map tells a plain sentence instead",
    ] },
  {
    name: "headline-never-checked",
    edits: [writeHeadlines(headline(clause(BOTH)).replace('  checked: "8888aaaa"\n', ""))],
    issues: [
      "warning headline-stale headlines.yaml:1 [0].checked: expected checked: \"8a016003\", found nothing; write checked: \"8a016003\" once somebody has read the sentence against the day; until then the map tells a plain sentence instead",
    ],
  },
  {
    name: "headline-checked-without-quotes",
    edits: [writeHeadlines(headline(clause(BOTH)).replace('"8888aaaa"', "12345678"))],
    issues: [
      "error field-invalid headlines.yaml:2 [0].checked: expected the eight letters and digits that npm run check names, in quotes, found 12345678; write checked: and the eight letters and digits that npm run check names, in quotes",
    ],
  },
  {
    name: "headline-without-claims",
    edits: [
      writeHeadlines(
        headline(clause("")),
        onDay("2024-12-05", headline(`text_en: ${TEXT_EN}`)),
        "- day: 2024-12-04\n  clauses: []\n",
      ),
    ],
    issues: [
      "error field-invalid headlines.yaml:6 [0].clauses[0].claims: expected the id of at least one claim, found []; write claims: and the id of at least one claim",
      "error field-missing headlines.yaml:10 [1].clauses[0].claims: expected the field claims, found nothing; write claims: and the claims that carry the clause, of the headline's day",
      "error field-invalid headlines.yaml:12 [2].clauses: expected at least one clause, found []; write clauses: and at least one clause",
    ],
  },
  { name: "headline-with-unknown-claim", edits: [writeHeadlines(headline(clause("homs-denail")))], issues: [
      "error id-unknown headlines.yaml:6 [0].clauses[0].claims[0]: expected the id of a claim, found homs-denail; did you mean homs-denial? Write homs-denial; or copy the id of one from the folder claims",
    ] },
  {
    name: "headline-other-day",
    edits: [writeHeadlines(headline(clause("homs-strike, homs-withdrawal, homs-denial")))],
    issues: [
      "error headline-other-day headlines.yaml:6 [0].clauses[0].claims[0]: expected a claim of 2024-12-06, found homs-strike, which is of 2024-12-07; delete that claim from the clause, or move the clause to the headline of that day",
    ],
  },
  {
    name: "headline-in-language-that-the-map-lacks",
    edits: [writeHeadlines(headline(`text_fr: Homs disputée\n${clause(BOTH)}`))],
    issues: [
      "error field-unknown headlines.yaml:4 [0].clauses[0].text_fr: expected one of the fields (text_ar, text_en, claims, says), found text_fr; delete it, or write languages: [ar, en, fr] in map.yaml",
    ],
  },
  {
    name: "headline-text-missing",
    edits: [writeHeadlines(headline(`claims: [${BOTH}]`), onDay("2024-12-07", headline("text_en: Air strikes hit Homs.\nclaims: [homs-strike]")))],
    issues: [
      "error headline-text-missing headlines.yaml:4 [0].clauses[0]: expected text_ar or text_en, found nothing; write text_ar: and what the day brought",
      "warning translation-missing headlines.yaml:8 [1].clauses[0].text_ar: expected text_ar, as text_en is there, found nothing; write text_ar: and the same in ar",
    ],
  },
  {
    name: "headline-duplicate",
    edits: [writeHeadlines(headline(clause(BOTH)), headline(clause(BOTH)))],
    issues: [
      "error headline-duplicate headlines.yaml:7 [1].day: expected one headline a day, found another of 2024-12-06, beside that at headlines.yaml:1; delete one of them, or add its clauses to the other",
    ],
  },
  {
    name: "headline-outside-range",
    edits: [writeHeadlines(onDay("2024-12-08", headline(clause(BOTH))), onDay("2024-02-30", headline(clause(BOTH))))],
    issues: [
      "error day-outside-range headlines.yaml:1 [0].day: expected a day from 2024-12-01 to 2024-12-07, found 2024-12-08; write range: [2024-12-01, 2024-12-08] in map.yaml, or delete the headline",
      "error day-invalid headlines.yaml:7 [1].day: expected a day of the calendar, found 2024-02-30; write a day from 01 to 29, as many as that month has",
    ],
  },
  { name: "headline-one-sided", edits: [writeHeadlines(headline(clause("homs-denial")))], issues: [
      "error headline-one-sided headlines.yaml:6 [0].clauses[0].claims: expected claims of both sides, as reports about homs disagree on 2024-12-06, found only homs-denial; write claims: [homs-denial, homs-withdrawal]",
    ] },
  {
    name: "headline-of-a-part",
    edits: [
      replace("claims/hama-taken.yaml", "kind: withdrawal", "kind: control"),
      replace("claims/hama-taken.yaml", "actor: government\n    extent: full", "actor: hts\n    extent: partial"),
      replace("claims/hama-taken.yaml", "kind: denial\n    place: homs", "kind: control\n    place: homs\n    actor: government"),
      replace("claims/hama-taken.yaml", "    denies: homs-withdrawal\n", ""),
      writeHeadlines(
        headline(clause("homs-withdrawal", "Factions hold a part of Homs, unconfirmed.", "أنباء عن سيطرة الفصائل على جزء من حمص.")).replace("8888aaaa", "17b6659a"),
      ),
    ],
    issues: [],
  },
  {
    name: "headline-place-missing",
    edits: [writeHeadlines(headline(clause(BOTH, "Reports conflict on an unconfirmed withdrawal.")))],
    issues: [
      "error headline-place-missing headlines.yaml:5 [0].clauses[0].text_en: expected the name of the place of its claims, Homs, found \"Reports conflict on an unconfirmed withdrawal.\"; write Homs into it, or delete its claims from claims:",
    ],
  },
  {
    name: "headline-unsaid",
    edits: [
      writeHeadlines(
        headline(
          clause(BOTH, "The army is in Homs.", "الجيش في حمص."),
          clause("convoy", "A convoy moved by road from Hama.", "توجه رتل من حماة."),
        ),
      ),
    ],
    issues: [
      "error headline-unsaid headlines.yaml:4 [0].clauses[0].text_ar: expected words that say that reports about حمص disagree, found \"الجيش في حمص.\"; write it into the text, or, where it is there in other words, says: [contested, hedged]",
      "error headline-unsaid headlines.yaml:4 [0].clauses[0].text_ar: expected words that say that the report about حمص is unconfirmed, found \"الجيش في حمص.\"; write it into the text, or, where it is there in other words, says: [contested, hedged]",
      "error headline-unsaid headlines.yaml:5 [0].clauses[0].text_en: expected words that say that reports about Homs disagree, found \"The army is in Homs.\"; write it into the text, or, where it is there in other words, says: [contested, hedged]",
      "error headline-unsaid headlines.yaml:5 [0].clauses[0].text_en: expected words that say that the report about Homs is unconfirmed, found \"The army is in Homs.\"; write it into the text, or, where it is there in other words, says: [contested, hedged]",
      "error headline-unsaid headlines.yaml:7 [0].clauses[1].text_ar: expected words that say by which day, as reports leave that of حماة open, found \"توجه رتل من حماة.\"; write it into the text, or, where it is there in other words, says: [open]",
      "error headline-unsaid headlines.yaml:8 [0].clauses[1].text_en: expected words that say by which day, as reports leave that of Hama open, found \"A convoy moved by road from Hama.\"; write it into the text, or, where it is there in other words, says: [open]",
    ],
  },
  {
    name: "headline-unsaid-leaving",
    edits: [
      replace("claims/hama-taken.yaml", "extent: full", "extent: partial"),
      writeHeadlines(headline(clause(BOTH, "The army is said, unconfirmed, to be in Homs.", "أنباء عن وجود الجيش في حمص."))),
    ],
    issues: [
      "error headline-unsaid headlines.yaml:4 [0].clauses[0].text_ar: expected words that say that forces are leaving حمص, found \"أنباء عن وجود الجيش في حمص.\"; write it into the text, or, where it is there in other words, says: [hedged, leaving, present]",
      "error headline-unsaid headlines.yaml:5 [0].clauses[0].text_en: expected words that say that forces are leaving Homs, found \"The army is said, unconfirmed, to be in Homs.\"; write it into the text, or, where it is there in other words, says: [hedged, leaving, present]",
      "error headline-unsaid headlines.yaml:5 [0].clauses[0].text_en: expected words that say that forces are present in Homs, which is less than to hold it, found \"The army is said, unconfirmed, to be in Homs.\"; write it into the text, or, where it is there in other words, says: [hedged, leaving, present]",
    ],
  },
  {
    name: "headline-unsaid-present",
    edits: [
      replace("claims/hama-taken.yaml", "kind: control", "kind: presence"),
      replace("claims/hama-taken.yaml", "    from: government\n", "    extent: partial\n"),
      writeHeadlines(onDay("2024-12-05", headline(clause("hama-control", "Opposition factions hold Hama.", "الفصائل تسيطر على حماة.")))),
    ],
    issues: [
      "error headline-unsaid headlines.yaml:4 [0].clauses[0].text_ar: expected words that say that only a part of حماة is held, found \"الفصائل تسيطر على حماة.\"; write it into the text, or, where it is there in other words, says: [part, present]",
      "error headline-unsaid headlines.yaml:4 [0].clauses[0].text_ar: expected words that say that forces are present in حماة, which is less than to hold it, found \"الفصائل تسيطر على حماة.\"; write it into the text, or, where it is there in other words, says: [part, present]",
      "error headline-unsaid headlines.yaml:5 [0].clauses[0].text_en: expected words that say that only a part of Hama is held, found \"Opposition factions hold Hama.\"; write it into the text, or, where it is there in other words, says: [part, present]",
      "error headline-unsaid headlines.yaml:5 [0].clauses[0].text_en: expected words that say that forces are present in Hama, which is less than to hold it, found \"Opposition factions hold Hama.\"; write it into the text, or, where it is there in other words, says: [part, present]",
    ],
  },
  {
    name: "headline-that-says-it-otherwise",
    edits: [
      writeHeadlines(
        headline(`${clause(BOTH, "Word has it, and the ministry calls it false, that Homs is empty of troops.")}\nsays: [contested, hedged]`),
      ),
    ],
    issues: [
      "warning headline-stale headlines.yaml:2 [0].checked: expected checked: \"8a016003\", found \"8888aaaa\", as its places stood otherwise; write checked: \"8a016003\" once somebody has read the sentence against the day; until then the map tells a plain sentence instead",
    ],
  },
  {
    name: "headline-that-says-what-nothing-is-called",
    edits: [writeHeadlines(headline(`${clause(BOTH)}\nsays: [maybe]`))],
    issues: [
      "error field-invalid headlines.yaml:7 [0].clauses[0].says[0]: expected one of contested, hedged, leaving, open, part, present, found \"maybe\"; write contested or hedged or leaving or open or part or present",
    ],
  },
  {
    name: "headline-lead-missing",
    edits: [
      replace("map.yaml", "languages:", "lead_places: [hama, homs]\nlanguages:"),
      writeHeadlines(headline(clause("homs-advance", "Opposition factions are near Homs.", "الفصائل قرب حمص"))),
    ],
    issues: [
      "error headline-lead-missing headlines.yaml:3 [0].clauses: expected a clause about the lead place homs, found none; add a clause with claims: [homs-denial] and a text about homs",
    ],
  },
  {
    name: "headline-with-a-claim-that-has-an-error",
    edits: [addToStrike("    hedge: perhaps\n"), writeHeadlines(headline(clause("homs-denial")))],
    issues: [
      "warning translation-missing claims/near-homs.yaml:13 claims[1].hedge_ar: expected the hedge in ar, as the article is in en, found nothing; write hedge_ar: and the translation; until then it is told as not yet translated",
      "error hedge-missing claims/near-homs.yaml:22 claims[1].hedge: expected words of the article, found «perhaps»; the article goes along only as far as «pe»; copy them from the article",
    ],
  },
];
