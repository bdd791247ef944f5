import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Words } from "../../language/words/words.ts";

/** Milliseconds for which a reader is told that a gesture was left to the page. */
const TELLING = 1600;

/** Keeps in mind for a while which gesture was left to the page, and has its host tell the reader. */
export class GestureHelp implements ReactiveController {
  #left: "wheel" | "touch" | null = null;
  #timer: number | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    window.clearTimeout(this.#timer);
    this.#left = null;
  }

  offer(left: "wheel" | "touch"): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#set(null), TELLING);
    this.#set(left);
  }

  /** What to do for the map to move; null for nothing to be told. */
  tell({ gestures }: Words): string | null {
    if (this.#left === null) return null;
    if (this.#left === "touch") return gestures.touch;
    return /mac/i.test(navigator.platform) ? gestures.mac : gestures.windows;
  }

  #set(left: "wheel" | "touch" | null): void {
    this.#left = left;
    this.host.requestUpdate();
  }
}
