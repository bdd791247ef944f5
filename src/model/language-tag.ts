/**
 * The form of a BCP 47 language tag, its language in small letters: subtags of 2 to 8 letters or digits, extensions after
 * a single letter, private ones after `x`.
 */
export const LANGUAGE_TAG =
  /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-x(?:-[A-Za-z0-9]{1,8})+)?$/;

/** What is known of tags, as each name of a data set is asked for. */
const KNOWN = new Map<string, boolean>();

/** Whether programs that format words and dates take the tag: no region and no variant stands in it twice, and so on. */
export function isKnownForm(tag: string): boolean {
  const known = KNOWN.get(tag) ?? isCanonical(tag);
  KNOWN.set(tag, known);
  return known;
}

function isCanonical(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
