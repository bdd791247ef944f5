import { html, nothing, type TemplateResult } from "lit";
import { hasNumeralChoice, type Numerals, ownNameOf } from "../../language/language.ts";
import type { Language } from "../../model/names.ts";
import type { Part } from "../part.ts";

const DIGITS: Readonly<Record<Numerals, string>> = { arab: "١٢٣", latn: "123" };

/** The languages of the map, each by its own name, and a choice of digits for those that have one. */
export function drawLanguageChoice(part: Part, chosen: Numerals): TemplateResult {
  const { words, language: current } = part.locale;
  return html`<div class="segments language-choice">
    ${
      hasNumeralChoice(current)
        ? html`<div role="group" aria-label=${words.numerals}>
            ${(["arab", "latn"] as const).map((numerals) =>
              drawButton(DIGITS[numerals], numerals === chosen, () => part.set("numerals", numerals)),
            )}
          </div>`
        : nothing
    }
    <div role="group" aria-label=${words.language}>
      ${part.history.dataset.map.languages.map((language) => drawLanguage(language, language === current, part))}
    </div>
  </div>`;
}

function drawLanguage(language: Language, isPressed: boolean, part: Part): TemplateResult {
  const { full, short } = ownNameOf(language);
  const names = html`<span class="full">${full}</span><span class="short" aria-hidden="true">${short}</span>`;
  return drawButton(names, isPressed, () => part.set("lang", language), language, full);
}

function drawButton(
  content: unknown,
  isPressed: boolean,
  act: () => void,
  language?: Language,
  label?: string,
): TemplateResult {
  return html`<button
    type="button"
    lang=${language ?? nothing}
    aria-label=${label ?? nothing}
    aria-pressed=${isPressed}
    @click=${act}
  >${content}</button>`;
}
