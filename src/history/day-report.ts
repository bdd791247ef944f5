import { type Claim, type EventClaim, isWitness, type WitnessClaim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import { memoize, memoizeNewest } from "../model/memoize.ts";
import type { PlaceId } from "../model/place.ts";
import { type History, locatedFirst, newsOn, type PlaceTurn } from "./history.ts";
import type { PlaceHistory } from "./place-history.ts";
import { listClaims } from "./standing-claims.ts";
import { type News, newsOf } from "./turns.ts";

/** What a day brought to a place, all of it in one: its news, if any, what happened there, and what else is said. */
export interface PlaceReport {
  readonly place: PlaceId;
  /** Null where the day brought no news of who holds the place. */
  readonly news: PlaceTurn | null;
  /** In the order of their ids. */
  readonly events: readonly EventClaim[];
  /** Claims of the day about who holds the place that its news does not rest on, in the order of the place's claims. */
  readonly beside: readonly WitnessClaim[];
  /** The claim that is quoted of them all: one that makes the news, a sure one where there is one; else the first event. */
  readonly lead: Claim;
}

/** `first-report` where nothing was known on any earlier day, which is no change; `other` where there is no news. */
export type NewsSort = News | "other";

export const NEWS_SORTS: readonly NewsSort[] = ["change", "first-report", "other"];

/** What a day brought, place by place. */
export type DayReport = Readonly<Record<NewsSort, readonly PlaceReport[]>>;

/** As many days as a reader has around one, and some more. */
const REMEMBERED = 32;

/**
 * What a day brought, place by place, by the sort of news; each place once, places on the map first. The same object for the
 * same day, unless many others were asked for in between: a page asks for those around a day with every step.
 */
export const reportDay = memoizeNewest(REMEMBERED, (day: Day) => day, makeReport);

function makeReport(history: History, day: Day): DayReport {
  const news = new Map(newsOn(history, day).map((turn) => [turn.place, turn]));
  const told = new Set([...news.values()].flatMap(({ period }) => listClaims(period.standing)));
  const reports = placesTold(history, day).flatMap(({ place, claims, eventsByDay }): PlaceReport[] => {
    const own = claims.filter(isWitness).filter((claim) => claim.place === place.id && claim.day === day);
    const turn = news.get(place.id) ?? null;
    const events = eventsByDay.get(day) ?? [];
    const beside = own.filter(({ id }) => !told.has(id));
    const makers = claims.filter(({ id }) => turn?.turn.claims.includes(id));
    const lead = pickSure(makers.filter((claim) => claim.day === day)) ?? makers[0] ?? events[0] ?? beside[0];
    return lead === undefined ? [] : [{ place: place.id, news: turn, events, beside, lead }];
  });
  const ofSort = (sort: NewsSort) => reports.filter((report) => sortOf(report) === sort);
  return { change: ofSort("change"), "first-report": ofSort("first-report"), other: ofSort("other") };
}

/** The places that something is said of on the day or that turn on it, those on the map first. */
const placesTold = (history: History, day: Day): readonly PlaceHistory[] => placesByDay(history).get(day) ?? [];

const placesByDay = memoize(({ places }: History) => {
  const told = new Map<Day, PlaceHistory[]>();
  for (const each of locatedFirst(places.values())) {
    const said = each.claims.filter(({ place }) => place === each.place.id).map((claim) => claim.day);
    for (const day of new Set([...said, ...each.turns.map((turn) => turn.day)])) {
      const others = told.get(day);
      if (others) others.push(each);
      else told.set(day, [each]);
    }
  }
  return told;
});

/** Whether nothing is said to have happened on the day, whoever holds what. */
export const isUneventful = (reports: ReturnType<typeof reportDay>): boolean =>
  Object.values(reports).every((each) => each.every(({ events }) => events.length === 0));

/** The first that is not in words of doubt, else the first of all. */
const pickSure = (claims: readonly Claim[]): Claim | undefined =>
  claims.find(({ hedge }) => hedge === null) ?? claims[0];

const sortOf = ({ news }: PlaceReport): NewsSort => (news && newsOf(news.turn)) ?? "other";
