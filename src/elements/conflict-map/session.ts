import { buildHistory, type History } from "../../history/history.ts";
import { type Locale, localeWith } from "../../language/locale.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Failure } from "../../model/failure.ts";
import type { Language } from "../../model/names.ts";
import { parseUrl } from "../../model/parse-url.ts";
import type { RequestedView } from "../../view/address.ts";
import { initialValue, openingView, unmetBy } from "../../view/opening.ts";
import type { OptionName } from "../../view/options.ts";
import { type Intent, playsAfter, reduce, type ViewState } from "../../view/state.ts";
import { type FurtherFields, type PublishedView, publishView } from "../contract/published-view.ts";
import { fetchWords, type Learnt } from "../fetch-words.ts";
import type { Frame } from "../frame/frame.ts";
import { loadMap } from "../load-map.ts";
import { askForGround } from "../map/load-ground.ts";
import { askForMass } from "../map/mass-loading.ts";
import { defineParts } from "../parts.ts";
import { offerWebFont } from "../web-font.ts";
import { isReplaced } from "./is-replaced.ts";

/** What a frame is told beside the map and its view. */
type FrameWays = Pick<Frame, "trouble" | "playing" | "dark" | "still" | "controls" | "interaction">;

/**
 * A map that was fetched, and what follows from a view of it. All that the element needs of the code beside its shell
 * is behind this one module, which is fetched together with the data.
 * @internal
 */
export class Session {
  readonly #words = new Map<Language, Learnt>();

  constructor(
    readonly address: string,
    readonly dataset: Dataset,
  ) {}

  /** The data as the view's filter lets it count; the same object while the filter stays. */
  historyFor({ asOf, accordingTo }: ViewState): History {
    return buildHistory(this.dataset, { asOf, voice: accordingTo });
  }

  /** The address that the basemap's files are relative to. */
  get base(): string {
    return baseOf(this.address);
  }

  /** The view that is asked for, as far as the map has it; without a day that of the view before stays where the map has it. */
  opening(requested: RequestedView, before: ViewState | null): ViewState {
    return openingView(buildHistory(this.dataset), requested, before);
  }

  /** What the map shows of an option where nothing is asked for. */
  initial(option: OptionName, view: ViewState): unknown {
    return initialValue(option, this.historyFor(view), view);
  }

  /** What is asked for and the map does not have: the options, each with its text. */
  unmetBy(requested: RequestedView): [option: OptionName, text: string][] {
    return unmetBy(requested, buildHistory(this.dataset));
  }

  /** The view that follows from what is asked for. */
  next(view: ViewState, intent: Intent): ViewState {
    return reduce(view, intent, this.historyFor(view));
  }

  /** Whether days are played once an intent has led to the view. */
  playsAfter(intent: Intent, isPlaying: boolean, { day }: ViewState): boolean {
    return playsAfter(intent, isPlaying, day, this.dataset.map.range);
  }

  /** Whether the day of the view has news. */
  hasNews(view: ViewState): boolean {
    return this.historyFor(view).stops.news.includes(view.day);
  }

  /** The frame that shows a view: the one before, but for other data another one, as what it keeps, such as days, is of its data. */
  show(view: ViewState, ways: FrameWays, before: Frame | null): Frame {
    const isSame = before?.history.dataset.hash === this.dataset.hash;
    const frame = isSame ? before : (document.createElement("conflict-map-frame") as Frame);
    return Object.assign(frame, {
      history: this.historyFor(view),
      locale: this.localeOf(view),
      base: this.base,
      view,
      ...ways,
    });
  }

  /** The view as pages are told of it. */
  publish(view: ViewState, live: Pick<FurtherFields, "pointed" | "playing">): PublishedView {
    return publishView(view, live);
  }

  /** Whether the words of the language are there. */
  knows(language: Language): boolean {
    return this.#words.has(language);
  }

  /** Whether the site has a newer release by now. */
  isReplaced(): Promise<boolean> {
    return isReplaced();
  }

  /** Fetches the words of the language; never rejects, but returns what went wrong, or null. */
  async learn(language: Language): Promise<Failure | null> {
    try {
      this.#words.set(language, await fetchWords(language, this.dataset.map, this.base));
      return null;
    } catch (error) {
      return { problem: "network", detail: String(error) };
    }
  }

  /** The locale of a view whose language has been learnt. */
  localeOf({ lang, numerals }: ViewState): Locale {
    const learnt = this.#words.get(lang);
    if (!learnt) throw new Error(`the words of ${lang} have not been fetched`);
    return localeWith(learnt.words, lang, numerals, learnt);
  }
}

/** The folder of the file at an address; that of the page where the address has none. */
function baseOf(address: string): string {
  return parseUrl(".", address)?.href ?? document.baseURI;
}

/** The session of the map file at an address, for which the fetcher asks, or what went wrong; rejects only when the signal aborts it. */
export async function startSession(
  address: string,
  signal: AbortSignal,
  wantsMap: boolean,
  fetcher: typeof fetch,
): Promise<Session | Failure> {
  if (wantsMap) askForGround(baseOf(address));
  const loaded = await loadMap(address, signal, fetcher);
  if (!("value" in loaded)) return loaded;
  if (wantsMap) askForMass(loaded.value);
  defineParts();
  offerWebFont();
  return new Session(address, loaded.value);
}
