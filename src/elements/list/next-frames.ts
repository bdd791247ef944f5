import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Does what can wait in the frames that follow, a little in each, until nothing is left of it. */
export class NextFrames implements ReactiveController {
  #request: number | null = null;
  #isDisturbed = false;

  /** `act` does a little of it, and says whether something is left; it is told whether the reader did nothing since the last frame. */
  constructor(
    host: ReactiveControllerHost,
    private readonly act: (isCalm: boolean) => boolean,
  ) {
    host.addController(this);
  }

  /** Tells that the reader does something that must not wait. */
  disturb(): void {
    this.#isDisturbed = true;
  }

  hostUpdated(): void {
    this.#ask();
  }

  #ask(): void {
    this.#request ??= requestAnimationFrame(() => {
      this.#request = null;
      const isCalm = !this.#isDisturbed;
      this.#isDisturbed = false;
      if (this.act(isCalm)) this.#ask();
    });
  }

  hostDisconnected(): void {
    if (this.#request !== null) cancelAnimationFrame(this.#request);
    this.#request = null;
  }
}
