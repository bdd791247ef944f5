import { LitElement } from "lit";
import { property } from "lit/decorators.js";
import type { History } from "../history/history.ts";
import type { Locale } from "../language/locale.ts";
import type { Intent } from "../view/state.ts";
import { IntentEvent } from "./intent-event.ts";

/**
 * An inner part of the map: data comes down in properties, what the reader asks for goes up as an event.
 * @internal
 */
export abstract class Part extends LitElement {
  @property({ attribute: false }) reading!: History;
  @property({ attribute: false }) locale!: Locale;

  protected ask(intent: Intent): void {
    this.dispatchEvent(new IntentEvent(intent));
  }
}
