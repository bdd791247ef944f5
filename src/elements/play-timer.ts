import type { ReactiveController, ReactiveControllerHost } from "lit";
import { BROWSER_PAUSE, type Pause } from "./debounce.ts";

/** Calls `beat` after a while, and again after each time that it is told to run on; stops with its host. */
export class PlayTimer implements ReactiveController {
  #isRunning = false;
  #timer: number | null = null;

  constructor(
    host: ReactiveControllerHost,
    private readonly beat: () => void,
    private readonly pause: Pause = BROWSER_PAUSE,
  ) {
    host.addController(this);
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Starts, runs on, or stops. The next beat comes after that many milliseconds, unless one is on its way already. */
  run(running: boolean, milliseconds: number): void {
    if (!running) this.#stop();
    else if (this.#timer === null) this.#timer = this.pause.setTimeout(this.#end, milliseconds);
    this.#isRunning = running;
  }

  readonly #end = (): void => {
    this.#timer = null;
    this.beat();
  };

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    if (this.#timer !== null) this.pause.clearTimeout(this.#timer);
    this.#timer = null;
    this.#isRunning = false;
  }
}
