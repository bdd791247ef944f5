import type { ReactiveController, ReactiveControllerHost } from "lit";
import { addDays, type Day } from "../../model/day.ts";

/** What the browser does when it has nothing else to do, so that a test can say when that is. */
export interface Idleness {
  readonly requestIdleCallback: (act: () => void) => number;
  readonly cancelIdleCallback: (id: number) => void;
}

/** Where the browser does not tell of its idleness, nothing is made ahead. */
const BROWSER: Idleness | null = "requestIdleCallback" in globalThis ? window : null;

/** Makes ready the day that a reader who goes from day to day is likely to see next, while the browser is idle. */
export class DayAhead implements ReactiveController {
  #day: Day | null = null;
  #request: number | null = null;

  constructor(
    host: ReactiveControllerHost,
    private readonly idleness: Idleness | null = BROWSER,
  ) {
    host.addController(this);
  }

  /** Tells which day is shown now; where that is another one than before, the next one in that direction is made ready. */
  follow(day: Day, makeReady: (next: Day) => void): void {
    const before = this.#day;
    if (day === before) return;
    this.#cancel();
    this.#day = day;
    if (before === null) return;
    const next = addDays(day, day > before ? 1 : -1);
    this.#request = this.idleness?.requestIdleCallback(() => makeReady(next)) ?? null;
  }

  hostDisconnected(): void {
    this.#cancel();
  }

  #cancel(): void {
    if (this.#request !== null) this.idleness?.cancelIdleCallback(this.#request);
    this.#request = null;
    this.#day = null;
  }
}
