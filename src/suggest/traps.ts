import type { Found } from "./name-index.ts";
import type { Reading } from "./names.ts";
import { splitsOf } from "./tokens.ts";

/** A capital that says or does something is its government; one that is entered, left or lies somewhere is a city. */
export function isPlaceOfCapital(
  { tokens, lexicon }: Reading,
  { from, until, clitic }: Found<unknown>,
  isLocated: boolean,
) {
  const [previous = "", next = ""] = [tokens[from - 1]?.code ?? "", tokens[until]?.code ?? ""];
  if (lexicon.says.test(previous) || lexicon.says.test(next)) return false;
  const partner = splitsOf(next).some(({ clitic: and, rest }) => /^[وف]?$/u.test(and) && lexicon.capitals.has(rest));
  if (partner && !/^(?:في|الي|in|to)$/u.test(previous)) return false;
  if (/^(?:من|from|with|of|on|by|over|for)$/u.test(previous) && /^(?:has|had|is|was)$/.test(next)) return false;
  if (isLocated || isCalledCapital(tokens.slice(Math.max(0, from - 2), from).map(({ code }) => code))) return true;
  const window = tokens.slice(Math.max(0, from - 5), from).map(({ code }) => code);
  return clitic === "" && window.some((code) => ENTERED.test(code));
}

/** "The capital, Damascus", «العاصمة السورية دمشق». */
const isCalledCapital = (before: readonly string[]) =>
  before.some((code) => /^(?:capital|[وفبلك]?العاصمه)$/u.test(code));

/** What is done to places alone. */
export const ENTERED =
  /^(?:[وف]?[يتن]?(?:دخل|سقط|حرر|غادر|اقتحم|قصف|بلغ)(?:ت|وا|ون)?|[لب]?(?:دخول|سقوط|تحرير)|entered|captured|left|reached|took|fled|seized|bombed)$/u;

/** Words such as «القائم» or «تدمر» that stand for themselves. */
export function isTrap({ tokens }: Reading, { from, until }: Found<unknown>): boolean {
  const [previous = "", next = ""] = [tokens[from - 1]?.code ?? "", tokens[until]?.code ?? ""];
  const isVerb = /^(?:القايم|تدمر|نوي)$/u.test(tokens[from]?.code ?? "");
  if (isVerb && /^(?:ب(?:ال)?اعمال|علي|في|فيه|فيها|ما|بين)$/u.test(next)) {
    return !/^(?:مدينه|مدينتي|معبر|من|الي|نحو)$/u.test(previous);
  }
  return /^(?:وقت|ان|كادت|سوف|قد|لم|لن|لا|التي|الذي|كانت|الوضع|النظام|الاتفاق|الحصار)$/u.test(previous);
}
