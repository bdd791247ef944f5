import type { Language } from "../model/names.ts";

/** By language, the marks around a quote, where they are not “ and ”. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ["«", "»"],
  fa: ["«", "»"],
  fr: ["«\u00a0", "\u00a0»"],
  es: ["«", "»"],
  it: ["«", "»"],
  pt: ["«", "»"],
  ru: ["«", "»"],
  uk: ["«", "»"],
  be: ["«", "»"],
  hy: ["«", "»"],
  de: ["„", "“"],
  pl: ["„", "”"],
};

/** The text in the quotation marks of its own language, whatever its region. */
export function quoted(text: string, language: Language): string {
  const [open, close] = MARKS[language.split("-")[0] ?? ""] ?? ["“", "”"];
  return `${open}${text}${close}`;
}
