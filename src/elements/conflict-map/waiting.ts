import { html, nothing, type TemplateResult } from "lit";
import { directionOf } from "../../language/language.ts";
import { firstWordsIn } from "../../language/words/first.ts";
import type { Language } from "../../model/names.ts";
import type { Failure } from "../fetch-decoded.ts";

/** What stands in for a map that is on its way: the picture at an address, if any, and that it is loading. */
export function drawLoading(poster: string | null, language: Language): TemplateResult {
  return html`${drawPoster(poster)}<p class="message" role="status" lang=${language} dir=${directionOf(language)}>${firstWordsIn(language).loading}…</p>`;
}

/** What stands in for a map that could not be had: the picture, the reason, and a button to try again. */
export function drawApology(
  poster: string | null,
  problem: Failure["problem"],
  language: Language,
  retry: () => void,
): TemplateResult {
  const words = firstWordsIn(language);
  return html`${drawPoster(poster)}<div class="message" role="alert" lang=${language} dir=${directionOf(language)}>
    <p>${words[problem]}</p>
    <button type="button" @click=${retry}>${words.retry}</button>
  </div>`;
}

/** The picture at an address; nothing for none. */
export function drawPoster(address: string | null): TemplateResult | typeof nothing {
  return address === null ? nothing : html`<img class="poster" part="poster" src=${address} alt="" />`;
}
