import { html, nothing, type TemplateResult } from "lit";
import { directionOf } from "../../language/language.ts";
import { builtInFor } from "../../language/words/built-in.ts";
import { firstWordsIn } from "../../language/words/first.ts";
import { isoDay } from "../../model/day.ts";
import type { Failure } from "../../model/failure.ts";
import type { Language } from "../../model/names.ts";
import { languageAround } from "./language-around.ts";
import { type OptionProperties, requestedBy, textOf } from "./options-element.ts";
import { posterAddress } from "./site-addresses.ts";

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
  return textOf(element.lang) ?? (languageAround(element) || "en");
}

/** An element that may say in attributes which picture is shown. */
type Pictured = HTMLElement & OptionProperties & { readonly src: string; readonly poster: string | null };

/**
 * The slot of the page's own picture, at the end of a shadow root. A page may bring it as its part of the root: the picture is
 * laid out in it before any script runs, and would be once more in another one.
 */
export function slotIn(root: ParentNode & Node): HTMLSlotElement {
  const brought = root.querySelector<HTMLSlotElement>('slot[name="poster"]');
  if (brought) return brought;
  const slot = document.createElement("slot");
  slot.name = "poster";
  root.appendChild(slot);
  return slot;
}

/** The picture until the data is there: in the slot, at the address that is given, or that of the day and language asked for. */
export function posterOf(element: Pictured): Poster {
  if (element.querySelector(':scope > [slot="poster"]')) return { is: "slotted" };
  const { day, lang } = requestedBy(element);
  const isKnown = day !== undefined && lang !== undefined;
  // Pictures are named by the languages of the map, which are not known yet: most have these two.
  const address =
    element.poster ?? (isKnown ? posterAddress(element.src, isoDay(day), builtInFor(lang) ?? lang) : null);
  return address === null ? null : { is: "fetched", address };
}

/** What the page has for readers without the map, before a picture that is fetched. */
export function substituteOf(element: Pictured): Poster {
  return element.querySelector(":scope > :not([slot])") ? { is: "content" } : posterOf(element);
}

/** What stands in for a map that is on its way: its picture, and that it is loading, where there is no picture or it is late. */
export function drawLoading(poster: Poster, isLate: boolean, language: Language): TemplateResult {
  if (poster !== null && !isLate) return html`${drawPoster(poster)}`;
  const { lang, words } = firstWordsIn(language);
  return html`${drawPoster(poster)}<p class="message ${classOver(poster)}" role="status" lang=${lang} dir=${directionOf(lang)}>${words.loading}…</p>`;
}

/** What stands in for a map that could not be had: the picture, the reason, and a button to try again. */
export function drawApology(
  poster: Poster,
  problem: Failure["problem"],
  language: Language,
  retry: () => void,
): TemplateResult {
  const { lang, words } = firstWordsIn(language);
  return html`${drawPoster(poster)}<div class="message ${classOver(poster)}" role="alert" lang=${lang} dir=${directionOf(lang)}>
    <p>${words[problem]}</p>
    <button type="button" @click=${retry}>${words.retry}</button>
  </div>`;
}

const classOver = (poster: Poster) => (poster === null ? "" : "over-picture");

/** The picture; nothing for none, and for one that has its slot already. */
export function drawPoster(poster: Poster): TemplateResult | typeof nothing {
  switch (poster?.is) {
    case undefined:
    case "slotted":
      return nothing;
    case "content":
      return html`<slot class="content"></slot>`;
    case "fetched":
      return html`<img class="poster" part="poster" src=${poster.address} alt="" />`;
  }
}
