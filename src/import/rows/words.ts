import type { Language } from "../../model/names.ts";

/** A text in the languages that it was written in. */
export interface Bilingual {
  readonly ar: string;
  readonly en: string;
}

/** The text for each language of a map: in English where it is neither in Arabic nor in English, for the editors to translate. */
export function inLanguages(
  field: string,
  text: Bilingual,
  languages: readonly Language[],
): { [field: string]: string } {
  return Object.fromEntries(languages.map((tag) => [`${field}_${tag}`, /^ar\b/.test(tag) ? text.ar : text.en]));
}

/** Several texts in one, with a space between. */
export function joinTexts(texts: readonly Bilingual[]): Bilingual {
  return { ar: texts.map(({ ar }) => ar).join(" "), en: texts.map(({ en }) => en).join(" ") };
}

export const QUOTED_WHOLE: Bilingual = {
  ar: "مدخل قصير من جدول، وقد اقتُبس أكثره.",
  en: "A short entry of a table, most of which is quoted.",
};

export const NO_DATE_OF_ITS_OWN: Bilingual = {
  ar: "لا يذكره الجدول، فأُخذ يوم الحدث.",
  en: "The table does not say; it is the day of the event.",
};

export const ROW_AS_TEXT: Bilingual = {
  ar: "ليس للسطر نص خاص به، فحقوله هي النص.",
  en: "The row has no words of its own; its fields stand for a text.",
};

export const asCited = (cites: string): Bilingual => ({
  ar: `المصدر كما يسميه السطر: ${cites}.`,
  en: `Source as the row names it: ${cites}.`,
});

export const asNamed = (actors: string): Bilingual => ({
  ar: `الأطراف كما يسميها السطر: ${actors}.`,
  en: `Parties as the row names them: ${actors}.`,
});

export const positionFrom = (source: string): Bilingual => ({
  ar: `الإحداثيات كما وردت في ${source}.`,
  en: `Coordinates as ${source} gives them.`,
});

export const noPosition = (source: string): Bilingual => ({
  ar: `يسمّي ${source} المكان بلا إحداثيات.`,
  en: `${source} names the place without coordinates.`,
});

export const daysFrom = (source: string, first: string, last: string): Bilingual => ({
  ar: `يذكر ${source} الأيام من ${first} إلى ${last}.`,
  en: `${source} gives the days from ${first} to ${last}.`,
});

export const dayAround = (source: string, around: string): Bilingual => ({
  ar: `اليوم مأخوذ من الاسم «${around}» في ${source}.`,
  en: `The day is that of the name “${around}” in ${source}.`,
});

export const BEYOND_RANGE: Bilingual = {
  ar: "وما زاد منها على مدى الخريطة غير مذكور هنا.",
  en: "Those beyond the map's range are left out here.",
};
