import type { HeadNoun, Mention } from "./mention.ts";
import type { FoundName } from "./name-index.ts";
import { codeAt, PLURAL, type Reading } from "./names.ts";

/** Whether the name goes on from a place before it: «حماة وحمص», "Hama and Homs". */
export function isListed(
  { tokens, lexicon }: Reading,
  { from, clitic }: Pick<FoundName<unknown>, "from" | "clitic">,
  before: Mention | undefined,
): boolean {
  if (!before) return false;
  const between = tokens.slice(before.until, from);
  if (between.length === 0) return clitic === "و";
  return between.length <= 2 && between.every(({ code }) => lexicon.joins.test(code) || code === '"');
}

/** What the noun before a name, or before the list that it stands in, says of it. */
export function headBefore(reading: Reading, from: number, before: Mention | undefined): HeadNoun {
  if (isAfterPlural(reading, from)) return "settlement";
  const own = HEADS.find((head) => isHeadedBy(reading, from, reading.lexicon.heads[head]));
  if (own) return own;
  const clitic = /^و/u.test(codeAt(reading, from)) ? "و" : "";
  return before && isListed(reading, { from, clitic }, before) ? before.head : null;
}

const HEADS = ["settlement", "region", "area"] as const;

/** A quotation mark or "of" may stand between the noun and the name. */
function isHeadedBy(reading: Reading, from: number, nouns: RegExp): boolean {
  const [near, further] = [codeAt(reading, from - 1), codeAt(reading, from - 2)];
  return nouns.test(/^(?:["(]|of)$/.test(near) ? further : near);
}

/** «قرى وبلدات عدة …، بينها», «ما عدا»: names of such follow. */
function isAfterPlural({ tokens, lexicon }: Reading, from: number): boolean {
  const [word = "", two = ""] = [tokens[from - 1]?.code ?? "", tokens[from - 2]?.code ?? ""];
  if (lexicon.exceptions.test(word) || (two === "ما" && word === "عدا")) return true;
  const isExample = lexicon.examples.test(word) || (lexicon.examples.test(two) && /^["(:]$/.test(word));
  return isExample && tokens.slice(Math.max(0, from - 10), from).some(({ code }) => PLURAL.test(code));
}
