import type { ReactiveController, ReactiveControllerHost } from "lit";
import { isoDay } from "../../model/day.ts";
import type { Failure } from "../../model/failure.ts";
import type { Language } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import type { Intent, ViewState } from "../../view/state.ts";
import { DayChangeEvent, PlaceSelectEvent, ViewChangeEvent } from "../contract/events.ts";
import type { PublishedView } from "../contract/published-view.ts";
import { Media } from "../media.ts";
import { PlayTimer } from "../play-timer.ts";
import type { OpenedMap } from "./map-loader.ts";
import type { Session } from "./session.ts";

/** Milliseconds for which a day stays while days are played: one with news is halted on, the others are hurried over. */
const STAYS = { news: 1600, quiet: 200 };
/** The same where the reader asks for calm. */
const CALM_STAYS = { news: 3000, quiet: 1000 };

/**
 * The one holder of what a map shows: it takes what is asked for, plays the days, and has the words of a language before it
 * shows it. It updates its host with each change, and dispatches the events on it that tell its page.
 */
export class ViewHolder implements ReactiveController {
  #opened: OpenedMap | null = null;
  #pointed: PlaceId | null = null;
  /** The language that was chosen last; its words may still be on the way. */
  #awaited: Language | null = null;
  readonly #timer: PlayTimer;
  readonly #calm: Media;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly onLost: (failure: Failure) => void,
  ) {
    // Before the timer, which stops by itself and tells nobody.
    host.addController(this);
    this.#timer = new PlayTimer(host, () => this.hear({ type: "beat" }));
    this.#calm = new Media(host, "(prefers-reduced-motion: reduce)");
  }

  hostDisconnected(): void {
    this.ask({ type: "pause" });
  }

  /** The map that is there, with what is shown of it; null until it is there. */
  get opened(): OpenedMap | null {
    return this.#opened;
  }

  get isPlaying(): boolean {
    return this.#timer.isRunning;
  }

  /** Whether the reader asks for as little motion as can be. */
  get isCalm(): boolean {
    return this.#calm.matches;
  }

  /** What is shown, as pages are told of it; null until there is a map. */
  get published(): PublishedView | null {
    if (!this.#opened) return null;
    const { session, view } = this.#opened;
    return session.publish(view, { pointed: this.#pointed, playing: this.isPlaying });
  }

  /** Shows another map, on which nothing is pointed at or played; the page is told where that is another view than the one before. */
  open(opened: OpenedMap): void {
    this.ask({ type: "pause" });
    this.#pointed = null;
    const before = this.published;
    this.#opened = opened;
    this.host.requestUpdate();
    if (before && JSON.stringify(before) !== JSON.stringify(this.published)) this.#tell();
  }

  /** Keeps in mind where the reader points, which changes nothing that is shown. */
  point(place: PlaceId | null): void {
    this.#pointed = place;
  }

  /** Does what the reader asks for; the page is also told of the day and the place that it leads to. */
  hear(intent: Intent): void {
    const before = this.#opened?.view;
    this.ask(intent);
    const view = this.#opened?.view;
    if (!before || !view) return;
    if (view.day !== before.day) this.host.dispatchEvent(new DayChangeEvent(isoDay(view.day)));
    if (view.place !== before.place) this.host.dispatchEvent(new PlaceSelectEvent(view.place));
  }

  /** Does what is asked for by whomever; nothing until there is a map. */
  ask(intent: Intent): void {
    if (!this.#opened) return;
    const { session, view: before } = this.#opened;
    const view = session.next(before, intent);
    if (intent.type === "set" && intent.option === "lang") this.#awaited = view.lang;
    if (session.knows(view.lang)) this.#show(view, session.playsAfter(intent, this.isPlaying, view));
    else void this.#learn(session, view.lang);
  }

  #show(view: ViewState, isPlaying: boolean): void {
    if (!this.#opened || (view === this.#opened.view && isPlaying === this.isPlaying)) return;
    const { session, view: before } = this.#opened;
    this.#opened = { ...this.#opened, view };
    // The day that playing begins on was there to be read before.
    const isHalt = view.day !== before.day && session.hasNews(view);
    this.#timer.run(isPlaying, (this.isCalm ? CALM_STAYS : STAYS)[isHalt ? "news" : "quiet"]);
    this.host.requestUpdate();
    this.#tell();
  }

  #tell(): void {
    if (this.published) this.host.dispatchEvent(new ViewChangeEvent(this.published));
  }

  /** Fetches the words of a language, and shows it unless another one was chosen meanwhile. */
  async #learn(session: Session, language: Language): Promise<void> {
    const lost = await session.learn(language);
    if (this.#opened?.session !== session || this.#awaited !== language) return;
    if (lost) this.onLost(lost);
    else this.ask({ type: "set", option: "lang", value: language });
  }
}
