import { type Case, type Edit, addToStrike, replace } from "./case.ts";

/** Gives the claim about the way to Homs the number of kilometres, in the words that are said to stand in its quote. */
const countDistance = (words: string): Edit =>
  replace(
    "claims/near-homs.yaml",
    `    distance_km: 5
`,
    `    distance_km: 5
    number:
      of: distance-to-homs
      what_ar: البعد عن حمص بالكيلومترات
      what_en: Distance to Homs in kilometres
      value: 5
      sense: exactly
      words: ${words}
`,
  );

/** Lets the claim about the way to Homs quote all of its sentence. */
export const quoteWholeSentence = (): Edit =>
  replace(
    "claims/near-homs.yaml",
    "quote: five kilometres from Homs",
    "quote: Opposition forces advanced to five kilometres from Homs on Friday.",
  );

export const QUOTE_CASES: readonly Case[] = [
  {
    name: "hedge-missing",
    edits: [replace("claims/hama-taken.yaml", "hedge: تتوارد الأنباء", "hedge: تقارير أولية")],
    issues: [
      "error hedge-missing claims/hama-taken.yaml:25 claims[1].hedge: expected words of the article, found «تقارير أولية»; the article goes along only as far as «ت»; copy them from the article",
    ],
  },
  {
    name: "number-topic-differs",
    edits: [
      countDistance("five kilometres"),
      addToStrike(`    number:
      of: distance-to-homs
      what_ar: البعد عن حمص بالكيلومترات
      what_en: Hours of strikes on Homs
      value: 5
      sense: exactly
      words: air strikes
`),
    ],
    issues: [
      "error number-topic-differs claims/near-homs.yaml:32 claims[1].number.what_en: expected «Distance to Homs in kilometres», as in claim homs-advance, found «Hours of strikes on Homs»; delete what_en here, to have that, or write another id after of:",
    ],
  },
  {
    name: "what is counted, said at no claim or at another one",
    edits: [
      addToStrike(`    number:
      of: strikes
      what_ar: الغارات
      value: 2
      sense: about
      words: air strikes
`),
    ],
    issues: [
      "error field-missing claims/near-homs.yaml:22 claims[1].number.what_en: expected the field what_en, found it at no claim that counts strikes; write what_en: and what is counted; one of the claims is enough",
    ],
  },
  {
    name: "what is counted, said once",
    edits: [
      countDistance("five kilometres"),
      addToStrike(`    number:
      of: distance-to-homs
      value: 5
      sense: exactly
      words: air strikes
`),
    ],
    issues: [],
  },
  {
    name: "number-words-missing",
    edits: [
      countDistance("six kilometres"),
    ],
    issues: [
      "error number-words-missing claims/near-homs.yaml:14 claims[0].number.words: expected words of the quote, found «six kilometres»; copy them from the quote",
    ],
  },
  {
    name: "prefix-missing",
    edits: [replace("claims/near-homs.yaml", 'prefix: "Later,"', 'prefix: "Earlier,"')],
    issues: [
      "error prefix-missing claims/near-homs.yaml:18 claims[1].prefix: expected the words right before the quote, found «Earlier,»; write prefix: \"Later,\"",
    ],
  },
  {
    name: "quote-ambiguous",
    edits: [
      replace(
        "claims/hama-taken.yaml",
        `    quote: وتوجه رتل من حماة إلى معبر جمرك
`,
        `    quote: النظام
    prefix: قوات
`,
      ),
      replace(
        "claims/near-homs.yaml",
        `    prefix: "Later,"
    quote: air strikes hit Homs
`,
        `    quote: Homs
`,
      ),
    ],
    issues: [
      "error quote-ambiguous claims/hama-taken.yaml:43 claims[3].quote: expected words that stand once in the article, found them more than once; give a longer prefix, such as prefix: \"بعد انسحاب قوات\" or \"عن انسحاب قوات\"",
      "error quote-ambiguous claims/near-homs.yaml:18 claims[1].quote: expected words that stand once in the article, found them more than once; give a prefix, such as prefix: \"near\" or \"from\" or \"hit\"",
    ],
  },
  {
    name: "quote-in-another-white-space",
    edits: [
      replace(
        "articles/hama-taken.md",
        "sha256: fa86374f9cfae042ad6a3a60945d48ae93502b37630b06abe774601e6d88d5b4",
        "sha256: a6bd82b38ceb8e6f67e1a35f605a8679f3d7d43a192ddf6a1bf1a6f74aa8531a",
      ),
      replace(
        "articles/hama-taken.md",
        `سيطرت فصائل المعارضة الخميس على مدينة حماة بالكامل بعد انسحاب قوات النظام منها. وخرجت مظاهرات في المدينة.
`,
        `سيطرت فصائل المعارضة الخميس على مدينة حماة بالكامل بعد انسحاب قوات النظام منها.


 وخرجت مظاهرات في المدينة.
`,
      ),
      replace(
        "articles/hama-taken.md",
        "وتوجه رتل من حماة إلى معبر جمرك. وقال شهود إن المدينة كانت هادئة في ساعات الليل، وإن الأسواق فتحت أبوابها في الصباح كعادتها.",
        "وتوجه  رتل من حماة إلى معبر جمرك. وقال شهود إن المدينة كانت هادئة في ساعات الليل، وإن الأسواق فتحت أبوابها في الصباح كعادتها.",
      ),
      replace(
        "claims/hama-taken.yaml",
        `    quote: وتوجه رتل من حماة إلى معبر جمرك
`,
        `    quote: >-
      وتوجه رتل
      من حماة   إلى معبر جمرك
`,
      ),
    ],
    issues: [],
  },
  {
    name: "quote-missing",
    edits: [
      replace(
        "claims/hama-taken.yaml",
        "quote: وتوجه رتل من حماة إلى معبر جمرك",
        "quote: وتوجه رتل من حماه إلى معبر جمرك",
      ),
    ],
    issues: [
      "error quote-missing claims/hama-taken.yaml:43 claims[3].quote: expected words of the article, found «وتوجه رتل من حماه إلى معبر جمرك»; the article has ة (U+0629 ARABIC LETTER TEH MARBUTA) for ه (U+0647 ARABIC LETTER HEH); write quote: \"وتوجه رتل من حماة إلى معبر جمرك\"",
    ],
  },
  {
    name: "quotes-that-overlap",
    edits: [
      quoteWholeSentence(),
      replace(
        "claims/near-homs.yaml",
        `    prefix: "Later,"
    quote: air strikes hit Homs
`,
        `    quote: advanced to five kilometres from Homs on Friday. Air strikes hit Homs overnight, residents said.
`,
      ),
    ],
    issues: [
      "warning weekday-differs claims/near-homs.yaml:18 claims[1].quote: expected a text that names Saturday, the weekday of 2024-12-07, found Friday; correct the day or the text, or tell in day_reason how they go together",
    ],
  },
  {
    name: "translation-into-the-own-language",
    edits: [
      replace(
        "claims/hama-taken.yaml",
        `    quote: وتوجه رتل من حماة إلى معبر جمرك
`,
        `    quote: وتوجه رتل من حماة إلى معبر جمرك
    translation_ar: وتوجه رتل
`,
      ),
    ],
    issues: [
      "error field-unknown claims/hama-taken.yaml:44 claims[3].translation_ar: expected no translation into ar, the language of the article, found one; delete it",
    ],
  },
  {
    name: "a hedge's translation without the hedge, and one into the article's language",
    edits: [
      replace("claims/hama-taken.yaml", "    hedge: تتوارد الأنباء\n", ""),
      replace("claims/near-homs.yaml", "    quote: five kilometres from Homs\n", "    quote: five kilometres from Homs\n    hedge: residents said\n    hedge_ar: قال سكان\n    hedge_en: residents said\n"),
    ],
    issues: [
      "error field-unknown claims/hama-taken.yaml:25 claims[1].hedge_en: expected no hedge_en without a hedge, found one; delete it, or write hedge: and the article's words",
      "warning hedge-elsewhere claims/near-homs.yaml:11 claims[0].hedge: expected words of doubt from the sentence of the quote, found them in the sentence beside, and no note that says why; copy the words of doubt from the quote's own sentence, delete hedge, or tell in a note why they are about the quote",
      "error field-unknown claims/near-homs.yaml:13 claims[0].hedge_en: expected no translation into en, the language of the article, found one; delete it",
    ],
  },
  {
    name: "translator-missing",
    edits: [
      replace(
        "claims/near-homs.yaml",
        `    translation_ar: على بعد خمسة كيلومترات من حمص
    translator: project
`,
        `    translation_ar: على بعد خمسة كيلومترات من حمص
`,
      ),
    ],
    issues: [
      "error translator-missing claims/near-homs.yaml:3 claims[0].translator: expected who translated the quote, found nothing; write translator: project, or who else did",
    ],
  },
  {
    name: "translation-missing",
    edits: [
      replace(
        "claims/hama-taken.yaml",
        `    translation_en: A convoy went from Hama to a customs crossing
    translator: project
`,
        "",
      ),
      replace("claims/hama-taken.yaml", "    hedge_en: news keeps coming in\n", ""),
      replace("claims/hama-taken.yaml", "    day_reason_ar: الخميس، في نص من يوم الجمعة ٦ كانون الأول.\n", ""),
      replace("places.geojson", '        "note_ar": "لا يقول النص أين هو.",\n', ""),
      replace("articles/hama-taken.md", "published_inferred_ar: سطر التاريخ تحت العنوان.\n", ""),
      replace(
        "map.yaml",
        `bounds: [35, 33, 38, 36]
`,
        `bounds: [35, 33, 38, 36]
description_en: A map for trying things out
`,
      ),
      replace(
        "speakers.yaml",
        `  role_ar: وزارة في الحكومة
`,
        "",
      ),
    ],
    issues: [
      "warning translation-missing articles/hama-taken.md:2 published_inferred_ar: expected published_inferred_ar, as published_inferred_en is there, found nothing; write published_inferred_ar: and the same in ar",
      "warning translation-missing claims/hama-taken.yaml:3 claims[0].day_reason_ar: expected day_reason_ar, as day_reason_en is there, found nothing; write day_reason_ar: and the same in ar",
      "warning translation-missing claims/hama-taken.yaml:14 claims[1].hedge_en: expected the hedge in en, as the article is in ar, found nothing; write hedge_en: and the translation; until then it is told as not yet translated",
      "warning translation-missing claims/hama-taken.yaml:34 claims[3].translation_en: expected the quote in en, as the article is in ar, found nothing; write translation_en: and the translation; until then it is told as not yet translated",
      "warning translation-missing map.yaml:1 description_ar: expected description_ar, as description_en is there, found nothing; write description_ar: and the same in ar",
      "warning translation-missing places.geojson:57 features[3].properties.note_ar: expected note_ar, as note_en is there, found nothing; write note_ar: and the same in ar",
      "warning translation-missing speakers.yaml:5 [1].role_ar: expected role_ar, as role_en is there, found nothing; write role_ar: and the same in ar",
    ],
  },
  {
    name: "quotes-with-signs-that-are-easily-missed",
    edits: [
      replace(
        "claims/near-homs.yaml",
        "quote: five kilometres from Homs",
        "quote: five kilo\u00admetres from Homs",
      ),
      replace("claims/near-homs.yaml", "quote: air strikes hit Homs", 'quote: "Later\u060c air strikes hit\u200f Homs"'),
      replace("claims/near-homs.yaml", '    prefix: "Later,"\n', ""),
      replace("claims/hama-taken.yaml", "quote: وتوجه رتل من حماة إلى معبر جمرك", "quote: وتوجّـه رتل من حماة إلى معبر جمرك"),
    ],
    issues: [
      "error quote-missing claims/hama-taken.yaml:43 claims[3].quote: expected words of the article, found «وتوجّـه رتل من حماة إلى معبر جمرك»; the article has no U+0651 ARABIC SHADDA there, the article has no ـ (U+0640 ARABIC TATWEEL) there; write quote: \"وتوجه رتل من حماة إلى معبر جمرك\"",
      "error quote-missing claims/near-homs.yaml:10 claims[0].quote: expected words of the article, found «five kilo­metres from Homs»; the article has no U+00AD SOFT HYPHEN there; write quote: \"five kilometres from Homs\"",
      "error quote-missing claims/near-homs.yaml:18 claims[1].quote: expected words of the article, found «Later، air strikes hit‏ Homs»; the article has , (U+002C COMMA) for ، (U+060C ARABIC COMMA), the article has no U+200F RIGHT-TO-LEFT MARK there; write quote: \"Later, air strikes hit Homs\"",
    ],
  },
  {
    name: "a quote with a word of the editor's own",
    edits: [
      replace("claims/near-homs.yaml", "quote: five kilometres from Homs", "quote: advanced to six kilometres from Homs"),
    ],
    issues: [
      "error quote-missing claims/near-homs.yaml:10 claims[0].quote: expected words of the article, found «advanced to six kilometres from Homs»; the article has «advanced to five kilometres from Homs»; write quote: \"advanced to five kilometres from Homs\"",
    ],
  },
  {
    name: "translation-differs",
    edits: [
      replace(
        "claims/near-homs.yaml",
        '    prefix: "Later,"\n    quote: air strikes hit Homs\n',
        "    quote: five kilometres from Homs\n",
      ),
    ],
    issues: [
      "warning translation-differs claims/near-homs.yaml:19 claims[1].translation_ar: expected «على بعد خمسة كيلومترات من حمص», as homs-advance translates the same words, found «ضربت غارات جوية حمص»; delete translation_ar here, to have that",
    ],
  },
  {
    name: "words that another claim translates",
    edits: [
      replace(
        "claims/near-homs.yaml",
        '    prefix: "Later,"\n    quote: air strikes hit Homs\n    translation_ar: ضربت غارات جوية حمص\n    translator: project\n',
        "    quote: five  kilometres from Homs\n",
      ),
    ],
    issues: [],
  },
];
