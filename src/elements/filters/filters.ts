import { html, type TemplateResult } from "lit";
import { type Filter, nameOfVoice, type Voice, voicesOf } from "../../history/filter.ts";
import { asOfDaysOf } from "../../history/publications.ts";
import { nameOfChoice } from "../../language/describe-filter.ts";
import type { Day } from "../../model/day.ts";
import folded from "../folded.css?inline";
import folding from "../folding.css?inline";
import { Folding } from "../folding.ts";
import { icon } from "../icons.ts";
import { stylesOf } from "../styles.ts";
import styles from "./filters.css?inline";

/**
 * The second clock and the choice of witnesses: as known on a day, according to whom; behind a button where it is not in a menu already.
 * @internal
 */
export class Filters extends Folding {
  static override readonly styles = stylesOf(folding, folded, styles);

  override render(): TemplateResult {
    const { words } = this.locale;
    const { filter, dataset, whole } = this.history;
    const isFiltered = filter.asOf !== null || filter.voice.of !== "everyone";
    return this.fold(
      words.hearing.label,
      html`${icon.clock}<span class="brief" aria-hidden="true">${words.hearing.brief}</span>`,
      isFiltered,
      html`
        <label class=${filter.asOf === null ? "" : "chosen"}>
          ${words.hearing.asOf}
          <select @change=${this.#chooseAsOf}>
            <option value="" ?selected=${filter.asOf === null}>${words.hearing.allPublished}</option>
            ${asOfDaysOf(whole, filter.asOf).map(([day, articles]) => this.#day(day, articles, filter))}
          </select>
        </label>
        <label class=${filter.voice.of === "everyone" ? "" : "chosen"}>
          ${words.hearing.accordingTo}
          <select @change=${this.#chooseVoice}>
            ${voicesOf(dataset).map((voice) => this.#voice(voice, filter))}
          </select>
        </label>
      `,
    );
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
      ${nameOfChoice(voice, this.history.dataset, this.locale)}
    </option>`;
  }

  #chooseAsOf({ target }: Event): void {
    const { value } = target as HTMLSelectElement;
    this.set("asOf", value === "" ? null : (Number(value) as Day));
  }

  #chooseVoice({ target }: Event): void {
    const { value } = target as HTMLSelectElement;
    const voice = voicesOf(this.history.dataset).find((each) => nameOfVoice(each) === value);
    if (voice) this.set("accordingTo", voice);
  }
}
