import { expect, test } from "vitest";
import { formatterFor } from "../format.ts";
import { ar } from "./ar.ts";
import { areasAr } from "./areas-ar.ts";
import { areasEn } from "./areas-en.ts";
import { en } from "./en.ts";
import { firstWordsIn } from "./first.ts";
import { listWordsIn } from "./list-vocabulary.ts";
import { loadWords } from "./load-words.ts";
import { pagesWordsIn } from "./pages-vocabulary.ts";
import { shareWordsIn } from "./share-vocabulary.ts";
import { sourcesAr } from "./sources-ar.ts";
import { sourcesEn } from "./sources-en.ts";
import { sourcesWordsIn } from "./sources-vocabulary.ts";
import { localeFor } from "./vocabulary.ts";
import { wholeWordsOf } from "./whole-words.ts";
import type { Words } from "./words.ts";

const arabic = formatterFor("ar", "arab");
const english = formatterFor("en", "latn");

/** Numbers of every plural form of Arabic, and some more. */
const COUNTS = [0, 1, 2, 3, 5, 10, 11, 26, 99, 100, 101, 102, 103, 111, 1000];

const FILLER = "٪٪٪";

type Text = readonly [path: string, text: unknown];

/** Every text that the words hold or can make, with the way to it; what is put into a text is a filler. */
function textsOf(words: object, formatter: typeof arabic, path = ""): Text[] {
  return Object.entries(words).flatMap(([key, value]): Text[] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === "function") return textsMadeBy(value, here, formatter);
    return typeof value === "object" && value !== null ? textsOf(value, formatter, here) : [[here, value]];
  });
}

type Make = (...given: unknown[]) => string;

function textsMadeBy(make: Make, path: string, formatter: typeof arabic): Text[] {
  if (!counts(make)) return [[`${path}()`, make(FILLER, FILLER, FILLER)]];
  return COUNTS.map((count) => [`${path}(${count})`, make(formatter, count, FILLER)]);
}

/** Whether the text is made from a formatter and a number; the others are made from up to three texts. */
function counts(make: Make): boolean {
  let asked = false;
  const plural = (): Intl.LDMLPluralRule => {
    asked = true;
    return "other";
  };
  const formatter = { ...english, plural };
  make(formatter, 2, FILLER);
  return asked;
}

/** All words, those of the page of sources among them. */
const ALL = {
  ar: { ...wholeWordsOf("ar"), onSources: sourcesAr, onAreas: areasAr },
  en: { ...wholeWordsOf("en"), onSources: sourcesEn, onAreas: areasEn },
};

const VOCABULARIES: [string, Words, typeof arabic][] = [
  ["Arabic", ALL.ar, arabic],
  ["English", ALL.en, english],
];

test.each(VOCABULARIES)(
  "every text in %s says something, and nothing that a program left behind",
  (_, words, formatter) => {
    const texts = textsOf(words, formatter);
    expect(texts.length, "texts looked at").toBeGreaterThan(150);
    for (const [path, text] of texts) {
      expect(text, path).toBeTypeOf("string");
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object|=>|#/);
      expect(String(text).trim(), path).toBe(text);
      expect(text, path).not.toBe("");
      expect(text, `${path}: two spaces`).not.toContain("  ");
    }
  },
);

test.each(VOCABULARIES)("every text in %s that is given a name says it", (_, words, formatter) => {
  const made = textsOf(words, formatter).filter(([path]) => path.endsWith("()"));
  expect(made.length, "texts looked at").toBeGreaterThan(20);
  for (const [path, text] of made) expect(text, path).toContain(FILLER);
});

const NAMES_OF_TECHNIQUES = /WebGL|iframe|Ctrl|PNG|GeoJSON|CSV|ZIP|Enter|Escape|Shift|Google Earth|KML|JSON|Atom/g;

test("Arabic texts have no Latin letters, but for names of techniques", () => {
  for (const [path, text] of textsOf(ALL.ar, arabic)) {
    expect(String(text).replace(NAMES_OF_TECHNIQUES, ""), path).not.toMatch(/[A-Za-z]/);
  }
});

test("English texts have no Arabic letters", () => {
  for (const [path, text] of textsOf(ALL.en, english)) {
    expect(String(text).replaceAll(FILLER, ""), path).not.toMatch(/\p{Script=Arabic}/u);
  }
});

