import { scriptOf } from "../model/match-language.ts";
import type { Language } from "../model/names.ts";

/** Arabic-Indic (`arab`) or Latin (`latn`) digits. */
export type Numerals = "arab" | "latn";

/** The digits of those who have not chosen. */
export const USUAL_NUMERALS: Numerals = "arab";

/** ISO 15924 codes of the scripts that run from right to left. */
const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Aran", "Armi", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** The direction in which the language is written: that of its script, which its tag names or which is usual for it. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(scriptOf(language) ?? "") ? "rtl" : "ltr";
}

/** A language as its speakers write its name, and a sign of it for where there is little room. */
export interface OwnName {
  readonly full: string;
  readonly short: string;
}

/** The language by its own name, as `Intl` knows it; by its tag where that does not. */
export function ownNameOf(language: Language): OwnName {
  const known = OWN_NAMES.get(language);
  if (known) return known;
  const full = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  const name = { full, short: language.toUpperCase() };
  OWN_NAMES.set(language, name);
  return name;
}

/** Names that are known. Those of most maps are there from the first: `Intl` takes some milliseconds to begin with names. */
const OWN_NAMES = new Map<Language, OwnName>([
  ["ar", { full: "العربية", short: "ع" }],
  ["en", { full: "English", short: "EN" }],
]);

/** Whether readers of the language may choose their digits. */
export function hasNumeralChoice(language: Language): boolean {
  return isArabic(language);
}

const isArabic = (language: Language) => /^ar(?:-|$)/i.test(language);

/** Where Arabic is written that names no region, on a map that is about no country. */
const USUAL_REGION = "SY";

/**
 * The tag for `Intl`, with the chosen digits. Months have other Arabic names in Damascus than in Khartoum: they are those of
 * the tag's region, else of `country`.
 */
export function localeOf(language: Language, numerals: Numerals, country: string = USUAL_REGION): string {
  if (isArabic(language)) {
    const region = language.length === 2 ? country : (new Intl.Locale(language).region ?? country);
    return `ar-${region}-u-nu-${numerals}`;
  }
  return language === "en" ? "en-GB" : language;
}
