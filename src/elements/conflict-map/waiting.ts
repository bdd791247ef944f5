import { html, nothing, type TemplateResult } from "lit";
import { directionOf } from "../../language/language.ts";
import { firstWordsIn } from "../../language/words/first.ts";
import type { Language } from "../../model/names.ts";
import type { Failure } from "../fetch-decoded.ts";
import { languageAround } from "./language-around.ts";

/**
 * The picture that is shown until there is more: one that the page itself has in the slot, one at an address, or none; in the
 * place of a map that could not be had, all that the page has in the element.
 */
export type Poster =
  | { readonly is: "slotted" }
  | { readonly is: "fetched"; readonly address: string }
  | { readonly is: "content" }
  | null;

/** The reader's likely language, before the data says which ones there are. */
export function guessLanguage(element: HTMLElement): Language {
  return element.lang || languageAround(element) || "en";
}

/** What stands in for a map that is on its way: its picture, if any, and that it is loading. */
export function drawLoading(poster: Poster, language: Language): TemplateResult {
  const { lang, words } = firstWordsIn(language);
  return html`${drawPoster(poster)}<p class="message" role="status" lang=${lang} dir=${directionOf(lang)}>${words.loading}…</p>`;
}

/** What stands in for a map that could not be had: the picture, the reason, and a button to try again. */
export function drawApology(
  poster: Poster,
  problem: Failure["problem"],
  language: Language,
  retry: () => void,
): TemplateResult {
  const { lang, words } = firstWordsIn(language);
  return html`${drawPoster(poster)}<div class="message" role="alert" lang=${lang} dir=${directionOf(lang)}>
    <p>${words[problem]}</p>
    <button type="button" @click=${retry}>${words.retry}</button>
  </div>`;
}

/** The picture; nothing for none. */
export function drawPoster(poster: Poster): TemplateResult | typeof nothing {
  switch (poster?.is) {
    case undefined:
      return nothing;
    case "slotted":
      return html`<slot class="poster" name="poster"></slot>`;
    case "content":
      return html`<slot class="content"></slot>`;
    case "fetched":
      return html`<img class="poster" part="poster" src=${poster.address} alt="" />`;
  }
}