test("both languages have the same texts", () => {
  const paths = (words: Words, formatter: typeof arabic) => textsOf(words, formatter).map(([path]) => path);
  expect(paths(ALL.ar, arabic)).toEqual(paths(ALL.en, english));
});

/** The functions among the words that count, with the way to each. */
function countedIn(words: object, path = ""): [path: string, make: Make][] {
  return Object.entries(words).flatMap(([key, value]): [string, Make][] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === "object" && value !== null) return countedIn(value, here);
    return typeof value === "function" && counts(value) ? [[here, value]] : [];
  });
}

/** A number for each plural form of Arabic; zero, one and two are words of their own. */
const FORMS = { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 };

test.each(countedIn(ALL.ar))("%s has its forms in Arabic, with the digits that the reader chose", (path, make) => {
  for (const [numerals, digits] of [
    ["arab", /[٠-٩]+/],
    ["latn", /[0-9]+/],
  ] as const) {
    const formatter = formatterFor("ar", numerals);
    const text = (form: keyof typeof FORMS) => make(formatter, FORMS[form], FILLER);
    const noun = (form: keyof typeof FORMS) => text(form).replace(digits, "#");
    for (const form of ["few", "many", "other"] as const) {
      expect(text(form), `${path} ${form}`).toContain(formatter.number(FORMS[form]));
    }
    expect(text("one"), `${path} one`).not.toMatch(digits);
    expect(text("two"), `${path} two`).not.toMatch(digits);
    expect(text("zero"), `${path} zero`).not.toBe(text("one"));
    expect(new Set([noun("one"), noun("two"), noun("few"), noun("other")]).size, `${path}: different forms`).toBe(4);
    expect(noun("few"), `${path}: three and eleven`).not.toBe(noun("many"));
  }
});

test("sources are counted in the forms of Arabic", () => {
  expect([1, 2, 3, 10, 11, 99, 100, 102, 103].map((count) => ar.sources(arabic, count))).toEqual([
    "مصدر واحد",
    "مصدران",
    "٣ مصادر",
    "١٠ مصادر",
    "١١ مصدرًا",
    "٩٩ مصدرًا",
    "١٠٠ مصدر",
    "١٠٢ مصدر",
    "١٠٣ مصادر",
  ]);
});

test("days since the last report are counted in the forms of Arabic, from none on", () => {
  expect([0, 1, 2, 3, 11, 100].map((count) => ar.lastReported(arabic, count))).toEqual([
    "أحدث تقرير عن هذا اليوم نفسه",
    "أحدث تقرير عن اليوم السابق",
    "أحدث تقرير عن يوم قبله بيومين",
    "أحدث تقرير عن يوم قبله بـ٣ أيام",
    "أحدث تقرير عن يوم قبله بـ١١ يومًا",
    "أحدث تقرير عن يوم قبله بـ١٠٠ يوم",
  ]);
});

test("days since the last report are counted in English, from none on", () => {
  expect([0, 1, 2].map((count) => en.lastReported(english, count))).toEqual([
    "latest report is about this day",
    "last reported 1 day before",
    "last reported 2 days before",
  ]);
});

test("days until a change was known are counted in both languages, from none on", () => {
  expect([0, 1, 2].map((count) => en.feed.reportedLater(english, count))).toEqual([
    "reported the same day",
    "reported 1 day later",
    "reported 2 days later",
  ]);
  expect([0, 1, 2, 3, 11, 100].map((count) => ar.feed.reportedLater(arabic, count))).toEqual([
    "نُشر الخبر في اليوم نفسه",
    "نُشر الخبر بعد يوم واحد",
    "نُشر الخبر بعد يومين",
    "نُشر الخبر بعد ٣ أيام",
    "نُشر الخبر بعد ١١ يومًا",
    "نُشر الخبر بعد ١٠٠ يوم",
  ]);
});

test("places that differ are counted in both languages", () => {
  expect([1, 2].map((count) => en.compare.count(english, count))).toEqual(["1 place differs", "2 places differ"]);
  expect([1, 2, 3, 11, 100].map((count) => ar.compare.count(arabic, count))).toEqual([
    "مكان واحد يختلف",
    "مكانان يختلفان",
    "٣ أماكن تختلف",
    "١١ مكانًا يختلف",
    "١٠٠ مكان يختلف",
  ]);
});

