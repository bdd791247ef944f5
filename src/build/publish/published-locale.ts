import type { Language } from "../../model/names.ts";
import { type Locale, localeFor } from "../../view/locale.ts";

/** The locale that pages and posters are written in; Arabic with its own digits, as the map opens. */
export const publishedLocale = (language: Language): Locale => localeFor(language, "arab");
