import type { Language } from "../../model/names.ts";
import type { Locale } from "../../view/locale.ts";
import { localeFor } from "../../view/words/vocabulary.ts";

/** The locale that pages and posters are written in; Arabic with its own digits, as the map opens. */
export const publishedLocale = (language: Language): Locale => localeFor(language, "arab");
