import { compareDays } from "../../history/compare-days.ts";
import { type History, newsOn } from "../../history/history.ts";
import { findPeriod } from "../../history/periods.ts";
import type { PlaceHistory } from "../../history/place-history.ts";
import type { Period } from "../../history/standing.ts";
import { type News, newsOf } from "../../history/turns.ts";
import type { EventClaim } from "../../model/claim.ts";
import type { Day } from "../../model/day.ts";
import { memoize, memoizeNewest } from "../../model/memoize.ts";
import { isLocated, type PlaceId } from "../../model/place.ts";
import { type EventFigure, type Figure, figureKey, figureOf } from "./figure.ts";
import { OLDEST, type Sighting, tracesOn } from "./traces.ts";

/** One figure at one place. */
export interface Mark {
  readonly place: PlaceId;
  readonly figure: Figure;
}

/** Why a place wears a ring: the day's news of it, or that it differs from the day that is compared with. */
export type MarkNews = News | "difference";

/** All that is drawn on a day. */
export interface Scene {
  readonly day: Day;
  readonly marks: readonly Mark[];
  /** Movements and distances of this day and, fading, of those just before. */
  readonly traces: readonly Sighting[];
  /** Places that the day brings news of, or that differ from the day that it is compared with. */
  readonly news: ReadonlyMap<PlaceId, MarkNews>;
  /** What the places that differ bore on the day that is compared with; null where none is. */
  readonly before: readonly Mark[] | null;
}

/** Whether the place says nothing about what differs between the days that are compared, so that it steps back. */
export function isFaded({ before, news }: Scene, place: PlaceId): boolean {
  return before !== null && !news.has(place);
}

/** A day, and the one that it is compared with; null for none. */
interface Shown {
  readonly day: Day;
  readonly since: Day | null;
}

/** All days of a map of two weeks. With its layouts a scene of ten thousand places takes megabytes. */
const REMEMBERED = 16;

const sceneOf = memoizeNewest(REMEMBERED, ({ day, since }: Shown) => `${day} ${since}`, makeScene);

/**
 * The scene of a day within the map's range, compared with another one or not; places without geometry are in no scene. For
 * the same arguments it is the same object, unless many others were asked for in between, so that what is made of it is made once.
 */
export const sceneOn = (history: History, day: Day, since: Day | null = null): Scene =>
  sceneOf(history, { day, since });

function makeScene(history: History, { day, since }: Shown): Scene {
  const marks: Mark[] = [];
  for (const { place, periods, eventsByDay, held } of locatedOf(history).values()) {
    const mark = held.get(findPeriod(periods, day));
    if (mark) marks.push(mark);
    const events = eventsByDay.get(day);
    if (events) marks.push({ place: place.id, figure: eventFigureOf(events) });
  }
  const news = new Map<PlaceId, MarkNews>();
  for (const { place, turn } of newsOn(history, day)) {
    const told = newsOf(turn);
    if (told && locatedOf(history).has(place)) news.set(place, told);
  }
  const scene = { day, marks, traces: tracesOn(history, day), news, before: null };
  return since === null ? scene : comparedWith(since, scene, history);
}

/** The traces of a day are no difference between two, so they are as faint as those about to go. */
function comparedWith(since: Day, { day, marks, traces }: Scene, history: History): Scene {
  const located = locatedOf(history);
  const differences = compareDays(history, since, day).filter(({ place }) => located.has(place));
  const before = differences.flatMap(({ place, then }) => {
    const figure = figureOf(then.standing);
    return figure ? [{ place, figure }] : [];
  });
  const news = new Map(differences.map(({ place }): [PlaceId, MarkNews] => [place, "difference"]));
  return { day, marks, traces: traces.map((trace) => ({ ...trace, age: OLDEST })), news, before };
}

/** Every figure that is drawn on some day, each once; always the same list for one history. */
export const figuresOfAllDays = memoize((history: History): readonly Figure[] => {
  const figures = [...locatedOf(history).values()].flatMap(({ periods, eventsByDay }) => [
    ...periods.flatMap(({ standing }) => figureOf(standing) ?? []),
    ...eventFiguresOf(eventsByDay).values(),
  ]);
  return [...new Map(figures.map((figure) => [figureKey(figure), figure])).values()];
});

/** The news for which places wear rings on some day. */
export function newsOfAllDays(history: History): ReadonlySet<MarkNews> {
  const turns = [...locatedOf(history).values()].flatMap((each) => each.turns);
  return new Set(turns.flatMap((turn) => newsOf(turn) ?? []));
}

/** The figures of what happened at a place, by day. */
export function eventFiguresOf(events: PlaceHistory["eventsByDay"]): ReadonlyMap<Day, EventFigure> {
  return new Map([...events].map(([day, each]) => [day, eventFigureOf(each)]));
}

/** The figure of what happened at a place on one day. */
export function eventFigureOf(events: readonly EventClaim[]): EventFigure {
  return { shape: "event", kinds: [...new Set(events.map(({ kind }) => kind))].sort() };
}

/** What happened at a place that is on the map, with the mark of each period in which something of it is known. */
interface Located extends PlaceHistory {
  readonly held: ReadonlyMap<Period, Mark>;
}

/** Made once for a history: a step to another day asks tens of thousands of places. */
const locatedOf = memoize(
  ({ places }: History): ReadonlyMap<PlaceId, Located> =>
    new Map([...places].filter(([, { place }]) => isLocated(place)).map(([id, each]) => [id, withMarks(each)])),
);

function withMarks(history: PlaceHistory): Located {
  const { place, periods } = history;
  const held = new Map<Period, Mark>();
  for (const period of periods) {
    const figure = figureOf(period.standing);
    if (figure) held.set(period, { place: place.id, figure });
  }
  return { ...history, held };
}
