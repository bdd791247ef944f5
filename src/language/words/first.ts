import type { Language } from "../../model/names.ts";

/** The words that a reader may need before all the others have been fetched. */
export interface FirstWords {
  readonly loading: string;
  readonly retry: string;
  /** Data or code could not be fetched. */
  readonly network: string;
  /** Data was fetched and makes no sense. */
  readonly data: string;
}

export const FIRST_EN: FirstWords = {
  loading: "Loading the map",
  retry: "Try again",
  network: "The map's data could not be fetched. Check the connection and try again.",
  data: "The map's data could not be read. The site's editors need to publish it again.",
};

export const FIRST_AR: FirstWords = {
  loading: "جارٍ تحميل الخريطة",
  retry: "إعادة المحاولة",
  network: "تعذّر جلب بيانات الخريطة. تحقّق من الاتصال ثم أعد المحاولة.",
  data: "تعذّرت قراءة بيانات الخريطة. على محرّري الموقع نشرها من جديد.",
};

const FIRST: Readonly<Record<Language, FirstWords>> = { ar: FIRST_AR, en: FIRST_EN };

/** The first words of the language, or the English ones where it has none yet. */
export function firstWordsIn(language: Language): FirstWords {
  return FIRST[language] ?? FIRST_EN;
}
