import { tellsTheSame } from "../../history/compare-days.ts";
import { type History, historyOfPlace, standingOn } from "../../history/history.ts";
import { nameEvents } from "../../language/describe.ts";
import type { Locale } from "../../language/locale.ts";
import { describeBriefly } from "../../language/phrases/standing.ts";
import type { PlaceNode } from "../../map/overlay/ghosts.ts";
import type { Day } from "../../model/day.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage } from "../../model/names.ts";
import type { Place } from "../../model/place.ts";

/** What a symbol or an area says to those who do not see it: of the day, and of the one compared with where it differs. */
export function nodeName(node: PlaceNode, day: Day, compare: Day | null, history: History, locale: Locale): string {
  const place = lookUp("place", node.place, history.dataset.places);
  const hasEvents = node.role === "symbol" && node.parts.some(({ part }) => part === "event");
  return [
    buttonName(place, hasEvents, day, history, locale),
    ...(compare === null ? [] : thenName(place, day, compare, history, locale)),
  ].join(" · ");
}

/** What a place's marks say, for those who do not see them: its name, its status, and what happened there. */
function buttonName(place: Place, hasEvents: boolean, day: Day, history: History, locale: Locale): string {
  const { words, language } = locale;
  const standing = standingOn(history, place.id, day);
  const status = describeBriefly(standing, history.dataset, locale);
  const events = hasEvents ? (historyOfPlace(history, place.id).eventsByDay.get(day) ?? []) : [];
  return words.scene.listed(inLanguage(place.names, language), [status, ...nameEvents(events, locale)].join(" · "));
}

/** What was told of the place for the day that is compared with; nothing where that is the same as for the day shown. */
function thenName({ id }: Place, day: Day, since: Day, history: History, locale: Locale): string[] {
  const then = standingOn(history, id, since);
  if (tellsTheSame(then, standingOn(history, id, day))) return [];
  const { words, format } = locale;
  return [words.compare.onDay(format.day(since), describeBriefly(then, history.dataset, locale))];
}
