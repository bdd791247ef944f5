import { ar } from "./ar.ts";
import { type DeskWords, en } from "./en.ts";

/** The languages that the desk speaks. */
export const DESK_LANGUAGES = ["ar", "en"] as const;

export type DeskLanguage = (typeof DESK_LANGUAGES)[number];

const WORDS: Readonly<Record<DeskLanguage, DeskWords>> = { ar, en };

export const deskWords = (language: DeskLanguage): DeskWords => WORDS[language];
