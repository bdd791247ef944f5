import type { Locale } from "../../language/locale.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import type { Language } from "../../model/names.ts";

/** The locale that pages and posters are written in; Arabic with its own digits, as the map opens. */
export const publishedLocale = (language: Language): Locale => localeFor(language, "arab");
