import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { actorName, placeKindName } from "../../language/describe.ts";
import { LIST_ORDERS } from "../../language/words/choices.ts";
import { listWordsIn } from "../../language/words/list-vocabulary.ts";
import type { ArticleId } from "../../model/article.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage } from "../../model/names.ts";
import { prepareSearch } from "../../text/find-places.ts";
import { isNarrowed, type ListChoice, WHOLE_LIST, writeList } from "../../view/list-choice.ts";
import type { ListRow } from "../../view/list-rows.ts";
import { narrowingsOf } from "../../view/place-list.ts";
import folded from "../folded.css?inline";
import folding from "../folding.css?inline";
import { Folding } from "../folding.ts";
import { icon } from "../icons.ts";
import { inContainer, stylesOf } from "../styles.ts";
import styles from "./list-tools.css?inline";

type Option = readonly [value: string, name: string];

/**
 * What the list is narrowed to and how it is sorted, with the number of places left. In a narrow list the choices fold into a button.
 * @internal
 */
export class ListTools extends Folding {
  static override readonly styles = stylesOf(folding, styles, inContainer("(max-width: 46rem)", folded));

  @property({ attribute: false }) choice: ListChoice = WHOLE_LIST;
  @property({ attribute: false }) rows: readonly ListRow[] = [];
  /** Number of places that are left. */
  @property({ type: Number }) shown = 0;

  override render(): TemplateResult {
    const { choice } = this;
    const { list } = listWordsIn(this.locale);
    const { query } = choice;
    const isChosen = writeList({ ...choice, query: WHOLE_LIST.query }) !== null;
    return html`
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        placeholder=${list.search}
        aria-label=${list.search}
        .value=${query}
        @focus=${() => void prepareSearch(this.rows.map(({ place }) => place))}
        @input=${({ target }: Event) => this.#choose({ query: (target as HTMLInputElement).value })}
      />
      ${this.fold(list.choices, icon.filter, isChosen, this.#choices())}
      <p role="status">${this.#count()}</p>
      ${
        isNarrowed(choice)
          ? html`<button type="button" class="reset" @click=${() => this.#choose(WHOLE_LIST)}>${list.reset}</button>`
          : nothing
      }
    `;
  }

  #count(): string {
    const { words, format } = this.locale;
    const all = this.rows.length;
    if (this.shown === all) return words.found(format, all);
    return listWordsIn(this.locale).list.shown(format, all, format.number(this.shown));
  }

  #choices(): TemplateResult[] {
    const { choice, locale } = this;
    const { list: words } = listWordsIn(locale);
    const { dataset } = this.history;
    const { actors, kinds, sources } = narrowingsOf(this.rows, choice, dataset);
    return [
      this.#select(
        "order",
        words.sort,
        LIST_ORDERS.map((order): Option => [order, words.orders[order]]),
      ),
      this.#select("actor", words.actor, [
        ["", words.everyActor],
        ...actors.map((actor): Option => [actor, actorName(actor, dataset, locale)]),
      ]),
      this.#select("kind", words.kind, [
        ["", words.everyKind],
        ...kinds.map((kind): Option => [kind, placeKindName(kind, dataset.map, locale)]),
      ]),
      this.#select("source", words.source, [
        ["", words.everySource],
        ...sources.map((source): Option => [source, this.#article(source)]),
      ]),
    ];
  }

  #article(id: ArticleId): string {
    const { articles, speakers } = this.history.dataset;
    const { title, publisher } = lookUp("article", id, articles);
    const { names } = lookUp("speaker", publisher, speakers);
    return listWordsIn(this.locale).list.article(inLanguage(names, this.locale.language), title);
  }

  #select(key: Exclude<keyof ListChoice, "query">, name: string, options: readonly Option[]): TemplateResult {
    const chosen = this.choice[key] ?? "";
    return html`<label class=${chosen === (WHOLE_LIST[key] ?? "") ? "" : "chosen"}>
      ${name}
      <select @change=${({ target }: Event) => this.#choose({ [key]: (target as HTMLSelectElement).value || null })}>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
      </select>
    </label>`;
  }

  #choose(list: Partial<ListChoice>): void {
    this.set("list", { ...this.choice, ...list });
  }
}
