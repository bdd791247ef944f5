import type { ReactiveController, ReactiveControllerHost } from "lit";

/** How near the view, in pixels, the host has to come. */
const NEAR = "300px";

/** Calls `act` once each time it is wanted: at once, or when its host comes near the view, is touched or is focused. */
export class Sight implements ReactiveController {
  #waiting = false;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#seen();
    },
    { rootMargin: NEAR },
  );

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly act: () => void,
  ) {
    host.addController(this);
    for (const touch of ["pointerdown", "focusin"]) host.addEventListener(touch, () => this.#seen());
  }

  want(patiently: boolean): void {
    this.#waiting = true;
    if (patiently) this.#observe();
    else this.#seen();
  }

  hostConnected(): void {
    if (this.#waiting) this.#observe();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Anew, as an observer tells only of changes. */
  #observe(): void {
    this.#observer.disconnect();
    this.#observer.observe(this.host);
  }

  readonly #seen = (): void => {
    if (!this.#waiting) return;
    this.#waiting = false;
    this.#observer.disconnect();
    this.act();
  };
}
