import { type Filter, HEAR_ALL, sameVoice } from "../../history/filter.ts";
import { type Reading, readingOf } from "../../history/reading.ts";
import { type Locale, localeWith } from "../../language/locale.ts";
import { loadWords } from "../../language/words/load-words.ts";
import type { Words } from "../../language/words/words.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Day } from "../../model/day.ts";
import type { Language } from "../../model/names.ts";
import type { Address } from "../../view/address.ts";
import { intentsOf, openingView } from "../../view/opening.ts";
import { type Intent, reduce, type ViewState } from "../../view/state.ts";
import { defineParts } from "../define-parts.ts";
import { type Failure, loadMap } from "../load-map.ts";
import { askForGround } from "../map/load-ground.ts";
import { offerWebFont } from "../web-font.ts";

/**
 * A map that was fetched, and what follows from a view of it. All that the element needs of the code beside its shell
 * is behind this one module, which is fetched together with the data.
 * @internal
 */
export class Session {
  /** The reading that was asked for last, as most views follow one with the same filter. */
  #reading: Reading;
  readonly #words = new Map<Language, Words>();

  constructor(
    readonly address: string,
    readonly dataset: Dataset,
  ) {
    this.#reading = readingOf(dataset, HEAR_ALL);
  }

  /** The data as the filter lets it speak; always the same object while the filter stays. */
  readingOf({ asOf, voice }: Filter): Reading {
    const { filter } = this.#reading;
    const isSame = filter.asOf === asOf && sameVoice(filter.voice, voice);
    if (!isSame) this.#reading = readingOf(this.dataset, { asOf, voice });
    return this.#reading;
  }

  /** The address that the basemap's files are relative to. */
  get base(): string {
    return baseOf(this.address);
  }

  /** The view that is asked for, as far as the map has it. */
  opening(wish: Address, before: Day | null): ViewState {
    return openingView(this.readingOf(HEAR_ALL), wish, before);
  }

  /** What a reader would do to come to the view that is asked for. */
  intentsOf(wish: Address): Intent[] {
    return intentsOf(wish, this.dataset);
  }

  /** The view that follows from what is asked for. */
  next(view: ViewState, intent: Intent): ViewState {
    return reduce(view, intent, this.readingOf(view).stops);
  }

  /** Whether the words of the language are there. */
  knows(language: Language): boolean {
    return this.#words.has(language);
  }

  /** Fetches the words of the language; never rejects, but returns what went wrong, or null. */
  async learn(language: Language): Promise<Failure | null> {
    try {
      this.#words.set(language, await loadWords(language));
      return null;
    } catch (error) {
      return { problem: "network", detail: String(error) };
    }
  }

  /** The locale of a view whose language has been learnt. */
  localeOf({ language, numerals }: ViewState): Locale {
    const words = this.#words.get(language);
    if (!words) throw new Error(`the words of ${language} have not been fetched`);
    return localeWith(words, language, numerals);
  }
}

/** The folder of the file at an address; that of the page where the address has none. */
function baseOf(address: string): string {
  return URL.canParse(".", address) ? new URL(".", address).href : document.baseURI;
}

/** The session of the map file at an address, which is likely to be read in a language, or what went wrong; rejects only when the signal aborts it. */
export async function startSession(
  address: string,
  signal: AbortSignal,
  likely: Language,
  wantsMap: boolean,
): Promise<Session | Failure> {
  // Together with the data; what goes wrong is told to whoever asks for them.
  void loadWords(likely).catch(() => {});
  if (wantsMap) askForGround(baseOf(address));
  const loaded = await loadMap(address, signal);
  if ("problem" in loaded) return loaded;
  defineParts();
  offerWebFont();
  return new Session(address, loaded.dataset);
}
