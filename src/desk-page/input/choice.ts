import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { RANKS, rankOf } from "../../text/fold.ts";

/** Something to choose. */
export interface Choosable {
  readonly value: string;
  readonly label: string;
  /** What tells it from others of the name. */
  readonly detail?: string;
  /** Further names that it is found by. */
  readonly aliases?: readonly string[];
  /** What is done instead of taking the value. */
  readonly act?: () => void;
}

const MOST_FOUND = 8;

/** Milliseconds after the last letter before the server is asked. */
const PAUSE = 120;

/**
 * A field that finds what is typed among its options, as a combobox with a list. What is marked in the list is taken by Enter,
 * and on leaving the field.
 */
export class DeskChoice extends LitElement {
  @property({ attribute: false }) options: readonly Choosable[] = [];
  @property() value = "";
  @property() label = "";
  /** The name of the field for the focus. */
  @property() name = "";
  @property() describedBy = "";
  @property({ type: Boolean }) invalid = false;
  /** What else there is to choose for what was typed, below what was found. */
  @property({ attribute: false }) more: (typed: string) => readonly Choosable[] = () => [];
  /** Options that come from elsewhere. */
  @property({ attribute: false }) fetchMore: ((typed: string) => Promise<readonly Choosable[]>) | null = null;
  @property({ attribute: false }) taken: (value: string) => void = () => {};
  @property() none = "";
  @property() hint = "";
  @state() private typed: string | null = null;
  @state() private isOpen = false;
  @state() private active = 0;
  @state() private fetched: readonly Choosable[] = [];
  #timer = 0;

  /** It stands in the page itself, whose styles it takes. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const found = this.#found();
    const id = `choice-${this.name}`;
    return html`<input
        id=${`field-${this.name}`}
        class="choice"
        data-focus=${`field:${this.name}`}
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        aria-label=${this.label}
        aria-expanded=${this.isOpen}
        aria-controls=${id}
        aria-autocomplete="list"
        aria-invalid=${this.invalid}
        aria-describedby=${this.describedBy || nothing}
        aria-activedescendant=${this.isOpen && found.length > 0 ? `${id}-${this.active}` : nothing}
        placeholder=${this.hint}
        .value=${this.typed ?? this.#labelOf(this.value)}
        @input=${this.#type}
        @keydown=${this.#key}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
        @blur=${() => this.#leave()}
      />
      <ul id=${id} role="listbox" class="options" aria-label=${this.label} ?hidden=${!this.isOpen}>
        ${
          found.length === 0
            ? html`<li class="none" role="option" aria-selected="false" aria-disabled="true">${this.none}</li>`
            : found.map((option, index) => this.#option(option, `${id}-${index}`, index))
        }
      </ul>`;
  }

  #option(option: Choosable, id: string, index: number): TemplateResult {
    return html`<li
      id=${id}
      role="option"
      class=${option.act ? "act" : ""}
      aria-selected=${index === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @pointerenter=${() => (this.active = index)}
      @click=${() => this.#take(option)}
    ><bdi>${option.label}</bdi>${option.detail ? html` <span class="muted">${option.detail}</span>` : nothing}</li>`;
  }

  #labelOf(value: string): string {
    const found = this.options.find((option) => option.value === value) ?? this.fetched.find((o) => o.value === value);
    return found?.label ?? value;
  }

  #found(): readonly Choosable[] {
    const typed = this.typed?.trim() ?? "";
    if (typed === "") return this.options.slice(0, MOST_FOUND);
    const ranked = this.options
      .flatMap((option) => {
        const rank = rankOf(typed, [option.label, option.value, ...(option.aliases ?? [])]);
        return rank === null ? [] : [{ option, order: RANKS.indexOf(rank) }];
      })
      .sort((one, other) => one.order - other.order || one.option.label.length - other.option.label.length)
      .map(({ option }) => option);
    const known = new Set(ranked.map(({ value }) => value));
    const fetched = this.fetched.filter(({ value }) => !known.has(value));
    return [...ranked.slice(0, MOST_FOUND), ...fetched.slice(0, MOST_FOUND), ...this.more(typed)];
  }

  #type(event: InputEvent): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.active = 0;
    this.isOpen = true;
    window.clearTimeout(this.#timer);
    this.fetched = [];
    const { typed, fetchMore } = this;
    if (fetchMore === null || typed.trim().length < 2) return;
    this.#timer = window.setTimeout(async () => {
      const fetched = await fetchMore(typed.trim());
      if (this.typed === typed) this.fetched = fetched;
    }, PAUSE);
  }

  #key(event: KeyboardEvent): void {
    const found = this.#found();
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const by = event.key === "ArrowDown" ? 1 : -1;
      this.active = this.isOpen ? Math.max(0, Math.min(found.length - 1, this.active + by)) : 0;
      this.isOpen = true;
    } else if (event.key === "Enter" && this.isOpen) {
      event.preventDefault();
      event.stopPropagation();
      const option = found[this.active];
      if (option) this.#take(option);
    } else if (event.key === "Escape" && this.isOpen) {
      event.stopPropagation();
      this.#close();
    }
  }

  /** What is marked is taken where something was typed; a field that was emptied has no value. */
  #leave(): void {
    const { typed, isOpen } = this;
    const option = this.#found()[this.active];
    this.#close();
    if (typed === null || !isOpen) return;
    if (typed.trim() === "") this.taken("");
    else if (option) this.#take(option);
  }

  #take(option: Choosable): void {
    this.#close();
    if (option.act) option.act();
    else this.taken(option.value);
  }

  #close(): void {
    this.isOpen = false;
    this.typed = null;
    this.active = 0;
  }
}

customElements.define("desk-choice", DeskChoice);
