import type { ViewState } from "../../view/state.ts";
import type { ProblemCode } from "../../view/words/words.ts";

/** The reader changed the day, the place, the language or the digits. */
export class ViewChangeEvent extends Event {
  static readonly type = "conflict-map-view";

  constructor(readonly view: ViewState) {
    super(ViewChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** The map can be used: its data is there and, where the browser can draw, painted. */
export class ReadyEvent extends Event {
  static readonly type = "conflict-map-ready";

  constructor() {
    super(ReadyEvent.type, { bubbles: true, composed: true });
  }
}

/** Something went wrong that the reader is told of; `detail` is for developers. */
export class ProblemEvent extends Event {
  static readonly type = "conflict-map-problem";

  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
  ) {
    super(ProblemEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "conflict-map-view": ViewChangeEvent;
    "conflict-map-ready": ReadyEvent;
    "conflict-map-problem": ProblemEvent;
  }
}
