import type { Locale } from "../../language/locale.ts";
import { EVENT_KINDS, type EventKind } from "../../model/claim.ts";
import type { EventFigure, Figure } from "./figure.ts";

/** The signs of events among the figures: one for each kind that stands alone somewhere, in a fixed order, and one for several kinds. */
export function eventFigures(figures: readonly Figure[]): EventFigure[] {
  const events = figures.filter((figure) => figure.shape === "event");
  const alone = new Set(events.flatMap(({ kinds }) => (kinds.length === 1 ? kinds : [])));
  const several = events.filter(({ kinds }) => kinds.length > 1).slice(0, 1);
  return [...EVENT_KINDS.filter((kind) => alone.has(kind)).map(signOf), ...several];
}

/** What the sign of these kinds means. */
export function eventName(kinds: readonly EventKind[], { words }: Locale): string {
  const [kind, ...others] = kinds;
  return kind === undefined || others.length > 0 ? words.layers.severalEvents : words.events[kind];
}

const signOf = (kind: EventKind): EventFigure => ({ shape: "event", kinds: [kind] });
