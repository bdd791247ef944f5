import { tellsTheSame } from "../../history/compare-days.ts";
import { type History, standingOn } from "../../history/history.ts";
import type { Locale } from "../../language/locale.ts";
import { describeStanding } from "../../language/phrases/standing.ts";
import type { Figure } from "../../map/scene/figure.ts";
import type { Day } from "../../model/day.ts";
import { inLanguage } from "../../model/names.ts";
import type { Place } from "../../model/place.ts";

/** What a place's marks say, for those who do not see them: its name, its status, and what happened there. */
export function buttonName(place: Place, event: Figure | null, day: Day, history: History, locale: Locale): string {
  const { words, language } = locale;
  const standing = standingOn(history, place.id, day);
  const status = describeStanding(standing, { dataset: history.dataset, locale, form: "short" });
  const events = event?.shape === "event" ? event.kinds.map((kind) => words.events[kind]) : [];
  return words.scene.listed(inLanguage(place.names, language), [status, ...events].join(" · "));
}

/** What was told of the place for the day that is compared with; nothing where that is the same as for the day shown. */
export function thenName({ id }: Place, day: Day, since: Day, history: History, locale: Locale): string[] {
  const then = standingOn(history, id, since);
  if (tellsTheSame(then, standingOn(history, id, day))) return [];
  const { words, format } = locale;
  return [
    words.compare.onDay(format.day(since), describeStanding(then, { dataset: history.dataset, locale, form: "short" })),
  ];
}
