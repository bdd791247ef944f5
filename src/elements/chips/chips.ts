import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { nameOfChoice } from "../../language/describe-filter.ts";
import { describeClamping } from "../../view/describe-clamping.ts";
import type { ViewState } from "../../view/state.ts";
import { icon } from "../icons.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import styles from "./chips.css?inline";

/**
 * What sets this map apart from that of the day as everybody reports it, so that nobody takes it for that; each can be undone.
 * @internal
 */
export class Chips extends Part {
  static override readonly styles = stylesOf(styles);

  @property({ attribute: false }) view!: ViewState;

  override render(): TemplateResult {
    const { view, locale } = this;
    const { words, format } = locale;
    const { compare, asOf, accordingTo, clamped } = view;
    return html`
      ${
        compare === null
          ? nothing
          : this.#chip(words.compare.comparedWith(format.day(compare)), "", () => this.set("compare", null))
      }
      ${asOf === null ? nothing : this.#chip(words.hearing.knownOn(format.day(asOf)), "", () => this.set("asOf", null))}
      ${
        accordingTo.of === "everyone"
          ? nothing
          : this.#chip(words.hearing.heard(nameOfChoice(accordingTo, this.history.dataset, locale)), "", () =>
              this.set("accordingTo", { of: "everyone" }),
            )
      }
      <div role="status">
        ${clamped.map((each) =>
          this.#chip(describeClamping(each, locale), "note", () => this.ask({ type: "accept-clamping" })),
        )}
      </div>
    `;
  }

  #chip(text: string, kind: string, undo: () => void): TemplateResult {
    const name = this.locale.words.hearing.undo(text);
    return html`<p class=${kind}>
      ${text}<button type="button" title=${name} aria-label=${name} @click=${undo}>${icon.close}</button>
    </p>`;
  }
}
