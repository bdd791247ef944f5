/** What the inner parts of the map tell those above them; of the map as it is painted also the page that shows its first picture. */
import type { ProblemCode } from "../../language/words/words.ts";
import type { PlaceId } from "../../model/place.ts";
import type { Intent } from "../../view/state.ts";
import type { Stop } from "../sheet/sheet.ts";

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

/**
 * The reader points at a place, or focuses it; null where no longer. It changes no view, so only what shows it hears of it.
 * @internal
 */
export class PointEvent extends Event {
  static readonly type = "conflict-map-point";

  constructor(readonly place: PlaceId | null) {
    super(PointEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * The sheet of evidence is as far up as `stop` says.
 * @internal
 */
export class SheetStopEvent extends Event {
  static readonly type = "conflict-map-sheet-stop";

  constructor(readonly stop: Stop) {
    super(SheetStopEvent.type);
  }
}

/**
 * The reader wants what was lost to be fetched again.
 * @internal
 */
export class RetryEvent extends Event {
  static readonly type = "conflict-map-retry";

  constructor() {
    super(RetryEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * How much a trouble matters: `silent` where the reader misses nothing and only the page that holds the map is told, `told`
 * where the reader is told too, beside a map that still works, `fatal` where without it there is no map.
 */
export type Severity = "silent" | "told" | "fatal";

/**
 * Something could not be drawn or fetched.
 * @internal
 */
export class MapTroubleEvent extends Event {
  static readonly type = "conflict-map-trouble";

  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly severity: Severity = "told",
  ) {
    super(MapTroubleEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * The ground that was lost is back.
 * @internal
 */
export class GroundBackEvent extends Event {
  static readonly type = "conflict-map-ground-back";

  constructor() {
    super(GroundBackEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * The map can be drawn for the first time. Whoever shows a picture of it cancels this: drawing then waits until the browser has
 * nothing else to do, or until something else is asked of the map.
 * @internal
 */
export class MapDueEvent extends Event {
  static readonly type = "conflict-map-due";

  constructor() {
    super(MapDueEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/**
 * The map is painted for the first time, or what stands in for it.
 * @internal
 */
export class MapPaintedEvent extends Event {
  static readonly type = "conflict-map-painted";

  /** `isPictured` where the picture of it is still what is seen. */
  constructor(readonly isPictured = false) {
    super(MapPaintedEvent.type, { bubbles: true, composed: true });
  }
}
