import type { ReactiveController, ReactiveControllerHost } from "lit";
import { ReadyEvent } from "../contract/events.ts";
import { MapPaintedEvent } from "../contract/part-events.ts";

/**
 * Whether a map, or its list, has been painted. Its page is told of it in the task after that, while the map is on the page; of
 * a map whose picture is shown already, as soon as all else is painted.
 */
export class Painting implements ReactiveController {
  #isDone = false;
  #isPictured = false;
  #isFailed = false;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & EventTarget) {
    host.addController(this);
    host.addEventListener(MapPaintedEvent.type, (event) => this.#finish(event as MapPaintedEvent));
  }

  get isDone(): boolean {
    return this.#isDone;
  }

  /** Whether it cannot be painted; a map that was painted stays, whatever fails later. */
  get isFailed(): boolean {
    return this.#isFailed && !this.#isDone;
  }

  /** Takes note that it cannot be drawn. */
  fail(): void {
    this.#isFailed = true;
    this.host.requestUpdate();
  }

  /** Forgets that it could not be drawn: it is about to be tried again. */
  retry(): void {
    this.#isFailed = false;
  }

  hostDisconnected(): void {
    clearTimeout(this.#telling);
    this.#isPictured = false;
  }

  #finish({ isPictured }: MapPaintedEvent): void {
    const isTold = this.#isPictured;
    this.#isPictured = isPictured;
    if (!isPictured && !this.#isDone) this.host.requestUpdate();
    this.#isDone ||= !isPictured;
    if (isTold) return;
    clearTimeout(this.#telling);
    // This is within the frame that paints it.
    this.#telling = setTimeout(() => this.host.dispatchEvent(new ReadyEvent()));
  }
}
