import type { Language } from "../model/names.ts";

/** The text in the quotation marks of its own language. */
export function quoted(text: string, language: Language): string {
  return language === "ar" ? `«${text}»` : `“${text}”`;
}
