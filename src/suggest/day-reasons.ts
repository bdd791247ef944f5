import { type Day, dayToMilliseconds } from "../model/day.ts";
import type { Language } from "../model/names.ts";

type Reason = (words: string | null, day: string) => string;

/** How a day was worked out, from the words for it or, where there are none, from the text's own day. */
const REASONS = new Map<string, Reason>(
  Object.entries<Reason>({
    ar: (words, day) => (words === null ? `لا تاريخ للخبر في نص من يوم ${day}.` : `«${words}»: ${day}.`),
    en: (words, day) => (words === null ? `Undated in a text of ${day}.` : `“${words}”: ${day}.`),
  }),
);

/** The reasons for a day, by language, for those of the map's languages in which there are sentences for it. */
export function dayReasons(words: string | null, day: Day, languages: readonly Language[]): [Language, string][] {
  return languages.flatMap((language): [Language, string][] => {
    const reason = REASONS.get(language.split("-")[0] ?? "");
    return reason ? [[language, reason(words, longDay(day, language))]] : [];
  });
}

/** Months in the names of the Levant, and the day before the month. */
function longDay(day: Day, language: Language): string {
  const tag = { ar: "ar-SY", en: "en-GB" }[language] ?? language;
  return new Intl.DateTimeFormat(tag, { dateStyle: "full", timeZone: "UTC" }).format(dayToMilliseconds(day));
}
