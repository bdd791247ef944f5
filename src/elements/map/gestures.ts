import type { PixelPoint } from "../../map/geometry/box.ts";
import type { Interaction } from "../contract/settings.ts";
import { Contacts } from "./contacts.ts";
import { spotIn } from "./spot-in.ts";

/** What gestures ask for. Spots are in pixels from the upper left corner of the target. */
export interface GestureListener {
  /** A drag or a pinch begins. */
  readonly onHold: () => void;
  /** The ground is pulled to the right and down. */
  readonly onPull: (by: PixelPoint) => void;
  /** The ground is spread (more than 1) or pinched (less than 1) around a spot. */
  readonly onPinch: (factor: number, at: PixelPoint) => void;
  /** The drag or pinch ends at a speed in pixels per millisecond. */
  readonly onLetGo: (speed: PixelPoint) => void;
  /** A wheel or a double tap asks for everything `factor` times as large. */
  readonly onZoom: (factor: number, at: PixelPoint) => void;
  /** A gesture was left to the page, which scrolls by it. */
  readonly onLeft: (by: "wheel" | "touch") => void;
}

/** Pixels that a finger, or anything finer, may move before it drags. */
const SLOP = { touch: 8, fine: 4 };

/** Milliseconds and pixels that the two taps of a double tap may be apart. */
const DOUBLE_TAP = { time: 300, distance: 30 };

/** Tells pulling, pinching, wheel and double taps on an element from clicks: after a drag there is no click. */
export class Gestures {
  readonly #contacts = new Contacts();
  readonly #listening = new AbortController();
  /** Whether what is down moves the map. */
  #isHeld = false;
  #hasDragged = false;
  #lastTap: { readonly time: number; readonly at: PixelPoint } | null = null;

  constructor(
    private readonly target: HTMLElement,
    private readonly interaction: Interaction,
    private readonly listener: GestureListener,
  ) {
    if (interaction === "static") return;
    const { signal } = this.#listening;
    target.addEventListener("pointerdown", (event) => this.#down(event), { signal });
    // Before it is a drag, a press may have left the target already.
    window.addEventListener("pointermove", (event) => this.#move(event), { signal });
    for (const end of ["pointerup", "pointercancel"] as const) {
      window.addEventListener(end, (event) => this.#up(event), { signal });
    }
    target.addEventListener("click", (event) => this.#click(event), { signal, capture: true });
    target.addEventListener("wheel", (event) => this.#wheel(event), { signal, passive: false });
    target.addEventListener("touchmove", (event) => this.#keepFromPage(event), { signal, passive: false });
    target.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
  }

  /** Takes its listeners off. */
  destroy(): void {
    this.#listening.abort();
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#hasDragged = this.#isHeld;
    this.#contacts.add(event.pointerId, spotIn(this.target, event), event.timeStamp);
    if (this.#contacts.size === 2) this.#hold();
  }

  #move(event: PointerEvent): void {
    const before = this.#contacts.get(event.pointerId);
    if (!before) return;
    const isTouch = event.pointerType === "touch";
    const isPagesOwn = isTouch && this.interaction === "cooperative" && this.#contacts.size < 2;
    const at = spotIn(this.target, event);
    if (!this.#isHeld) {
      if (Math.hypot(at[0] - before.start[0], at[1] - before.start[1]) < SLOP[isTouch ? "touch" : "fine"]) return;
      this.#hasDragged = true;
      if (isPagesOwn) {
        this.listener.onLeft("touch");
        return;
      }
      this.#hold();
    }
    const { by, factor, middle } = this.#contacts.move(event.pointerId, at, event.timeStamp);
    this.listener.onPull(by);
    if (factor !== 1) this.listener.onPinch(factor, middle);
  }

  #up(event: PointerEvent): void {
    const contact = this.#contacts.get(event.pointerId);
    if (!contact) return;
    const speed = this.#contacts.speed(event.timeStamp);
    this.#contacts.remove(event.pointerId);
    const isCancelled = event.type === "pointercancel";
    if (!this.#isHeld) {
      if (isCancelled && event.pointerType === "touch") this.listener.onLeft("touch");
      else if (!isCancelled && !this.#hasDragged) this.#tap(contact.start, event.timeStamp);
      return;
    }
    const isPagesOwn = event.pointerType === "touch" && this.interaction === "cooperative";
    if (this.#contacts.size > 0 && !isPagesOwn) return;
    this.#isHeld = false;
    this.listener.onLetGo(isCancelled ? [0, 0] : speed);
  }

  /** From here on the pointers are the map's, wherever they go. */
  #hold(): void {
    this.#lastTap = null;
    this.#hasDragged = true;
    this.#isHeld = true;
    for (const pointer of this.#contacts.pointers()) {
      // One that is gone already cannot be captured, nor does it have to be.
      if (this.target.isConnected) this.#capture(pointer);
    }
    this.listener.onHold();
  }

  #capture(pointer: number): void {
    try {
      this.target.setPointerCapture(pointer);
    } catch {
      // A made-up pointer, as of a test or of an assistive technology, cannot be captured.
    }
  }

  #tap(at: PixelPoint, time: number): void {
    const last = this.#lastTap;
    const isDouble =
      last !== null &&
      time - last.time < DOUBLE_TAP.time &&
      Math.hypot(at[0] - last.at[0], at[1] - last.at[1]) < DOUBLE_TAP.distance;
    this.#lastTap = isDouble ? null : { time, at };
    if (isDouble) this.listener.onZoom(2, at);
  }

  #click(event: MouseEvent): void {
    // What was pressed by key or by an assistive technology was not dragged.
    if (!this.#hasDragged || event.detail === 0) return;
    this.#hasDragged = false;
    event.stopPropagation();
    event.preventDefault();
  }

  #wheel(event: WheelEvent): void {
    if (this.interaction === "cooperative" && !event.ctrlKey && !event.metaKey) {
      this.listener.onLeft("wheel");
      return;
    }
    event.preventDefault();
    this.listener.onZoom(2 ** zoomOfWheel(event), spotIn(this.target, event));
  }

  /** Two fingers are the map's; one scrolls the page where the map is cooperative. */
  #keepFromPage(event: TouchEvent): void {
    if (event.cancelable && (this.interaction === "full" || event.touches.length > 1)) event.preventDefault();
  }
}

/** Pixels that a line and a page of a wheel are. */
const WHEEL_PIXELS = [1, 20, 400];

/** Zooms that the wheel asks for. A pinch on a touchpad comes as a wheel with the control key and small steps. */
function zoomOfWheel({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = deltaY * (WHEEL_PIXELS[deltaMode] ?? 1);
  const zoom = -pixels * (ctrlKey && Math.abs(pixels) < 40 ? 0.01 : 0.003);
  return Math.max(-0.6, Math.min(0.6, zoom));
}
