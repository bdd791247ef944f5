import type { Names } from "./names.ts";

export type ActorId = string;

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

/** A party that can hold a place. */
export interface Actor {
  readonly id: ActorId;
  readonly names: Names;
  /** `#rrggbb`; an actor within another has the colour of the outermost one. */
  readonly colour: string;
  readonly pattern: Pattern;
  /** One capital that stands for the actor where colour does not reach. */
  readonly letter: string;
  /** What else the articles call it; empty where nothing needs saying. */
  readonly note: Names;
  /** The larger actor that this one belongs to. */
  readonly within: ActorId | null;
}

/** The actor that witnesses are compared by: itself, or the outermost one that it is within. */
export function outermost(id: ActorId, actors: ReadonlyMap<ActorId, Actor>): ActorId {
  const within = actors.get(id)?.within;
  return within ? outermost(within, actors) : id;
}
