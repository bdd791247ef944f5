import type { Locale } from "../language/locale.ts";
import type { Clamping } from "./state.ts";

/** The words of the options that are days. */
const WORDS = { day: "day", compare: "since", asOf: "asOf" } as const;

/** That a day was asked for which the map does not have, and which one it shows instead. */
export function describeClamping({ option, asked, shown }: Clamping, { words, format }: Locale): string {
  return words.hearing.clamped[WORDS[option]](format.day(asked), format.day(shown));
}
