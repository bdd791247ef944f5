import { deskAr } from "./ar.ts";
import { type DeskWords, deskEn } from "./en.ts";

/** The languages that the desk speaks. */
export const DESK_LANGUAGES = ["ar", "en"] as const;

export type DeskLanguage = (typeof DESK_LANGUAGES)[number];

const WORDS: Readonly<Record<DeskLanguage, DeskWords>> = { ar: deskAr, en: deskEn };

export const deskWords = (language: DeskLanguage): DeskWords => WORDS[language];
