import { directionOf } from "../../language/language.ts";
import { WANTED } from "../../language/words/reference.ts";
import { spokenFor } from "../../language/words/spoken.ts";
import type { Language } from "../../model/names.ts";
import type { MapWords, OwnWords } from "../../model/own-words.ts";
import { fileIssue, type Issue } from "../issue.ts";
import { readYaml } from "../sources/yaml-source.ts";
import { shapeWords } from "./shape-words.ts";

const PATH = /^words\/([^/]+)\.yaml$/;

/** The words that the folder brings along, by language, and every issue with them and with languages that have none. */
export function parseWords(
  files: ReadonlyMap<string, string>,
  languages: readonly Language[],
): { words: MapWords; issues: Issue[] } {
  const found = [...files].flatMap(([path, text]) => {
    const [, language] = PATH.exec(path) ?? [];
    return language === undefined ? [] : [{ language, path, ...readWords(path, text, language) }];
  });
  const words = Object.fromEntries(found.map(({ language, words: each }) => [language, each as OwnWords]));
  const used = new Set(languages.map((language) => spokenFor(language, words).source).flatMap(wordsOf));
  const idle = found.filter((each) => !used.has(each.words as OwnWords));
  return {
    words,
    issues: [
      ...found.flatMap(({ issues }) => issues),
      ...idle.map(({ path, language }) =>
        fileIssue(
          "words-unused",
          path,
          `expected words of a language of the map, ${languages.join(", ")}, found ${language}`,
        ),
      ),
      ...languages.flatMap((language) => checkSpoken(language, words)),
    ],
  };
}

const wordsOf = (source: ReturnType<typeof spokenFor>["source"]) => (source.of === "this-map" ? [source.words] : []);

function readWords(path: string, text: string, language: Language): { words: object; issues: Issue[] } {
  const { source, issues } = readYaml(path, text);
  return source === null ? { words: {}, issues } : shapeWords(source, WANTED, language);
}

/** A warning for a language whose pages will be English. */
function checkSpoken(language: Language, words: MapWords): Issue[] {
  const { lang } = spokenFor(language, words);
  if (lang === language) return [];
  const direction = directionOf(language) === "rtl" ? ", from left to right" : "";
  const message = `expected words for ${language} in words/${language}.yaml, found none; its pages will speak English, with English dates, and be marked as English (lang="en"${direction}), with the names and texts that the map has in ${language}`;
  const remedy = `copy docs/words.en.yaml to words/${language}.yaml and translate it, or delete ${language} from languages`;
  return [fileIssue("language-without-words", "map.yaml", message, remedy)];
}
