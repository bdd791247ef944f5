import type { Chronicle, PlaceRecord } from "../../history/chronicle.ts";
import { spellOn } from "../../history/control.ts";
import { differencesBetween } from "../../history/differences.ts";
import type { EventClaim, EventKind } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Day } from "../../model/day.ts";
import type { PlaceId } from "../../model/place.ts";
import { type EventFigure, type Figure, figureKey, figureOf } from "./figure.ts";
import { OLDEST, type Sighting, tracesOn } from "./traces.ts";

/** One figure at one place. */
export interface Mark {
  /** The same for the same figure at the same place, whatever the day. */
  readonly id: string;
  readonly place: PlaceId;
  readonly figure: Figure;
}

/** All that is drawn on a day. */
export interface Scene {
  readonly day: Day;
  readonly marks: readonly Mark[];
  /** Movements and distances of this day and, fading, of those just before. */
  readonly traces: readonly Sighting[];
  /** Places whose control changed on the day, or differs from the day that it is compared with. */
  readonly changed: ReadonlySet<PlaceId>;
  /** What the places that differ bore on the day that is compared with; null where none is. */
  readonly before: readonly Mark[] | null;
}

/** Whether the place says nothing about what differs between the days that are compared, so that it steps back. */
export function isFaded({ before, changed }: Scene, place: PlaceId): boolean {
  return before !== null && !changed.has(place);
}

/** The scene of a day within the map's range, compared with another one or not; places without geometry are in no scene. */
export function sceneOn(dataset: Dataset, chronicle: Chronicle, day: Day, since: Day | null = null): Scene {
  const marks: Mark[] = [];
  const changed = new Set<PlaceId>();
  for (const [place, record] of located(dataset, chronicle)) {
    const spell = spellOn(record.spells, day);
    const figures = [figureOf(spell.control), eventFiguresOf(record.events).get(day)];
    marks.push(...figures.flatMap((figure) => (figure ? [markOf(place, figure)] : [])));
    if (spell.changed && spell.first === day) changed.add(place);
  }
  const scene = { day, marks, traces: tracesOn(dataset, chronicle, day), changed, before: null };
  return since === null ? scene : comparedWith(since, scene, dataset, chronicle);
}

/** The traces of a day are no difference between two, so they are as faint as those about to go. */
function comparedWith(since: Day, { day, marks, traces }: Scene, dataset: Dataset, chronicle: Chronicle): Scene {
  const onMap = new Map(located(dataset, chronicle));
  const differences = differencesBetween(since, day, chronicle, dataset).filter(({ place }) => onMap.has(place));
  const before = differences.flatMap(({ place, then }) => {
    const figure = figureOf(then.control);
    return figure ? [markOf(place, figure)] : [];
  });
  const changed = new Set(differences.map(({ place }) => place));
  return { day, marks, traces: traces.map((trace) => ({ ...trace, age: OLDEST })), changed, before };
}

const ALL_DAYS = new WeakMap<Chronicle, readonly Figure[]>();

/** Every figure that is drawn on some day, each once; always the same list for one chronicle. */
export function figuresOfAllDays(dataset: Dataset, chronicle: Chronicle): readonly Figure[] {
  const known = ALL_DAYS.get(chronicle);
  if (known) return known;
  const figures = located(dataset, chronicle).flatMap(([, { spells, events }]) => [
    ...spells.flatMap(({ control }) => figureOf(control) ?? []),
    ...eventFiguresOf(events).values(),
  ]);
  const found = [...new Map(figures.map((figure) => [figureKey(figure), figure])).values()];
  ALL_DAYS.set(chronicle, found);
  return found;
}

/** The figures of what happened at a place, by day. */
export function eventFiguresOf(events: readonly EventClaim[]): ReadonlyMap<Day, EventFigure> {
  const kinds = new Map<Day, Set<EventKind>>();
  for (const { day, kind } of events) kinds.set(day, (kinds.get(day) ?? new Set<EventKind>()).add(kind));
  return new Map([...kinds].map(([day, each]) => [day, { shape: "event", kinds: [...each].sort() }]));
}

function markOf(place: PlaceId, figure: Figure): Mark {
  return { id: `${place} ${figureKey(figure)}`, place, figure };
}

function located({ places }: Dataset, chronicle: Chronicle): [PlaceId, PlaceRecord][] {
  return [...chronicle].filter(([place]) => places.get(place)?.geometry);
}
