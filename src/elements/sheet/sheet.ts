import { html, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { PlaceId } from "../../model/place.ts";
import { icon } from "../icons.ts";
import { Part } from "../part.ts";
import { stylesOf } from "../styles.ts";
import styles from "./sheet.css?inline";

/** How far a finger must travel, in pixels, to open or close the sheet. */
const PULL = 24;

/**
 * Where the evidence is read: a column beside a wide map, a sheet under a narrow one that is opened and closed.
 * @internal
 */
export class Sheet extends Part {
  static override readonly styles = stylesOf(styles);

  /** The place that the sheet speaks of; a new one opens it. */
  @property() subject: PlaceId | null = null;
  @property({ type: Boolean, reflect: true }) open = false;
  #pulledFrom: number | null = null;
  #pulled = false;

  override render(): TemplateResult {
    const { words } = this.locale;
    const name = this.open ? words.closeSheet : words.openSheet;
    return html`
      <button
        type="button"
        class="handle"
        aria-label=${name}
        aria-expanded=${this.open}
        @click=${this.#toggle}
        @pointerdown=${this.#grip}
        @pointermove=${this.#pull}
        @pointerup=${() => this.#release()}
        @pointercancel=${() => this.#release()}
      >${this.open ? icon.down : icon.up}</button>
      <section class="content" aria-label=${words.panelLabel} tabindex="-1"><slot></slot></section>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("subject")) return;
    if (this.subject !== null) this.open = true;
    this.scrollTop = 0;
    this.renderRoot.querySelector(".content")?.scrollTo(0, 0);
  }

  /** Moves the focus to the evidence. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>(".content")?.focus();
  }

  /** A mouse that has pulled the handle clicks it at the end; that click is part of the pull. */
  #toggle({ detail }: MouseEvent): void {
    const byKeyboard = detail === 0;
    if (byKeyboard || !this.#pulled) this.open = !this.open;
  }

  #grip(event: PointerEvent): void {
    this.#pulledFrom = event.clientY;
    this.#pulled = false;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  #pull({ clientY }: PointerEvent): void {
    if (this.#pulledFrom === null || Math.abs(clientY - this.#pulledFrom) < PULL) return;
    this.#pulled = true;
    this.open = clientY < this.#pulledFrom;
  }

  #release(): void {
    this.#pulledFrom = null;
  }
}
