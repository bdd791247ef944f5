import type { FoundName } from "./name-index.ts";
import type { Reading } from "./names.ts";
import { splitsOf } from "./tokens.ts";

/** A capital that says or does something is its government; one that is entered, left or lies somewhere is a city. */
export function isPlaceOfCapital(
  { tokens, lexicon }: Reading,
  { from, until, clitic }: FoundName<unknown>,
  isLocated: boolean,
) {
  const [previous = "", next = ""] = [tokens[from - 1]?.code ?? "", tokens[until]?.code ?? ""];
  if (lexicon.says.test(previous) || lexicon.says.test(next)) return false;
  const { and, into, of, verbs } = lexicon.capital;
  const partner = splitsOf(next).some(({ clitic, rest }) => and.test(clitic) && lexicon.capitals.has(rest));
  if (partner && !into.test(previous)) return false;
  if (of.test(previous) && verbs.test(next)) return false;
  const before = tokens.slice(Math.max(0, from - 2), from);
  if (isLocated || before.some(({ code }) => lexicon.capital.word.test(code))) return true;
  const window = tokens.slice(Math.max(0, from - 5), from).map(({ code }) => code);
  return clitic === "" && window.some((code) => lexicon.entered.test(code));
}

/** Words such as «القائم» or «تدمر» that stand for themselves. */
export function isTrap({ tokens, lexicon: { traps } }: Reading, { from, until }: FoundName<unknown>): boolean {
  const [previous = "", next = ""] = [tokens[from - 1]?.code ?? "", tokens[until]?.code ?? ""];
  const isVerb = traps.verbs.test(tokens[from]?.code ?? "");
  return isVerb && traps.afterVerbs.test(next) ? !traps.beforeNames.test(previous) : traps.before.test(previous);
}
