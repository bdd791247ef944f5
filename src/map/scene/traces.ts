import type { History } from "../../history/history.ts";
import { outermost } from "../../model/actor.ts";
import type { ClaimId, EventClaim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { addDays, type Day } from "../../model/day.ts";
import { type Course, coursesOf } from "./courses.ts";
import type { Trace } from "./trace.ts";

/** Days since the newest claim of a trace: it appears with the claim, fades, and is gone after the last of these. */
export const AGES = [0, 1, 2] as const;

export type Age = (typeof AGES)[number];

/** The age of a trace that is about to go. */
export const OLDEST: Age = 2;

/** A trace as it is seen on a day, with the claims of this day and the ones just before that drew it. */
export interface Sighting {
  readonly trace: Trace;
  readonly age: Age;
  /** Oldest first. */
  readonly claims: readonly ClaimId[];
}

/** The traces that are seen on a day. */
export function tracesOn(history: History, day: Day): Sighting[] {
  return coursesOf(history).flatMap((course) => seenOn(course, day, history.dataset) ?? []);
}

/** Every trace that is seen on some day, each once. */
export function tracesOf(history: History): Trace[] {
  const sightings = coursesOf(history).flatMap((course) => {
    const days = new Set(course.claims.flatMap(({ day }) => AGES.map((age) => addDays(day, age))));
    return [...days].flatMap((day) => seenOn(course, day, history.dataset) ?? []);
  });
  return [...new Map(sightings.map(({ trace }) => [JSON.stringify(trace), trace])).values()];
}

function seenOn({ claims, draw }: Course, day: Day, { actors }: Dataset): Sighting | null {
  const seen = claims.filter((claim) => ageOf(claim, day) !== null);
  const newest = seen.at(-1);
  const age = newest ? ageOf(newest, day) : null;
  if (age === null) return null;
  const named = new Set(seen.map(({ actor }) => (actor === null ? null : outermost(actor, actors))));
  const [actor = null] = named.size === 1 ? named : [];
  return { trace: draw(actor, seen), age, claims: seen.map(({ id }) => id) };
}

const ageOf = (claim: EventClaim, day: Day): Age | null => AGES.find((age) => addDays(claim.day, age) === day) ?? null;
