import { html, nothing, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { pictureDay } from "../../history/full-days.ts";
import { buildHistory } from "../../history/history.ts";
import { ownNameOf } from "../../language/language.ts";
import type { Locale } from "../../language/locale.ts";
import { describeMap } from "../../language/phrases/map.ts";
import type { SnippetKind } from "../../language/words/choices.ts";
import { withoutIsolates } from "../../language/words/isolate.ts";
import { shareWordsIn } from "../../language/words/share-vocabulary.ts";
import { spokenFor } from "../../language/words/spoken.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import { mapFileOf } from "../../model/core/quotes.ts";
import { type Day, isoDay } from "../../model/day.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import { type Embed, frameAddress, snippetsOf } from "../../view/snippets.ts";
import { CONTROL_TOKENS, type ControlToken, USUAL_TOKENS } from "../contract/settings.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import styles from "./embed-form.css?inline";

const KINDS: readonly SnippetKind[] = ["frame", "element", "picture", "address"];

const THEMES = ["system", "light", "dark"] as const;

/** One thing to choose from. */
interface Option {
  readonly value: string;
  readonly name: string;
  readonly language?: Language;
}

/**
 * The choices for an embedded map, the codes to paste that follow from them, and, where it is asked for, the map itself.
 * @internal
 */
export class EmbedForm extends Part {
  static override readonly styles = stylesOf(styles);

  @property({ type: Number }) day!: Day;
  /** The site's absolute address, with a slash at its end. */
  @property() site = "";

  @state() private opensOnDay = true;
  /** The chosen language; null for the one that the reader has now. */
  @state() private language: Language | null = null;
  @state() private theme: (typeof THEMES)[number] = "system";
  @state() private tokens: ReadonlySet<ControlToken> = USUAL_TOKENS;
  @state() private previewing = false;
  @query("iframe") private frame!: HTMLIFrameElement | null;

  override render(): TemplateResult {
    const { share } = shareWordsIn(this.locale);
    const embed = this.#embed();
    const snippets = snippetsOf(embed);
    return html`
      ${this.#choices(embed.language)}
      ${KINDS.map(
        (kind) =>
          html`<conflict-map-copy-text
            code
            .history=${this.history}
            .locale=${this.locale}
            .label=${share.snippets[kind]}
            .text=${snippets[kind]}
          ></conflict-map-copy-text>`,
      )}
      <details @toggle=${this.#preview}>
        <summary>${share.preview}</summary>
        ${this.previewing ? html`<iframe src=${frameAddress(embed)} title=${share.preview}></iframe>` : nothing}
      </details>
    `;
  }

  #embed(): Embed {
    // The codes carry no filter, and pictures are published without one.
    const history = buildHistory(this.history.whole);
    const { dataset } = history;
    const language = this.language ?? this.locale.language;
    const pictured = pictureDay(this.opensOnDay ? this.day : dataset.map.openingDay, history);
    return {
      site: this.site,
      mapFile: mapFileOf(dataset),
      title: inLanguage(dataset.map.title, language),
      language,
      day: this.opensOnDay ? this.day : null,
      theme: this.theme === "system" ? null : this.theme,
      controls: isUsual(this.tokens) ? null : CONTROL_TOKENS.filter((each) => this.tokens.has(each)),
      picture: {
        day: pictured,
        text: withoutIsolates(describeMap(pictured, history, this.#localeIn(language))),
      },
    };
  }

  /** The locale of a language, or the reader's own where its words have still to be fetched. */
  #localeIn(language: Language): Locale {
    const { map } = this.history.dataset;
    const { source } = spokenFor(language, map.words);
    const isThere = source.of === "every-map" || typeof source.words !== "string";
    return isThere ? localeFor(language, "arab", map) : this.locale;
  }

  /** A map that is out of view would wait to be fetched. */
  async #preview({ target }: Event): Promise<void> {
    this.previewing = (target as HTMLDetailsElement).open;
    await this.updateComplete;
    this.frame?.scrollIntoView({ block: "nearest" });
  }

  #choices(language: Language): TemplateResult {
    const { words, format } = this.locale;
    const { share } = shareWordsIn(this.locale);
    const days = [
      { value: isoDay(this.day), name: format.day(this.day) },
      { value: "", name: share.asItOpens },
    ];
    const languages = this.history.dataset.map.languages.map((each) => ({
      value: each,
      language: each,
      name: ownNameOf(each).full,
    }));
    const themes = THEMES.map((theme) => ({ value: theme, name: share.themes[theme] }));
    return html`
      <div class="choices">
        ${this.#choice(words.day, days, this.opensOnDay ? isoDay(this.day) : "", (value) => {
          this.opensOnDay = value !== "";
        })}
        ${this.#choice(words.language, languages, language, (value) => {
          this.language = value;
        })}
        ${this.#choice(share.colours, themes, this.theme, (value) => {
          this.theme = THEMES.find((theme) => theme === value) ?? "system";
        })}
      </div>
      <fieldset>
        <legend>${share.beside}</legend>
        ${CONTROL_TOKENS.map((token) => this.#tick(token))}
      </fieldset>
    `;
  }

  #choice(name: string, options: readonly Option[], chosen: string, choose: (value: string) => void): TemplateResult {
    return html`<label
      >${name}
      <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
        ${options.map(
          ({ value, name, language }) =>
            html`<option value=${value} lang=${language ?? this.locale.language} ?selected=${value === chosen}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  /** The last one that is left stays, as an element without any token has the usual ones. */
  #tick(token: ControlToken): TemplateResult {
    const ticked = this.tokens.has(token);
    const toggle = () => {
      this.tokens = new Set(CONTROL_TOKENS.filter((each) => this.tokens.has(each) !== (each === token)));
    };
    return html`<label
      ><input type="checkbox" .checked=${ticked} ?disabled=${ticked && this.tokens.size === 1} @change=${toggle} />
      ${shareWordsIn(this.locale).share.controls[token]}</label
    >`;
  }
}

const isUsual = (tokens: ReadonlySet<ControlToken>) =>
  CONTROL_TOKENS.every((token) => tokens.has(token) === USUAL_TOKENS.has(token));
