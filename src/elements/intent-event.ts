import type { Intent } from "../view/state.ts";

/**
 * What the reader asks for, on its way up to the one holder of the view state.
 * @internal
 */
export class IntentEvent extends Event {
  static readonly type = "conflict-map-intent";

  constructor(readonly intent: Intent) {
    super(IntentEvent.type, { bubbles: true, composed: true });
  }
}
