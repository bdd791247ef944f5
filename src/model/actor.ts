import type { InferOutput } from "valibot";
import type { Id } from "./id.ts";
import type { ACTOR } from "./schema/people.ts";
import type { DeepReadonly } from "./schema/readonly.ts";

export type ActorId = Id<"actor">;

export const PATTERNS = [
  "solid",
  "diagonal",
  "back-diagonal",
  "horizontal",
  "vertical",
  "cross",
  "grid",
  "dots",
  "waves",
  "checks",
] as const;

export type Pattern = (typeof PATTERNS)[number];

/** A party that can hold a place; its fields are listed in `schema/people.ts`. */
export type Actor = DeepReadonly<InferOutput<typeof ACTOR>>;

/** The actor that witnesses are compared by: itself, or the outermost one that it is within. */
export function outermost(id: ActorId, actors: ReadonlyMap<ActorId, Pick<Partial<Actor>, "within">>): ActorId {
  const within = actors.get(id)?.within;
  return within ? outermost(within, actors) : id;
}

/** The actors that are within no other, in their order. */
export function outerActors(actors: ReadonlyMap<ActorId, Actor>): Actor[] {
  return [...actors.values()].filter(({ within }) => within === null);
}
