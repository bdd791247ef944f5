import type { Spell } from "../history/control.ts";
import { heardIn } from "../history/filter.ts";
import { placesOf } from "../history/place-report.ts";
import type { Reading } from "../history/reading.ts";
import { type EventFigure, type Figure, figureKey, figureOf } from "../map/scene/figure.ts";
import { eventFiguresOf } from "../map/scene/scene.ts";
import { type ActorId, outermost } from "../model/actor.ts";
import type { ArticleId } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import { lookUp } from "../model/lookup.ts";
import type { Place, PlaceId } from "../model/place.ts";

/** A stretch of days on which a place looks the same. */
export interface Run {
  readonly first: Day;
  /** Day after the last one. */
  readonly until: Day;
  readonly figure: Figure;
  /** Its first day is one on which control changed. */
  readonly changed: boolean;
}

/** A place of the list, over all days of the map. */
export interface ListRow {
  readonly place: Place;
  readonly spells: readonly Spell[];
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
  readonly newestChange: Day | null;
}

/** A row for each place of the reading, also for those that are not located, in the order of the gazetteer. */
export function rowsOf({ dataset, chronicle, filter }: Reading): ListRow[] {
  const byPlace = claimsByPlace(heardIn(dataset, filter));
  return [...chronicle].map(([id, { spells, events }]) => {
    const claims = byPlace.get(id) ?? [];
    const sides = spells.flatMap(({ control }) => control.sides);
    return {
      place: lookUp("place", id, dataset.places),
      spells,
      runs: runsOf(spells),
      events: eventFiguresOf(events),
      holders: new Set(sides.map((actor) => outermost(actor, dataset.actors))),
      sources: new Set(claims.map(({ article }) => article)),
      excerpts: claims.length,
      newestChange: spells.findLast(({ changed }) => changed)?.first ?? null,
    };
  });
}

/** Every figure that the row shows, those of events last. */
export function figuresOf({ runs, events }: ListRow): Figure[] {
  return [...runs.map(({ figure }) => figure), ...events.values()];
}

function claimsByPlace(claims: readonly Claim[]): ReadonlyMap<PlaceId, readonly Claim[]> {
  const groups = new Map<PlaceId, Claim[]>();
  for (const claim of claims) {
    for (const place of placesOf(claim)) groups.set(place, [...(groups.get(place) ?? []), claim]);
  }
  return groups;
}

function runsOf(spells: readonly Spell[]): Run[] {
  const runs: Run[] = [];
  for (const { first, until, control, changed } of spells) {
    const figure = figureOf(control);
    if (!figure) continue;
    const last = runs.at(-1);
    const goesOn = last?.until === first && !changed && figureKey(last.figure) === figureKey(figure);
    if (goesOn) runs[runs.length - 1] = { ...last, until };
    else runs.push({ first, until, figure, changed });
  }
  return runs;
}
