import type { ReactiveController, ReactiveControllerHost } from "lit";
import { ReadyEvent } from "../contract/events.ts";
import { MapPaintedEvent } from "../contract/part-events.ts";

/** Whether a map, or its list, has been painted. Its page is told of it in the task after that, while the map is on the page. */
export class Painting implements ReactiveController {
  #isDone = false;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & EventTarget) {
    host.addController(this);
    host.addEventListener(MapPaintedEvent.type, () => this.#finish());
  }

  get isDone(): boolean {
    return this.#isDone;
  }

  hostDisconnected(): void {
    clearTimeout(this.#telling);
  }

  #finish(): void {
    if (!this.#isDone) this.host.requestUpdate();
    this.#isDone = true;
    clearTimeout(this.#telling);
    // This is within the frame that paints it.
    this.#telling = setTimeout(() => this.host.dispatchEvent(new ReadyEvent()));
  }
}
