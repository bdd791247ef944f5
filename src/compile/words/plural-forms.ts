import type { Language } from "../../model/names.ts";

/** Numbers of every plural form that whole numbers have in some language. */
const COUNTS = [...Array(201).keys()];

/** The plural forms that whole numbers have in the language, each once, in the order of CLDR; but `zero`, which is never needed. */
export function pluralFormsOf(language: Language): Intl.LDMLPluralRule[] {
  const rules = new Intl.PluralRules(language);
  const used = new Set(COUNTS.map((count) => rules.select(count)));
  return (["one", "two", "few", "many", "other"] as const).filter((form) => used.has(form));
}
