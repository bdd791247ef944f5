import { parseDay } from "../day.ts";
import { isKnownForm } from "../language-tag.ts";

/** What a published file is checked for beyond the form of its values, by the name that a plan has for it. */
export const CHECKS = {
  isDay: (text: string) => parseDay(text) !== null,
  isUrl,
  isKnownForm,
  areDistinct: (items: readonly string[]) => new Set(items).size === items.length,
  /** Of a first and a last day. */
  isInOrder: ({ first, last }: { readonly first: number; readonly last: number }) => first <= last,
  /** Of west, south, east, north. */
  isBox: ([west, south, east, north]: readonly [number, number, number, number]) => west < east && south < north,
} as const;

export type Check = keyof typeof CHECKS;

function isUrl(text: string): boolean {
  try {
    return Boolean(new URL(text));
  } catch {
    return false;
  }
}
