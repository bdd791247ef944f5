import { directionOf } from "../../language/language.ts";
import type { Language } from "../../model/names.ts";
import { type MarkupPart, markup } from "../../text/markup.ts";

/** What fills the slots of a page, by their names; a slot is a comment such as `<!--head-->`. */
export type Slots = Readonly<Record<string, MarkupPart>>;

/**
 * The page with every slot filled, and in that language. Throws where the page has one of the slots not exactly once, or
 * names no language of its own.
 */
export function fillTemplate(page: string, language: Language, slots: Slots): string {
  const root = markup`<html lang="${language}" dir="${directionOf(language)}">`;
  const inLanguage = replaceOnce(page, '<html lang="en">', root);
  return Object.entries(slots).reduce(
    (filled, [name, part]) => replaceOnce(filled, `<!--${name}-->`, part),
    inLanguage,
  );
}

function replaceOnce(page: string, sign: string, part: MarkupPart): string {
  const [before, after, ...more] = page.split(sign);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`expected ${sign} once in the page, found it ${more.length + Number(after !== undefined)} times`);
  }
  return `${before}${markup`${part}`.text}${after}`;
}
