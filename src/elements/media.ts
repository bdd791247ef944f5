import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Whether a media query matches; asks its host to update when that changes. */
export class Media implements ReactiveController {
  readonly #query: MediaQueryList;

  constructor(
    private readonly host: ReactiveControllerHost,
    query: string,
  ) {
    this.#query = window.matchMedia(query);
    host.addController(this);
  }

  get matches(): boolean {
    return this.#query.matches;
  }

  readonly #changed = () => this.host.requestUpdate();

  hostConnected(): void {
    this.#query.addEventListener("change", this.#changed);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#query.removeEventListener("change", this.#changed);
  }
}
