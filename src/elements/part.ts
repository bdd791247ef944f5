import { LitElement } from "lit";
import { property } from "lit/decorators.js";
import type { History } from "../history/history.ts";
import type { Locale } from "../language/locale.ts";
import type { Failure } from "../model/failure.ts";
import type { PlaceId } from "../model/place.ts";
import type { OptionName, ViewOptions } from "../view/options.ts";
import { type Intent, set } from "../view/state.ts";
import { IntentEvent, MapTroubleEvent, PointEvent, type Severity } from "./contract/part-events.ts";

/** A part's class, and the parts that come with its code. */
export type PartClass = CustomElementConstructor & Pick<typeof Part, "parts">;

/** Registers a part and the parts that come with it, but for tags that are taken. */
export function definePart(tag: string, part: PartClass): void {
  if (!customElements.get(tag)) customElements.define(tag, part);
  for (const [inner, innerPart] of Object.entries(part.parts)) definePart(inner, innerPart);
}

/**
 * An inner part of the map: data comes down in properties, what the reader asks for and points at goes up as events.
 * @internal
 */
export abstract class Part extends LitElement {
  /** The parts within it that come with its code, by tag; they are registered together with it. */
  static readonly parts: Readonly<Record<string, PartClass>> = {};

  /** What it means that the part cannot be drawn. */
  protected readonly severity: Severity = "told";

  @property({ attribute: false }) history!: History;
  @property({ attribute: false }) locale!: Locale;

  protected override performUpdate(): void {
    this.attempt(() => super.performUpdate());
  }

  /** Draws something; what cannot be drawn is told above, where the reader is given what can, and thrown. */
  protected attempt(draw: () => void): void {
    try {
      draw();
    } catch (error) {
      this.dispatchEvent(new MapTroubleEvent("broken", String(error), this.severity));
      throw error;
    }
  }

  /** Tells of code or data that could not be had. */
  tellLost({ problem, detail }: Failure): void {
    this.dispatchEvent(new MapTroubleEvent(problem, detail));
  }

  /** Asks for a change of what is shown. */
  ask(intent: Intent): void {
    this.dispatchEvent(new IntentEvent(intent));
  }

  /** Asks for another value of an option. */
  set<Name extends OptionName>(option: Name, value: ViewOptions[Name]): void {
    this.ask(set(option, value));
  }

  /** Tells of the place that is pointed at or focused; null where none is any more. */
  point(place: PlaceId | null): void {
    this.dispatchEvent(new PointEvent(place));
  }
}
