import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Timers as `globalThis` has them, so that a test can bring its own clock. */
export interface Pause {
  readonly setTimeout: (end: () => void, milliseconds: number) => number;
  readonly clearTimeout: (timer: number) => void;
}

/** The browser's own timers. */
export const BROWSER_PAUSE: Pause = {
  setTimeout: (end, milliseconds) => window.setTimeout(end, milliseconds),
  clearTimeout: (timer) => window.clearTimeout(timer),
};

/** A value that follows another one once that has come to rest; asks its host to update when it does. */
export class Debounce<T> implements ReactiveController {
  #value: T | undefined;
  #isAnother = false;
  #timer: number | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly milliseconds: number,
    private readonly pause: Pause = BROWSER_PAUSE,
  ) {
    host.addController(this);
  }

  /** The last value that rested; the first one counts at once. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Whether it has come to rest on another value than the first one. */
  get isAnother(): boolean {
    return this.#isAnother;
  }

  /** Tells where the value is now. */
  follow(value: T): void {
    this.#cancel();
    if (this.#value === undefined) this.#value = value;
    if (this.#value === value) return;
    this.#timer = this.pause.setTimeout(() => {
      this.#timer = null;
      this.#value = value;
      this.#isAnother = true;
      this.host.requestUpdate();
    }, this.milliseconds);
  }

  hostDisconnected(): void {
    this.#cancel();
  }

  #cancel(): void {
    if (this.#timer !== null) this.pause.clearTimeout(this.#timer);
    this.#timer = null;
  }
}
