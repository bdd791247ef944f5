import type { Language } from "../../../model/names.ts";

/** Where the page of sources and method in a language is, relative to the site. */
export const sourcesFolder = (language: Language): string => `sources/${language}/`;
