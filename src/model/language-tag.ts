import { memoizeForGood } from "./memoize.ts";

/**
 * The form of a BCP 47 language tag, its language in small letters: subtags of 2 to 8 letters or digits, extensions after
 * a single letter, private ones after `x`.
 */
export const LANGUAGE_TAG =
  /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-x(?:-[A-Za-z0-9]{1,8})+)?$/;

/**
 * Whether programs that format words and dates take the tag: no region and no variant stands in it twice, and so on. Each name
 * of a data set is asked for.
 */
export const isKnownForm = memoizeForGood(isCanonical);

function isCanonical(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
