import type { ActorId } from "../../model/actor.ts";
import { lookUp } from "../../model/lookup.ts";
import type { Trace } from "../scene/trace.ts";
import type { Age } from "../scene/traces.ts";
import type { ActorLook } from "./paint.ts";

/** How strongly a trace is painted: wholly on its day, and ever less until it is gone. */
export const TRACE_OPACITIES: Readonly<Record<Age, number>> = { 0: 1, 1: 0.75, 2: 0.55 };

/** A ring shorter than this across, in pixels, lies under the mark of its place; a wider one than the other has room for its distance. */
export const RING_SEEN = 26;
export const RING_NAMED = 36;

/** Who drew the trace; null where no one actor did. Throws if it names an unknown one. */
export function actorOf({ actor }: Pick<Trace, "actor">, actors: ReadonlyMap<ActorId, ActorLook>): ActorLook | null {
  return actor === null ? null : lookUp("actor", actor, actors);
}
