import { type Language, type Names, textIn } from "../model/names.ts";
import type { Formatter } from "./format.ts";
import { directionOf } from "./language.ts";
import type { Locale } from "./locale.ts";

/** A text of the editors, in the reader's language or in the one that it has. */
export interface OwnText {
  readonly text: string;
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  /** Such as "(in English)"; null where it is in the reader's language. */
  readonly mark: string | null;
}

/** The text for the reader, marked with its language where that is not the reader's; null where there is none. */
export function ownText(texts: Names, { language: reader, lang, words, format }: Locale): OwnText | null {
  const found = textIn(texts, reader);
  if (found === null) return null;
  const { text, language } = found;
  const direction = directionOf(language);
  if (language !== reader) return { text, language, direction, mark: words.inOtherLanguage(nameOf(language, lang)) };
  return { text: withDigits(text, format), language, direction, mark: null };
}

/** The text with its Arabic-Indic digits as the reader has chosen them; Latin ones stay, as ids and names have them. */
const withDigits = (text: string, format: Formatter) =>
  text.replace(/[٠-٩]/g, (digit) => format.number(digit.charCodeAt(0) - "٠".charCodeAt(0)));

const nameOf = (language: Language, reader: Language) =>
  new Intl.DisplayNames(reader, { type: "language" }).of(language) ?? language;
