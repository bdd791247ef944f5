import { compareDays } from "../../history/compare-days.ts";
import type { History } from "../../history/history.ts";
import { findPeriod } from "../../history/periods.ts";
import type { PlaceHistory } from "../../history/place-history.ts";
import type { Basis, Standing } from "../../history/standing.ts";
import { isNews } from "../../history/turns.ts";
import type { ActorId } from "../../model/actor.ts";
import type { EventClaim, EventKind } from "../../model/claim.ts";
import type { Day } from "../../model/day.ts";
import type { PlaceId } from "../../model/place.ts";
import type { Trace } from "./trace.ts";
import { OLDEST, type Sighting, tracesOf, tracesOn } from "./traces.ts";

/** What a mark looks like; the unknown has no figure, because it is never painted. */
export type Figure =
  | { readonly shape: "held"; readonly actor: ActorId; readonly basis: Basis; readonly leaving: boolean }
  | { readonly shape: "contested"; readonly sides: readonly ActorId[]; readonly absent: readonly ActorId[] }
  | { readonly shape: "vacated"; readonly actors: readonly ActorId[] }
  | { readonly shape: "event"; readonly kinds: readonly EventKind[] };

export type EventFigure = Extract<Figure, { shape: "event" }>;

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
export function sceneOn(history: History, day: Day, since: Day | null = null): Scene {
  const marks: Mark[] = [];
  const changed = new Set<PlaceId>();
  for (const { place, periods, eventsByDay } of listLocated(history)) {
    const period = findPeriod(periods, day);
    const events = eventsByDay.get(day);
    const figures = [figureOf(period.standing), events && eventFigureOf(events)];
    marks.push(...figures.flatMap((figure) => (figure ? [markOf(place.id, figure)] : [])));
    if (period.turn?.day === day && isNews(period.turn)) changed.add(place.id);
  }
  const scene = { day, marks, traces: tracesOn(history, day), changed, before: null };
  return since === null ? scene : comparedWith(since, scene, history);
}

/** The traces of a day are no difference between two, so they are as faint as those about to go. */
function comparedWith(since: Day, { day, marks, traces }: Scene, history: History): Scene {
  const onMap = new Set(listLocated(history).map(({ place }) => place.id));
  const differences = compareDays(history, since, day).filter(({ place }) => onMap.has(place));
  const before = differences.flatMap(({ place, then }) => {
    const figure = figureOf(then.standing);
    return figure ? [markOf(place, figure)] : [];
  });
  const changed = new Set(differences.map(({ place }) => place));
  return { day, marks, traces: traces.map((trace) => ({ ...trace, age: OLDEST })), changed, before };
}

/** Everything that is drawn on some day, each once: what a painter is given before any scene. */
export interface Stage {
  readonly marks: readonly Mark[];
  readonly traces: readonly Trace[];
}

const STAGES = new WeakMap<History, Stage>();

/** The stage of all days; always the same object for one history. */
export function stageOf(history: History): Stage {
  const made = STAGES.get(history) ?? { marks: marksOf(history), traces: tracesOf(history) };
  STAGES.set(history, made);
  return made;
}

function marksOf(history: History): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { place, periods, eventsByDay } of listLocated(history)) {
    const figures = [...periods.map(({ standing }) => figureOf(standing)), ...eventFiguresOf(eventsByDay).values()];
    for (const figure of figures) {
      if (!figure) continue;
      const mark = markOf(place.id, figure);
      marks.set(mark.id, mark);
    }
  }
  return [...marks.values()];
}

/** A name for the figure: equal figures, equal names. */
export function figureKey(figure: Figure): string {
  switch (figure.shape) {
    case "held":
      return `held ${figure.actor} ${figure.basis}${figure.leaving ? " leaving" : ""}`;
    case "contested":
      return `contested ${figure.sides.join("+")} not ${figure.absent.join("+")}`;
    case "vacated":
      return `vacated ${figure.actors.join("+")}`;
    case "event":
      return `event ${figure.kinds.join("+")}`;
  }
}

/** The actors whose colours the figure shows, holders first; none for an event. */
export function actorsOf(figure: Figure): readonly ActorId[] {
  switch (figure.shape) {
    case "held":
      return [figure.actor];
    case "contested":
      return [...new Set([...figure.sides, ...figure.absent])];
    case "vacated":
      return figure.actors;
    case "event":
      return [];
  }
}

/** The figure of a standing; null for the unknown. */
export function figureOf({ status, holders, absent }: Standing): Figure | null {
  switch (status) {
    case "held": {
      const [{ actor, basis, leaving }] = holders;
      return { shape: "held", actor, basis, leaving: leaving !== null };
    }
    case "contested":
      return { shape: "contested", sides: holders.map(({ actor }) => actor), absent: absent.map(({ actor }) => actor) };
    case "vacated":
      return { shape: "vacated", actors: absent.filter(({ left }) => left).map(({ actor }) => actor) };
    case "unknown":
      return null;
  }
}

/** The figures of what happened at a place, by day. */
export function eventFiguresOf(events: PlaceHistory["eventsByDay"]): ReadonlyMap<Day, EventFigure> {
  return new Map([...events].map(([day, each]) => [day, eventFigureOf(each)]));
}

/** The figure of what happened at a place on one day. */
function eventFigureOf(events: readonly EventClaim[]): EventFigure {
  return { shape: "event", kinds: [...new Set(events.map(({ kind }) => kind))].sort() };
}

function markOf(place: PlaceId, figure: Figure): Mark {
  return { id: `${place} ${figureKey(figure)}`, place, figure };
}

const listLocated = ({ places }: History): PlaceHistory[] => [...places.values()].filter(({ place }) => place.geometry);
