import type { ProblemCode } from "../../language/words/words.ts";
import type { PublishedView } from "./published-view.ts";

/** The reader changed the day, the place, the language or the digits. */
export class ViewChangeEvent extends Event {
  static readonly type = "conflict-map-view";

  /** `view` is what is shown from now on. */
  constructor(readonly view: PublishedView) {
    super(ViewChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader went to another day, or the days are played. */
export class DayChangeEvent extends Event {
  static readonly type = "conflict-map-daychange";

  /** `day` is `YYYY-MM-DD`. */
  constructor(readonly day: string) {
    super(DayChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader opened a place, or closed it. */
export class PlaceSelectEvent extends Event {
  static readonly type = "conflict-map-placeselect";

  /** `place` is the id; null where none is open any more. */
  constructor(readonly place: string | null) {
    super(PlaceSelectEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader is about to leave for a source; a page that prevents the default takes the reader there itself, or not. */
export class SourceOpenEvent extends Event {
  static readonly type = "conflict-map-sourceopen";

  /** `href` is the address of the source, `claim` the id of the claim that the link stands at. */
  constructor(
    readonly href: string,
    readonly claim: string,
  ) {
    super(SourceOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** The map is shown in a simpler way than it could be. */
export class FallbackEvent extends Event {
  static readonly type = "conflict-map-fallback";

  /** `reason` is what the map cannot have: WebGL from the browser, or its worker from the page. */
  constructor(readonly reason: "graphics" | "worker") {
    super(FallbackEvent.type, { bubbles: true, composed: true });
  }
}

/** The map can be used: its data is there and, where the browser can draw, painted. */
export class ReadyEvent extends Event {
  static readonly type = "conflict-map-ready";

  constructor() {
    super(ReadyEvent.type, { bubbles: true, composed: true });
  }
}

/** Something went wrong: a problem that the reader is told of, or an attribute or a message that makes no sense. */
export class ProblemEvent extends Event {
  static readonly type = "conflict-map-problem";

  /** `code` says what it is, `detail` is a sentence for developers. */
  constructor(
    readonly code: ProblemCode | "attribute" | "message",
    readonly detail: string,
  ) {
    super(ProblemEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "conflict-map-view": ViewChangeEvent;
    "conflict-map-daychange": DayChangeEvent;
    "conflict-map-placeselect": PlaceSelectEvent;
    "conflict-map-sourceopen": SourceOpenEvent;
    "conflict-map-fallback": FallbackEvent;
    "conflict-map-ready": ReadyEvent;
    "conflict-map-problem": ProblemEvent;
  }
}
