import type { Language } from "../model/names.ts";

/** Arabic-Indic (`arab`) or Latin (`latn`) digits. */
export type Numerals = "arab" | "latn";

/** The digits of those who have not chosen. */
export const USUAL_NUMERALS: Numerals = "arab";

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "syr", "ug", "ur", "yi"]);

/** The direction in which the language is written, whatever its region. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.replace(/-.*/, "")) ? "rtl" : "ltr";
}

/** A language as its speakers write its name, and a sign of it for where there is little room. */
export interface OwnName {
  readonly full: string;
  readonly short: string;
}

/** The language by its own name, as `Intl` knows it; by its tag where that does not. */
export function ownNameOf(language: Language): OwnName {
  const full = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return { full, short: SIGNS[language] ?? language.toUpperCase() };
}

/** Signs other than the tag itself. */
const SIGNS: Readonly<Record<Language, string>> = { ar: "ع" };

/** Whether readers of the language may choose their digits. */
export function hasNumeralChoice(language: Language): boolean {
  return language === "ar";
}

/** The tag for `Intl`: Arabic as Syrians write it, months included, with the chosen digits. */
export function localeOf(language: Language, numerals: Numerals): string {
  if (hasNumeralChoice(language)) return `ar-SY-u-nu-${numerals}`;
  return language === "en" ? "en-GB" : language;
}
