import type { Language } from "../../model/names.ts";

/** The words of the example in one language; `on` is a day. */
export interface ExampleWords {
  /** Of the map, until it has one of its own. */
  readonly title: string;
  readonly disclaimer: string;
  readonly actor: string;
  readonly publisher: string;
  readonly place: string;
  readonly source: string;
  readonly articleTitle: string;
  readonly day: (on: string) => string;
  readonly quote: (on: string) => string;
  readonly rest: string;
}

const EN: ExampleWords = {
  title: "Who was reported to hold what",
  disclaimer:
    "This map shows what articles reported, not what happened. Every statement is attributed to whoever made it. Boundaries and names are no endorsement.",
  actor: "Example forces",
  publisher: "Example News",
  place: "Exampletown",
  source: "Invented for the example",
  articleTitle: "An example: forces enter Exampletown",
  day: (on) => `“On ${on}” in the sentence.`,
  quote: (on) => `The example forces took control of Exampletown on ${on}`,
  rest: "Nothing of this ever happened: the text is here so that the map has something to show on its first day. Replace it with a real article, word for word as it was published, and say in the file of claims what that article says about which place and which day.",
};

const AR: ExampleWords = {
  title: "من قيل إنه يسيطر على ماذا",
  disclaimer:
    "تعرض هذه الخريطة ما أوردته المقالات، لا ما حدث. كل قول منسوب إلى صاحبه. ولا تعني الحدود والأسماء الواردة فيها إقرارًا بها.",
  actor: "قوات المثال",
  publisher: "أخبار المثال",
  place: "بلدة المثال",
  source: "مختلق لأجل المثال",
  articleTitle: "مثال: قوات تدخل بلدة المثال",
  day: (on) => `«في ${on}» في الجملة.`,
  quote: (on) => `سيطرت قوات المثال على بلدة المثال في ${on}`,
  rest: "لم يحدث شيء من هذا قط: وُضع النص هنا لكي يكون للخريطة ما تعرضه في يومها الأول. ضع مكانه مقالًا حقيقيًا، كلمة بكلمة كما نُشر، واذكر في ملف الأقوال ما يقوله ذلك المقال عن أي مكان وفي أي يوم.",
};

const WORDS: Readonly<Record<string, ExampleWords>> = { ar: AR, en: EN };

/** The words of the language, whatever its region; English ones, to be translated, where there are none. */
export function exampleWords(language: Language): ExampleWords {
  return WORDS[language.replace(/-.*/, "")] ?? EN;
}

/** The first of the languages that has words of its own, in which the example is written; else English. */
export function exampleLanguage(languages: readonly Language[]): Language {
  return languages.find((language) => language.replace(/-.*/, "") in WORDS) ?? "en";
}
