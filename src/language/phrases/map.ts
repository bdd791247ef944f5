import type { Standing, Turn } from "../../history/standing.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Day } from "../../model/day.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import type { Locale } from "../locale.ts";
import { capitalise, describeStanding } from "./standing.ts";
import { tellTurn } from "./turn.ts";

/** A place on the map as it was on a day. */
export interface PlaceOnDay {
  readonly place: PlaceId;
  readonly standing: Standing;
  /** What the day did to it; null where it did nothing that is told. */
  readonly turn: Turn | null;
}

/** The map of a day in sentences, for those who do not see it: the day, who is said to hold what, and what the day did; that nothing is known any more is no news. */
export function describeMap(day: Day, places: readonly PlaceOnDay[], dataset: Dataset, locale: Locale): string {
  const { scene: words } = locale.words;
  const known = places.filter(({ standing }) => standing.status !== "unknown");
  const stands = groupPlaces(known, ({ standing }) => describeStanding(standing, { dataset, locale, form: "short" }));
  const turns = groupPlaces(places, ({ standing, turn }) =>
    turn === null || turn.kind === "lapsed"
      ? null
      : capitalise(tellTurn(turn, standing, { locale, form: "short" }), locale),
  );
  const list = (ids: readonly PlaceId[]) =>
    locale.format.list(ids.map((id) => inLanguage(lookUp("place", id, dataset.places).names, locale.language)));
  const sentences = [...stands, ...turns].map(([told, ids]) => words.listed(told, list(ids)));
  return [words.mapOn(locale.format.day(day)), ...(stands.size > 0 ? [] : [words.nothing]), ...sentences]
    .map((sentence) => `${sentence}.`)
    .join(" ");
}

/** The places of which the same is told, in order; null stands for nothing. */
function groupPlaces(
  places: readonly PlaceOnDay[],
  tell: (each: PlaceOnDay) => string | null,
): ReadonlyMap<string, readonly PlaceId[]> {
  const groups = new Map<string, PlaceId[]>();
  for (const each of places) {
    const told = tell(each);
    if (told === null) continue;
    groups.set(told, [...(groups.get(told) ?? []), each.place]);
  }
  return groups;
}
