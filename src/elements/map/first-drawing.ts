import { MapDueEvent, MapPaintedEvent } from "../contract/part-events.ts";
import type { Idleness } from "./day-ahead.ts";

/** Where the browser does not tell of its idleness, it is the next task. */
const BROWSER: Pick<Idleness, "requestIdleCallback"> =
  "requestIdleCallback" in globalThis ? window : { requestIdleCallback: (act) => window.setTimeout(act) };

/** Lets a map be drawn later where a picture of it is seen: reader and page need not wait for what changes nothing. */
export class FirstDrawing {
  #isAsked = false;
  #isWaiting = false;

  constructor(private readonly host: EventTarget & { requestUpdate(): void }) {}

  /** Whether the map waits to be drawn. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /**
   * Asks to draw the map: true where it is to be drawn now, which is not so where a picture of it is shown when this is asked for
   * the first time. The page is then told that the map is painted, and the host asked to update once the browser is idle.
   */
  request(): boolean {
    this.#isWaiting = !this.#isAsked && !this.host.dispatchEvent(new MapDueEvent());
    this.#isAsked = true;
    if (this.#isWaiting) {
      requestAnimationFrame(() => this.host.dispatchEvent(new MapPaintedEvent(true)));
      BROWSER.requestIdleCallback(() => this.#isWaiting && this.host.requestUpdate());
    }
    return !this.#isWaiting;
  }
}
