import { type Item, isWritten } from "../../desk/contract/answers.ts";
import type { Language } from "../../model/names.ts";
import { itemsOf } from "./items.ts";
import type { DeskState } from "./state.ts";

type Known = Pick<DeskState, "answered" | "steps" | "folder">;

/** The translation of an item's quote as it is or will be written; empty where there is none. */
export function translationIn({ claim }: Item, language: Language, { steps }: Pick<Known, "steps">): string {
  const here = steps
    .flat()
    .filter((each) => each.do === "translate" && each.language === language && each.quote === claim.quote)
    .at(-1);
  return here?.do === "translate" ? here.text : String(claim[`translation_${language}`] ?? "");
}

/** The languages of the map but for the article's own. */
export function otherLanguages({ folder, answered }: Known): Language[] {
  const own = answered?.session.article.language;
  return (folder?.languages ?? []).filter((each) => each !== own);
}

/** The items whose quote has no translation in a language, neither theirs nor that of another item; in the order of the text. */
export function untranslatedItems(state: Known): { readonly item: Item; readonly language: Language }[] {
  const written = itemsOf(state).filter(isWritten);
  return written.flatMap((item) => {
    const alike = written.filter(({ claim }) => claim.quote === item.claim.quote);
    const language = otherLanguages(state).find((each) => alike.every((one) => translationIn(one, each, state) === ""));
    return language === undefined ? [] : [{ item, language }];
  });
}