test("changes, first reports and places found are counted in Arabic", () => {
  expect([1, 2, 4, 11, 100].map((count) => ar.newsCount.changes(arabic, count))).toEqual([
    "تغيّر واحد",
    "تغيّران",
    "٤ تغيّرات",
    "١١ تغيّرًا",
    "١٠٠ تغيّر",
  ]);
  expect([1, 2, 4, 11, 100].map((count) => ar.newsCount.firstReports(arabic, count))).toEqual([
    "أول خبر عن مكان واحد",
    "أول خبر عن مكانين",
    "أول خبر عن ٤ أماكن",
    "أول خبر عن ١١ مكانًا",
    "أول خبر عن ١٠٠ مكان",
  ]);
  expect([0, 1, 2, 4, 11, 100].map((count) => ar.found(arabic, count))).toEqual([
    "لم يُعثر على مكان",
    "مكان واحد",
    "مكانان",
    "٤ أماكن",
    "١١ مكانًا",
    "١٠٠ مكان",
  ]);
});

test("the articles of the map are summed up in both languages", () => {
  expect(en.summary(english, 5, "27 November – 7 December 2024")).toBe(
    "5 articles, 27 November – 7 December 2024: what they reported",
  );
  expect(en.summary(english, 1, "6 December 2024")).toBe("1 article, 6 December 2024: what it reported");
  expect(ar.summary(arabic, 5, "الأسبوع")).toBe("ما ورد في ٥ مقالات، الأسبوع");
});

test("a language without words of its own gets the English ones, and is called English", async () => {
  expect(localeFor("ar", "arab").words.day).toBe(ar.day);
  expect(localeFor("tr", "latn")).toMatchObject({ language: "tr", lang: "en", direction: "ltr" });
  expect(localeFor("tr", "latn").words.day).toBe(en.day);
  expect(firstWordsIn("tr")).toEqual(firstWordsIn("en"));
  expect(await loadWords("ar")).toBe(ar);
  expect(await loadWords("en")).toBe(en);
});

test("a region gets the words of its language, and keeps its tag", () => {
  expect(localeFor("ar-SD", "arab")).toMatchObject({ language: "ar-SD", lang: "ar-SD", direction: "rtl" });
  expect(localeFor("ar-SD", "arab").words.day).toBe(ar.day);
  expect(localeFor("en-US", "latn").words.day).toBe(en.day);
  expect(firstWordsIn("AR_sd").words).toBe(firstWordsIn("ar").words);
});

test("what comes with a part of the map is in the language of the words, and isolates what is put in", () => {
  const [arabic, english] = [localeFor("ar-SD", "arab"), localeFor("tr", "latn")];
  expect([arabic, english].map((locale) => listWordsIn(locale).list.place)).toEqual(["المكان", "Place"]);
  expect([arabic, english].map((locale) => shareWordsIn(locale).share.cite)).toEqual(["الاستشهاد", "Cite"]);
  expect([arabic, english].map((locale) => pagesWordsIn(locale).page.data)).toEqual(["البيانات", "Data"]);
  expect(listWordsIn(arabic).list.opened("Homs")).toBe("الأدلة مفتوحة: \u2068Homs\u2069");
});

test("a map's own words come before those of every map", () => {
  const map = {
    day: "Date",
    list: { place: "Spot", on: "{0} on {1}" },
    share: { cite: "Quote" },
    page: { data: "Files" },
  };
  const words = { en: { map, sources: { places: "Spots" }, licence: {}, areas: {} } };
  const locale = localeFor("en-US", "latn", { words, countries: [] });
  expect(locale.words.day).toBe("Date");
  expect(sourcesWordsIn(locale).places).toBe("Spots");
  expect(listWordsIn(locale).list.place).toBe("Spot");
  expect(listWordsIn(locale).list.on("حمص", "1 May")).toBe("\u2068حمص\u2069 on 1 May");
  expect(shareWordsIn(locale).share.cite).toBe("Quote");
  expect(pagesWordsIn(locale).page.data).toBe("Files");
  expect(localeFor("en-US", "latn", { words, countries: [] })).toBe(locale);
});
