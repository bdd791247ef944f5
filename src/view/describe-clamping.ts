import type { Locale } from "../language/locale.ts";
import type { Clamping } from "./state.ts";

/** That a day was asked for which the map does not have, and which one it shows instead. */
export function describeClamping({ of, asked, shown }: Clamping, { words, format }: Locale): string {
  return words.hearing.clamped[of](format.day(asked), format.day(shown));
}
