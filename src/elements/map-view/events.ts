import type { ProblemCode } from "../../language/words/words.ts";

/**
 * The map could not be drawn, or not wholly.
 * @internal
 */
export class MapTroubleEvent extends Event {
  static readonly type = "conflict-map-trouble";

  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
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
