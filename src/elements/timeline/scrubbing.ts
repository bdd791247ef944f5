import type { Day } from "../../model/day.ts";

/** What scrubbing moves. */
interface Scrubbed {
  /** The box of the line of time, from its first to its last day. */
  readonly line: () => HTMLElement;
  /** The day at a share of the line's width from its left. */
  readonly dayAt: (point: number) => Day;
  /** A pointer is put on the line. */
  readonly begin: () => void;
  readonly goTo: (day: Day) => void;
}

/** Pixels that a finger may move while it taps. */
const SLOP = 6;

/**
 * Goes to the day under a pointer that is pressed on the line of time or dragged along it; a tap on what has a `data-day`
 * goes to that one. A native slider spaces its values evenly, and in iOS is only dragged by its thumb. A finger that moves
 * up or down scrolls the page and goes nowhere.
 */
export class Scrubbing {
  #tap: { readonly x: number; readonly day: Day | null } | null = null;

  constructor(private readonly scrubbed: Scrubbed) {}

  readonly start = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    // Else the press would take the focus from the slider, and select text.
    event.preventDefault();
    this.scrubbed.line().setPointerCapture(event.pointerId);
    this.scrubbed.begin();
    const { day } = (event.target as Element).closest<HTMLElement>("[data-day]")?.dataset ?? {};
    this.#tap = { x: event.clientX, day: day === undefined ? null : (Number(day) as Day) };
    if (event.pointerType !== "touch") this.#follow(event);
  };

  readonly move = (event: PointerEvent): void => {
    if (!this.#isDragged(event)) return;
    if (this.#tap && Math.abs(event.clientX - this.#tap.x) < SLOP) return;
    this.#tap = null;
    this.#follow(event);
  };

  readonly end = (event: PointerEvent): void => {
    if (this.#isDragged(event)) this.#follow(event);
    this.#tap = null;
  };

  readonly stop = (): void => {
    this.#tap = null;
  };

  #isDragged({ pointerId }: PointerEvent): boolean {
    return this.scrubbed.line().hasPointerCapture(pointerId);
  }

  #follow({ clientX }: PointerEvent): void {
    const { left, width } = this.scrubbed.line().getBoundingClientRect();
    this.scrubbed.goTo(this.#tap?.day ?? this.scrubbed.dayAt((clientX - left) / width));
  }
}
