import { property } from "lit/decorators.js";
import type { Day } from "../../model/day.ts";
import { Part } from "../part.ts";
import { COMPLETED } from "./area-store.ts";

/**
 * A part that tells of what others drew, and is drawn anew once that has been fetched.
 * @internal
 */
export abstract class AreaPart extends Part {
  @property({ type: Number }) day!: Day;
  /** The day that is compared with; null for none. */
  @property({ type: Number }) compare: Day | null = null;

  readonly #complete = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    COMPLETED.addEventListener("change", this.#complete);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    COMPLETED.removeEventListener("change", this.#complete);
  }
}
