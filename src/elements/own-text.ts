import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../language/locale.ts";
import { ownText } from "../language/own-text.ts";
import type { Translated } from "../language/translated.ts";
import type { Names } from "../model/names.ts";

/** A text of the editors as the reader gets it, marked where it is in another language; null where there is none. */
export function drawOwnText(texts: Names, locale: Locale): TemplateResult | null {
  const own = ownText(texts, locale);
  if (own === null) return null;
  const { text, language, direction, mark } = own;
  // With the direction said, as the text may begin with a name in other letters.
  if (mark === null) return html`<bdi dir=${direction}>${text}</bdi>`;
  return html`<bdi lang=${language} dir=${direction}>${text}</bdi> <span class="language">${mark}</span>`;
}

/** That there is no translation so far; nothing where there is one, or none is needed. */
export function drawMissing({ state }: Translated, { words }: Locale): TemplateResult | typeof nothing {
  return state === "missing" ? html`<span class="muted untranslated">(${words.notTranslated})</span>` : nothing;
}
