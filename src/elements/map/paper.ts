import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Calls `print` whenever the page is about to be put on paper, however the browser tells of it. */
export class Paper implements ReactiveController {
  readonly #query = window.matchMedia("print");

  constructor(
    host: ReactiveControllerHost,
    private readonly print: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#query.addEventListener("change", this.#hear);
    window.addEventListener("beforeprint", this.print);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener("change", this.#hear);
    window.removeEventListener("beforeprint", this.print);
  }

  /** Whether the page is laid out for paper. */
  get isOn(): boolean {
    return this.#query.matches;
  }

  readonly #hear = (): void => {
    if (this.isOn) this.print();
  };
}
