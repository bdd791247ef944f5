import { type Case, type Edit, remove, replace, write } from "./case.ts";

/** Calls a field otherwise in every file. */
const rename =
  (name: string, by: string): Edit =>
  (files) => {
    for (const [path, text] of files) files.set(path, text.replaceAll(name, by));
  };

export const LANGUAGE_CASES: readonly Case[] = [
  {
    name: "basemap-missing",
    edits: [remove("basemap/sources.yaml"), remove("basemap/countries.geojson")],
    issues: [
      "warning basemap-missing map.yaml: expected a background map in the folder basemap, found none, so that places stand on plain ground; run npx conflict-map basemap --bounds 35,33,38,36, which makes one",
    ],
  },
  {
    name: "glyph-missing",
    edits: [replace("map.yaml", "title_en: A trial map", "title_en: A trial map of חיפה")],
    issues: [
      "warning glyph-missing map.yaml:2 title_en: expected letters that the pictures have a font for, found ח (U+05D7); run npm install @expo-google-fonts/noto-sans-hebrew, which brings them",
    ],
  },
  {
    name: "language-without-words",
    edits: [rename("_en:", "_tr:"), rename('_en":', '_tr":'), replace("map.yaml", "[ar, en]", "[ar, tr]")],
    issues: [
      "warning translation-missing claims/near-homs.yaml:3 claims[0].translation_tr: expected the quote in tr, as the article is in en, found nothing; write translation_tr: and the translation; until then it is told as not yet translated",
      "warning translation-missing claims/near-homs.yaml:13 claims[1].translation_tr: expected the quote in tr, as the article is in en, found nothing; write translation_tr: and the translation; until then it is told as not yet translated",
      "warning language-without-words map.yaml: expected words for tr in words/tr.yaml, found none; its pages will speak English, with English dates, and be marked as English (lang=\"en\"), with the names and texts that the map has in tr; copy docs/words.en.yaml to words/tr.yaml and translate it, or delete tr from languages",
    ],
  },
  {
    name: "words-incomplete",
    edits: [write("words/en.yaml", "map: 1\nlicense: {}\n")],
    issues: [
      "error words-incomplete words/en.yaml:1 areas: expected 27 texts, found none; copy them from docs/words.en.yaml, and translate them",
      "error words-incomplete words/en.yaml:1 licence: expected 6 texts, found none; copy them from docs/words.en.yaml, and translate them",
      "error words-invalid words/en.yaml:1 map: expected 417 texts, found 1; copy them from docs/words.en.yaml, and translate them",
      "error words-incomplete words/en.yaml:1 sources: expected 97 texts, found none; copy them from docs/words.en.yaml, and translate them",
      "error words-invalid words/en.yaml:2 license: expected no such text, found license; did you mean licence? Write it so",
    ],
  },
  {
    name: "words-invalid",
    edits: [write("words/en.yaml", "map: 1\n")],
    issues: [
      "error words-incomplete words/en.yaml:1 areas: expected 27 texts, found none; copy them from docs/words.en.yaml, and translate them",
      "error words-incomplete words/en.yaml:1 licence: expected 6 texts, found none; copy them from docs/words.en.yaml, and translate them",
      "error words-invalid words/en.yaml:1 map: expected 417 texts, found 1; copy them from docs/words.en.yaml, and translate them",
      "error words-incomplete words/en.yaml:1 sources: expected 97 texts, found none; copy them from docs/words.en.yaml, and translate them",
    ],
  },
  {
    name: "words-unused",
    edits: [write("words/tr.yaml", "")],
    issues: [
      "warning words-unused words/tr.yaml: expected words of a language of the map, ar, en, found tr; add the language to languages in map.yaml, or delete the file",
      "error words-incomplete words/tr.yaml:1: expected 547 texts, found none; copy them from docs/words.en.yaml, and translate them",
    ],
  },
];
