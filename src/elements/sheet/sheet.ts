import { html, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { PlaceId } from "../../model/place.ts";
import { SheetStopEvent } from "../contract/part-events.ts";
import { icon } from "../icons.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import styles from "./sheet.css?inline";

/** How far the sheet reaches over a narrow map, lowest first. */
export const STOPS = ["peek", "half", "full"] as const;

export type Stop = (typeof STOPS)[number];

/** Pixels that a finger must travel to reach the next stop, and those after which it is the one beyond. */
const PULL = { next: 24, beyond: 240 };

/** The height of the map, in pixels, below which half of it has no room for evidence. */
const SMALL = 544;

/** What browsers that close things by a gesture or a key of the system offer; TypeScript does not know it yet. */
interface CloseWatcher extends EventTarget {
  destroy(): void;
}
declare const CloseWatcher: { new (): CloseWatcher };

/**
 * Where the evidence is read: a column beside a wide map, a sheet under a narrow one that reaches over it in three stops.
 * @internal
 */
export class Sheet extends Part {
  static override readonly styles = stylesOf(styles);

  /** The place that the sheet speaks of; a new one opens it. */
  @property() subject: PlaceId | null = null;
  @property({ reflect: true }) stop: Stop = "peek";
  #pulledFrom: { readonly y: number; readonly stop: Stop } | null = null;
  #pulled = false;
  #watcher: CloseWatcher | null = null;
  /**
   * How far it was read while there was no subject, in pixels; as scrolling tells it: when a subject comes what was read is
   * gone already, and the scroller has been cut short.
   */
  #readTo = 0;
  /** Where the reader was before there was a subject: the stop, and how far it was read, in pixels. */
  #before: { readonly stop: Stop; readonly readTo: number } = { stop: "peek", readTo: 0 };

  constructor() {
    super();
    // Beside the map the sheet itself scrolls, over it its content.
    this.addEventListener("scroll", () => this.#keep());
  }

  override render(): TemplateResult {
    const { words } = this.locale;
    const isOpen = this.stop !== "peek";
    return html`
      <button
        type="button"
        class="handle"
        aria-label=${words.sheetStops[NEXT[this.stop]]}
        aria-expanded=${isOpen}
        @click=${this.#toggle}
        @keydown=${this.#press}
        @pointerdown=${this.#grip}
        @pointermove=${this.#pull}
        @pointerup=${() => this.#release()}
        @pointercancel=${() => this.#release()}
      ><span class="grip" aria-hidden="true"></span>${this.stop === "full" ? icon.down : icon.up}
        <span class="hint">${isOpen ? words.sheetStops[NEXT[this.stop]] : words.tapHint}</span></button>
      <section class="content" aria-label=${words.panelLabel} tabindex="-1" @scroll=${this.#keep}><slot></slot></section>
    `;
  }

  /** What Back, or Escape, lowers where a browser asks pages about that; a subject is closed by those who gave it. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("stop")) this.dispatchEvent(new SheetStopEvent(this.stop));
    const isUp = this.stop !== "peek" && this.subject === null;
    if (isUp === (this.#watcher !== null) || !("CloseWatcher" in globalThis)) return;
    this.#watcher?.destroy();
    this.#watcher = isUp ? new CloseWatcher() : null;
    this.#watcher?.addEventListener("close", () => {
      this.#watcher = null;
      this.stop = "peek";
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("subject")) return;
    if (!this.hasUpdated && this.subject === null) return;
    const before = changed.get("subject") ?? null;
    if (before === null) this.#before = { stop: this.stop, readTo: this.#readTo };
    if (this.subject !== null) this.#rise();
    else if (before !== null) this.stop = this.#before.stop;
    this.#scroller?.scrollTo(0, 0);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher?.destroy();
    this.#watcher = null;
  }

  /** Moves the focus to the evidence. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>(".content")?.focus({ preventScroll: true });
  }

  /** Goes back to where the reader was before a subject came, once that is there again. */
  restore(): void {
    this.#scroller?.scrollTo(0, this.#before.readTo);
  }

  readonly #keep = () => {
    if (this.subject === null) this.#readTo = this.#scroller?.scrollTop ?? 0;
  };

  /** As far up as evidence needs; what the reader pulled further stays there. */
  #rise(): void {
    const box = this.getRootNode();
    const height = box instanceof ShadowRoot ? box.host.clientHeight : innerHeight;
    if (height < SMALL) this.stop = "full";
    else if (this.stop === "peek") this.stop = "half";
  }

  /** What scrolls: the content of a sheet, or the column itself. */
  get #scroller(): Element | null {
    const content = this.renderRoot.querySelector(".content");
    return content && getComputedStyle(content).overflowY !== "visible" ? content : this;
  }

  /** A mouse that has pulled the handle clicks it at the end; that click is part of the pull. */
  #toggle({ detail }: MouseEvent): void {
    const byKeyboard = detail === 0;
    if (byKeyboard || !this.#pulled) this.stop = NEXT[this.stop];
  }

  #press(event: KeyboardEvent): void {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.stop = stopAfter(this.stop, by);
  }

  #grip(event: PointerEvent): void {
    this.#pulledFrom = { y: event.clientY, stop: this.stop };
    this.#pulled = false;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  #pull({ clientY }: PointerEvent): void {
    if (this.#pulledFrom === null) return;
    const up = this.#pulledFrom.y - clientY;
    const steps = [PULL.next, PULL.beyond].filter((least) => Math.abs(up) >= least).length;
    if (steps === 0 && !this.#pulled) return;
    this.#pulled = true;
    this.stop = stopAfter(this.#pulledFrom.stop, Math.sign(up) * steps);
  }

  #release(): void {
    this.#pulledFrom = null;
  }
}

/** Where the handle leads by a click. */
const NEXT = { peek: "half", half: "full", full: "peek" } as const satisfies Record<Stop, Stop>;

function stopAfter(stop: Stop, steps: number): Stop {
  const at = STOPS.indexOf(stop) + steps;
  return STOPS[Math.max(0, Math.min(STOPS.length - 1, at))] ?? stop;
}
