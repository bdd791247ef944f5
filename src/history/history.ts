import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Day, type DayRange, daysOf } from "../model/day.ts";
import { lookUp } from "../model/lookup.ts";
import { memoizeNewest } from "../model/memoize.ts";
import { isLocated, type PlaceId } from "../model/place.ts";
import { datasetAsOf } from "./claim-as-of.ts";
import { COUNT_ALL, type Filter, nameOfVoice } from "./filter.ts";
import { findPeriod } from "./periods.ts";
import { buildPlaceHistory, type PlaceHistory, sortClaims } from "./place-history.ts";
import { asOfRangeOf } from "./publications.ts";
import type { Period, Standing, Turn } from "./standing.ts";
import { isNews, newsOf } from "./turns.ts";

/** A data set as a filter lets it count, with all that follows from it whatever the day. */
export interface History {
  /** As it was on the as-of day: claims that were corrected later read as before. */
  readonly dataset: Dataset;
  /** As it is now, whichever the as-of day. */
  readonly whole: Dataset;
  readonly filter: Filter;
  /** Every claim that counts, in the order of the data set. */
  readonly claims: readonly Claim[];
  /** Every place, in the order of the data set. */
  readonly places: ReadonlyMap<PlaceId, PlaceHistory>;
  /** The turns of every day of the range, days without one included; places on the map first. */
  readonly turns: ReadonlyMap<Day, readonly PlaceTurn[]>;
  readonly stops: Stops;
}

/** What a day did to the standing of a place. */
export interface PlaceTurn {
  readonly place: PlaceId;
  readonly turn: Turn;
  /** The period that begins with it. */
  readonly period: Period;
}

/** Where the days that a reader can go to end, and which of them have news. */
export interface Stops {
  readonly range: DayRange;
  /** From the first day of the map to the last on which anything was published or corrected, or is shown. */
  readonly asOfRange: DayRange;
  /** Days with a turn that is news, in order. */
  readonly news: readonly Day[];
}

/** As many filters as a reader goes back and forth between. */
const REMEMBERED = 8;

/** The history of a data set; the same object for the same filter, unless many others were asked for in between. */
export function buildHistory(dataset: Dataset, filter: Filter = COUNT_ALL): History {
  return historyOf(dataset, filter);
}

const historyOf = memoizeNewest(REMEMBERED, ({ asOf, voice }: Filter) => `${asOf} ${nameOfVoice(voice)}`, makeHistory);

function makeHistory(whole: Dataset, filter: Filter): History {
  const dataset = datasetAsOf(whole, filter.asOf);
  const { range } = dataset.map;
  const sorted = sortClaims(dataset, filter);
  const places = new Map(
    [...dataset.places].map(([id, place]) => [id, buildPlaceHistory(place, sorted, dataset, filter)]),
  );
  const turns = groupTurns([...places.values()], range);
  const news = [...turns].filter(([, each]) => each.some(({ turn }) => isNews(turn))).map(([day]) => day);
  return {
    dataset,
    whole,
    filter,
    claims: sorted.counted,
    places,
    turns,
    stops: { range, asOfRange: asOfRangeOf(whole), news },
  };
}

function groupTurns(places: readonly PlaceHistory[], range: DayRange): ReadonlyMap<Day, readonly PlaceTurn[]> {
  const days = new Map<Day, PlaceTurn[]>(daysOf(range).map((day) => [day, []]));
  for (const { place, periods } of locatedFirst(places)) {
    for (const period of periods) {
      if (period.turn) days.get(period.first)?.push({ place: place.id, turn: period.turn, period });
    }
  }
  return days;
}

/** The turns of a day that are news, places on the map first. */
export function newsOn({ turns }: History, day: Day): PlaceTurn[] {
  return (turns.get(day) ?? []).filter(({ turn }) => isNews(turn));
}

/** How much news a day has. */
export interface NewsCount {
  /** Turns by which something changed. */
  readonly changes: number;
  /** Turns that are only the first report of who holds a place. */
  readonly firstReports: number;
}

/** The news of a day, counted. */
export function countNews(history: History, day: Day): NewsCount {
  const news = newsOn(history, day).map(({ turn }) => newsOf(turn));
  const firstReports = news.filter((each) => each === "first-report").length;
  return { changes: news.length - firstReports, firstReports };
}

/** The histories in their order, those of places that are on the map before the others. */
export function locatedFirst(places: Iterable<PlaceHistory>): PlaceHistory[] {
  return [...places].sort((a, b) => Number(isLocated(b.place)) - Number(isLocated(a.place)));
}

/** The history of a place; throws where the data set has no such place. */
export function historyOfPlace({ places }: History, place: PlaceId): PlaceHistory {
  return lookUp("place", place, places);
}

/** The period of a place that covers a day of the range; throws where there is no such place or day. */
export function periodOn(history: History, place: PlaceId, day: Day): Period {
  return findPeriod(historyOfPlace(history, place).periods, day);
}

/** The standing of a place on a day of the range; throws where there is no such place or day. */
export function standingOn(history: History, place: PlaceId, day: Day): Standing {
  return periodOn(history, place, day).standing;
}
