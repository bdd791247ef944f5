import type { History } from "../history/history.ts";
import type { PlaceHistory } from "../history/place-history.ts";
import type { Period } from "../history/standing.ts";
import { isNews, type News, newsOf } from "../history/turns.ts";
import { type EventFigure, type Figure, figureKey, figureOf } from "../map/scene/figure.ts";
import { eventFiguresOf } from "../map/scene/scene.ts";
import type { ActorId } from "../model/actor.ts";
import type { ArticleId } from "../model/article.ts";
import type { Day } from "../model/day.ts";
import { findLast } from "../model/find-last.ts";
import type { Place } from "../model/place.ts";

/** A stretch of days on which a place looks the same. */
export interface Run {
  readonly first: Day;
  /** Day after the last one. */
  readonly until: Day;
  readonly figure: Figure;
  /** What news its first day has; null for none. */
  readonly news: News | null;
}

/** A place of the list, over all days of the map. */
export interface ListRow {
  readonly place: Place;
  readonly periods: readonly Period[];
  /** In order; there is none for the days of which nothing is known. */
  readonly runs: readonly Run[];
  /** What happened there, by day. */
  readonly events: ReadonlyMap<Day, EventFigure>;
  /** Actors said to hold the place on some day, the outermost ones. */
  readonly holders: ReadonlySet<ActorId>;
  /** Articles with a claim about the place. */
  readonly sources: ReadonlySet<ArticleId>;
  /** Number of claims about it. */
  readonly excerpts: number;
  readonly newestNews: Day | null;
}

/** A row for each place of the history, also for those that are not located, in the order of the gazetteer. */
export function rowsOf({ places }: History): ListRow[] {
  return [...places.values()].map(rowOf);
}

/** The row of one place; what is drawn of it is made when it is first asked for, as few of many rows ever are. */
export function rowOf(history: PlaceHistory): ListRow {
  return new Row(history);
}

class Row implements ListRow {
  readonly place: Place;
  readonly periods: readonly Period[];
  readonly excerpts: number;
  readonly #history: PlaceHistory;
  #runs: readonly Run[] | undefined;
  #events: ReadonlyMap<Day, EventFigure> | undefined;
  #holders: ReadonlySet<ActorId> | undefined;
  #sources: ReadonlySet<ArticleId> | undefined;

  constructor(history: PlaceHistory) {
    this.#history = history;
    this.place = history.place;
    this.periods = history.periods;
    this.excerpts = history.claims.length;
  }

  get runs(): readonly Run[] {
    this.#runs ??= runsOf(this.periods);
    return this.#runs;
  }

  get events(): ReadonlyMap<Day, EventFigure> {
    this.#events ??= eventFiguresOf(this.#history.eventsByDay);
    return this.#events;
  }

  get holders(): ReadonlySet<ActorId> {
    this.#holders ??= new Set(this.periods.flatMap(({ standing }) => standing.holders.map(({ actor }) => actor)));
    return this.#holders;
  }

  get sources(): ReadonlySet<ArticleId> {
    this.#sources ??= new Set(this.#history.claims.map(({ article }) => article));
    return this.#sources;
  }

  get newestNews(): Day | null {
    return findLast(this.#history.turns, isNews)?.day ?? null;
  }
}

/** Every figure that the row shows, those of events last. */
export function figuresOf({ runs, events }: ListRow): Figure[] {
  return [...runs.map(({ figure }) => figure), ...events.values()];
}

function runsOf(periods: readonly Period[]): Run[] {
  const runs: Run[] = [];
  for (const { first, until, standing, turn } of periods) {
    const figure = figureOf(standing);
    if (!figure) continue;
    const news = turn && newsOf(turn);
    const last = runs.at(-1);
    const goesOn = last?.until === first && news === null && figureKey(last.figure) === figureKey(figure);
    if (goesOn) runs[runs.length - 1] = { ...last, until };
    else runs.push({ first, until, figure, news });
  }
  return runs;
}
