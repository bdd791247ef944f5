import { type Day, isoDay } from "../../model/day.ts";
import type { Language } from "../../model/names.ts";

/** Where the page of a day in a language is, relative to the site; without one, that in the map's first language. */
export function dayFolder(day: Day, language?: Language): string {
  return language === undefined ? `d/${isoDay(day)}/` : `d/${isoDay(day)}/${language}/`;
}
