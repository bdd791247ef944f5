import { type Formatter, formatterFor } from "../format.ts";
import { areasEn } from "./areas-en.ts";
import { codebookEn } from "./codebook-en.ts";
import { PARAMETERS } from "./parameters.ts";
import { sourcesEn } from "./sources-en.ts";
import { wholeWordsOf } from "./whole-words.ts";

/** A text that a file of words has to have, in English: as it is, or with `{name}` where something is put into it. */
export type Wanted =
  | { readonly is: "text"; readonly english: string; readonly names: readonly string[] }
  /** `#` stands for the number; the form `zero` is one that a language may have, whatever its plural forms. */
  | { readonly is: "forms"; readonly english: Readonly<Record<string, string>>; readonly names: readonly string[] }
  | { readonly is: "section"; readonly parts: ReadonlyMap<string, Wanted> };

const { licensedAs, attribution, excluded, layerUnder } = codebookEn;
const licence = { licensedAs, attribution, excluded, layerUnder };

/** Every text that a file of words has, by its section: those of the map, of the page of sources, of the licence, and of areas that others drew. */
export const WANTED: Wanted = sectionOf(
  { map: wholeWordsOf("en"), sources: sourcesEn, licence, areas: areasEn },
  PARAMETERS,
);

type Make = (...given: unknown[]) => string;

function sectionOf(words: object, parameters: object): Wanted {
  const parts = Object.entries(words).map(([key, value]) => [key, wantedOf(key, value, parameters)] as const);
  return { is: "section", parts: new Map(parts) };
}

function wantedOf(key: string, value: unknown, parameters: object): Wanted {
  const named: unknown = Reflect.get(parameters, key);
  if (typeof value === "object" && value !== null)
    return sectionOf(value, typeof named === "object" && named ? named : {});
  if (typeof value !== "function") return { is: "text", english: String(value), names: [] };
  if (typeof named !== "string") throw new Error(`language/words/parameters.ts does not name what is put into ${key}`);
  const names = named.split(" ").filter((name) => name !== "");
  const make = value as Make;
  const given = names.map((name) => `{${name}}`);
  const text = countsWith(make, given);
  return text === null ? { is: "text", english: make(...given), names } : { is: "forms", english: text, names };
}

/** The English forms of a text that counts; null for one that does not. */
function countsWith(make: Make, given: readonly string[]): Record<string, string> | null {
  let asked = false;
  const formatter = (form: Intl.LDMLPluralRule): Formatter => ({
    ...formatterFor("en", "latn"),
    number: () => "#",
    plural: () => {
      asked = true;
      return form;
    },
  });
  const form = (count: number, rule: Intl.LDMLPluralRule) => make(formatter(rule), count, ...given);
  const [zero, one, other] = [form(0, "other"), form(1, "one"), form(2, "other")];
  if (!asked) return null;
  return zero === other ? { one, other } : { zero, one, other };
}
