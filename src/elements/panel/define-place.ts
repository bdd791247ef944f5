import { ClaimCard } from "../claim-card/claim-card.ts";
import { DayStrip } from "../day-strip/day-strip.ts";
import { define } from "../define.ts";
import { PlacePanel } from "./place-panel.ts";

/** Registers the parts that tell of a place, as far as they are not registered yet. */
export function definePlace(): void {
  define({ "conflict-map-claim": ClaimCard, "conflict-map-place": PlacePanel, "conflict-map-strip": DayStrip });
}
