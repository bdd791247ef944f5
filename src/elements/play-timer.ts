import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Timers as `globalThis` has them, so that a test can bring its own clock. */
export interface Clock {
  readonly setInterval: (beat: () => void, milliseconds: number) => number;
  readonly clearInterval: (timer: number) => void;
}

const BROWSER_CLOCK: Clock = {
  setInterval: (beat, milliseconds) => window.setInterval(beat, milliseconds),
  clearInterval: (timer) => window.clearInterval(timer),
};

/** Calls `beat` at a steady pace while it runs; stops with its host. */
export class PlayTimer implements ReactiveController {
  #timer: number | null = null;

  constructor(
    host: ReactiveControllerHost,
    private readonly beat: () => void,
    private readonly clock: Clock = BROWSER_CLOCK,
  ) {
    host.addController(this);
  }

  get isRunning(): boolean {
    return this.#timer !== null;
  }

  /** Starts or stops; the pace, in milliseconds, is read when it starts. */
  run(running: boolean, pace: number): void {
    if (running && this.#timer === null) this.#timer = this.clock.setInterval(this.beat, pace);
    if (!running) this.hostDisconnected();
  }

  hostDisconnected(): void {
    if (this.#timer !== null) this.clock.clearInterval(this.#timer);
    this.#timer = null;
  }
}
