import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { hasNumeralChoice, type Numerals, ownNameOf, USUAL_NUMERALS } from "../../language/language.ts";
import type { Language } from "../../model/names.ts";
import { Part } from "../part.ts";
import segments from "../segments.css?inline";
import { stylesOf } from "../styles.ts";

const DIGITS: Readonly<Record<Numerals, string>> = { arab: "١٢٣", latn: "123" };

/**
 * The languages of the map, each by its own name, and a choice of digits for those that have one.
 * @internal
 */
export class LanguageChoice extends Part {
  static override readonly styles = stylesOf(segments);

  @property() numerals: Numerals = USUAL_NUMERALS;

  override render(): TemplateResult {
    const { words, language: current } = this.locale;
    return html`
      ${
        hasNumeralChoice(current)
          ? html`<div role="group" aria-label=${words.numerals}>
              ${(["arab", "latn"] as const).map((numerals) =>
                this.#choice(DIGITS[numerals], numerals === this.numerals, () => this.set("numerals", numerals)),
              )}
            </div>`
          : nothing
      }
      <div role="group" aria-label=${words.language}>
        ${this.history.dataset.map.languages.map((language) => this.#language(language, language === current))}
      </div>
    `;
  }

  #language(language: Language, pressed: boolean): TemplateResult {
    const { full, short } = ownNameOf(language);
    const names = html`<span class="full">${full}</span><span class="short" aria-hidden="true">${short}</span>`;
    return this.#choice(names, pressed, () => this.set("lang", language), language, full);
  }

  #choice(content: unknown, pressed: boolean, act: () => void, language?: Language, label?: string): TemplateResult {
    return html`<button
      type="button"
      lang=${language ?? nothing}
      aria-label=${label ?? nothing}
      aria-pressed=${pressed}
      @click=${act}
    >${content}</button>`;
  }
}
