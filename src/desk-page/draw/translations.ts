import { html, type TemplateResult } from "lit";
import type { Item } from "../../desk/contract/answers.ts";
import { directionOf } from "../../language/language.ts";
import type { Language } from "../../model/names.ts";
import { otherLanguages, translationIn } from "../state/translations.ts";
import { languageName, type PageContext } from "./context.ts";

/** A field for the quote in each other language of the map; what is written holds for every claim that quotes the words. */
export function drawTranslations(item: Item, context: PageContext): TemplateResult {
  return html`<div class="translations">
    ${otherLanguages(context.state).map((language) => drawTranslation(item, language, context))}
  </div>`;
}

function drawTranslation(item: Item, language: Language, context: PageContext): TemplateResult {
  const { words, state, ask } = context;
  const value = translationIn(item, language, state);
  const write = (text: string) => {
    if (text.trim() === value) return;
    const quote = String(item.claim.quote ?? "");
    ask({ type: "do", operations: [{ do: "translate", quote, language, text: text.trim() }] });
  };
  const label = words.translationInto(languageName(language, state));
  return html`<textarea
    rows="1"
    class=${value ? "" : "missing"}
    lang=${language}
    dir=${directionOf(language)}
    aria-label=${label}
    placeholder=${label}
    data-focus=${`translation:${item.key}:${language}`}
    .value=${value}
    @focus=${() => state.current === item.key || ask({ type: "turn-to", item: item.key })}
    @change=${(event: Event) => write((event.target as HTMLTextAreaElement).value)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      write((event.target as HTMLTextAreaElement).value);
      ask({ type: "translate" });
    }}
  ></textarea>`;
}
