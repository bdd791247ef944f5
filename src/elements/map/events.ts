import type { ProblemCode } from "../../language/words/words.ts";

/**
 * The map could not be drawn, or not wholly.
 * @internal
 */
export class MapTroubleEvent extends Event {
  static readonly type = "conflict-map-trouble";

  /** `isQuiet` where only the page that holds the map is told, as the reader misses nothing. */
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly isQuiet = false,
  ) {
    super(MapTroubleEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * The map is painted for the first time.
 * @internal
 */
export class MapPaintedEvent extends Event {
  static readonly type = "conflict-map-painted";

  constructor() {
    super(MapPaintedEvent.type, { bubbles: true, composed: true });
  }
}
