import type { Language } from "../../model/names.ts";
import { builtInFor } from "./built-in.ts";

/** The words that a reader may need before all the others have been fetched. */
export interface FirstWords {
  readonly loading: string;
  readonly retry: string;
  /** Data or code could not be fetched. */
  readonly network: string;
  /** Data was fetched and makes no sense. */
  readonly data: string;
  /** The code does not work here: an old browser, or a bug. */
  readonly broken: string;
}

export const FIRST_EN: FirstWords = {
  loading: "Loading the map",
  retry: "Try again",
  network: "The map's data could not be fetched. Check the connection and try again.",
  data: "The map's data could not be read. The site's editors need to publish it again.",
  broken: "A part of the interactive map does not work here. Every day can also be read as text.",
};

export const FIRST_AR: FirstWords = {
  loading: "جارٍ تحميل الخريطة",
  retry: "إعادة المحاولة",
  network: "تعذّر جلب بيانات الخريطة. تحقّق من الاتصال ثم أعد المحاولة.",
  data: "تعذّرت قراءة بيانات الخريطة. على محرّري الموقع نشرها من جديد.",
  broken: "جزء من الخريطة التفاعلية لا يعمل هنا. ويمكن قراءة كل يوم نصًّا أيضًا.",
};

const FIRST = { ar: FIRST_AR, en: FIRST_EN };

/** The first words for a reader of the language: its own, or the English ones; `lang` says which. */
export function firstWordsIn(language: Language): { readonly lang: Language; readonly words: FirstWords } {
  const lang = builtInFor(language) ?? "en";
  return { lang, words: FIRST[lang] };
}
