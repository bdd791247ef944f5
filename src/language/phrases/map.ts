import { isLater } from "../../history/filter.ts";
import { isLarge } from "../../history/full-days.ts";
import { type History, newsOn } from "../../history/history.ts";
import { findPeriod } from "../../history/periods.ts";
import type { Day } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import { inLanguage } from "../../model/names.ts";
import type { Place } from "../../model/place.ts";
import { isLocated } from "../../model/place.ts";
import { headlineText, tellHeadline } from "../headline.ts";
import type { Locale } from "../locale.ts";
import { shareWordsIn } from "../words/share-vocabulary.ts";
import { describeAreas } from "./areas.ts";
import { describeBriefly } from "./standing.ts";
import { describeTurnAlone } from "./turn.ts";

/**
 * The map of a day in sentences, for those who do not see it: its headline, the day, who is said to hold what, and what the day
 * did; of a large map, which nobody could listen to, its headline and the day.
 */
export function describeMap(day: Day, history: History, locale: Locale): string {
  const sentences = isLarge(history.dataset) ? [] : describePlaces(day, history, locale);
  const told = [shareWordsIn(locale).scene.mapOn(locale.format.day(day)), ...sentences];
  return [headlineText(tellHeadline(history, day, locale)), ...told.map((sentence) => `${sentence}.`)].join(" ");
}

function describePlaces(day: Day, history: History, locale: Locale): string[] {
  const { listed } = locale.words.scene;
  const located = [...history.places.values()].filter(({ place }) => isLocated(place));
  const stands = located.map(({ place, periods }) => ({ place, ...findPeriod(periods, day) }));
  const known = groupPlaces(
    stands.filter(({ standing }) => standing.status !== "unknown"),
    ({ standing }) => describeBriefly(standing, history.dataset, locale),
  );
  const news = newsOn(history, day).flatMap(({ place: id, turn, period }) => {
    const place = located.find((each) => each.place.id === id)?.place;
    return place ? [{ place, turn, standing: period.standing }] : [];
  });
  const turned = groupPlaces(news, ({ turn, standing }) => describeTurnAlone(turn, standing, locale));
  const list = (places: readonly Place[]) =>
    locale.format.list(places.map(({ names }) => inLanguage(names, locale.language)));
  const sentences = [...known, ...turned].map(([told, places]) => listed(told, list(places)));
  return [
    ...(known.size > 0 || isLater(history.filter, day) ? [] : [shareWordsIn(locale).scene.nothing]),
    ...sentences,
    ...describeAreas(history, day, locale),
  ];
}

/** The places of which the same is told, in order. */
function groupPlaces<T extends { readonly place: Place }>(
  told: readonly T[],
  tell: (each: T) => string,
): ReadonlyMap<string, readonly Place[]> {
  return new Map([...groupBy(told, tell)].map(([said, alike]) => [said, alike.map(({ place }) => place)]));
}
