import { css, html, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Day } from "../../model/day.ts";
import { type Filter, nameOfVoice, type Voice, voicesOf } from "../../model/filter.ts";
import { nameOfChoice } from "../../view/describe-filter.ts";
import { asOfDaysOf } from "../../view/publications.ts";
import { icon } from "../icons.ts";
import { Part } from "../part.ts";
import { shared } from "../shared.styles.ts";

/**
 * The second clock and the choice of witnesses: as known on a day, according to whom. Where there is little room they fold into a button.
 * @internal
 */
export class Filters extends Part {
  static override readonly styles = [
    shared,
    css`
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem 0.5rem;
      }

      label {
        display: grid;
        font-size: 0.75rem;
        line-height: 1.5;
        color: var(--cm-muted);
      }

      select {
        inline-size: 10.25rem;
        min-block-size: 1.75rem;
        padding: 0.05rem 0.25rem;
        border: 1px solid var(--cm-line);
        border-radius: var(--cm-radius);
        background: var(--cm-surface);
        color: var(--cm-ink);
        font-size: 0.8125rem;
        text-overflow: ellipsis;
      }

      .chosen select {
        border-color: var(--cm-ink);
        box-shadow: inset 0 0 0 1px var(--cm-ink);
        font-weight: 600;
      }

      .fold {
        display: none;
      }

      @container conflict-map (max-width: 62rem) {
        :host {
          position: absolute;
          z-index: 1;
          inset-inline: 0.6rem;
          inset-block-end: calc(100% + 0.6rem);
          display: flex;
          flex-direction: row-reverse;
          align-items: end;
          gap: 0.5rem;
          pointer-events: none;
        }

        .fold {
          flex: none;
          display: grid;
          place-items: center;
          padding: 0;
          pointer-events: auto;
        }

        .fold.chosen,
        .fold.chosen:hover {
          background: var(--cm-ink);
          border-color: var(--cm-ink);
          color: var(--cm-surface);
        }

        .choices {
          flex: 0 1 18rem;
          padding: 0.6rem;
          border: 1px solid var(--cm-line);
          border-radius: var(--cm-radius);
          background: var(--cm-surface);
          box-shadow: 0 2px 12px rgb(0 0 0 / 0.15);
          pointer-events: auto;
        }

        :host(:not([open])) .choices {
          display: none;
        }

        label {
          flex: 1 1 100%;
        }

        select {
          inline-size: 100%;
          min-block-size: 2.25rem;
        }
      }
    `,
  ];

  @property({ type: Boolean, reflect: true }) open = false;

  override render(): TemplateResult {
    const { words } = this.locale;
    const { filter, dataset } = this.reading;
    const isFiltered = filter.asOf !== null || filter.voice.of !== "everyone";
    return html`
      <button
        type="button"
        class="fold ${isFiltered ? "chosen" : ""}"
        title=${words.hearing.label}
        aria-label=${words.hearing.label}
        aria-expanded=${this.open}
        @click=${() => (this.open = !this.open)}
      >${icon.filter}</button>
      <div class="choices" role="group" aria-label=${words.hearing.label} @keydown=${this.#leave}>
        <label class=${filter.asOf === null ? "" : "chosen"}>
          ${words.hearing.asOf}
          <select @change=${this.#chooseAsOf}>
            <option value="" ?selected=${filter.asOf === null}>${words.hearing.allPublished}</option>
            ${asOfDaysOf(dataset, filter.asOf).map(([day, articles]) => this.#day(day, articles, filter))}
          </select>
        </label>
        <label class=${filter.voice.of === "everyone" ? "" : "chosen"}>
          ${words.hearing.accordingTo}
          <select @change=${this.#chooseVoice}>
            ${voicesOf(dataset).map((voice) => this.#voice(voice, filter))}
          </select>
        </label>
      </div>
    `;
  }

  #day(day: Day, articles: number, { asOf }: Filter): TemplateResult {
    const { words, format } = this.locale;
    return html`<option value=${day} ?selected=${day === asOf}>
      ${words.hearing.published(format.day(day), words.hearing.articles(format, articles))}
    </option>`;
  }

  #voice(voice: Voice, filter: Filter): TemplateResult {
    const name = nameOfVoice(voice);
    return html`<option value=${name} ?selected=${name === nameOfVoice(filter.voice)}>
      ${nameOfChoice(voice, this.reading.dataset, this.locale)}
    </option>`;
  }

  #chooseAsOf({ target }: Event): void {
    const { value } = target as HTMLSelectElement;
    this.ask({ type: "know-as-of", day: value === "" ? null : (Number(value) as Day) });
  }

  #chooseVoice({ target }: Event): void {
    const { value } = target as HTMLSelectElement;
    const voice = voicesOf(this.reading.dataset).find((each) => nameOfVoice(each) === value);
    if (voice) this.ask({ type: "listen-to", voice });
  }

  #leave({ key }: KeyboardEvent): void {
    if (key !== "Escape" || !this.open) return;
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>(".fold")?.focus();
  }
}
