import type * as v from "valibot";
import type { Place } from "../place.ts";
import ALIASES_PLAN from "../plan/aliases-plan.json" with { type: "json" };
import { decodeByPlan } from "../plan/decode-by-plan.ts";
import { unpackPlan } from "../plan/packed.ts";
import type { ALIASES } from "../schema/aliases.ts";

/** Where the other spellings of places are of a map that was opened without them. */
export interface AliasesElsewhere {
  readonly file: string;
  /** What the file is relative to. */
  readonly base: string;
}

/** The other spellings of places, by their ids. */
export type Aliases = v.InferOutput<typeof ALIASES>;

/** The file of the other spellings; null where no place has any. */
export function encodeAliases(places: Iterable<Place>): string | null {
  const spelled = [...places].filter(({ aliases }) => aliases.length > 0);
  return spelled.length === 0
    ? null
    : JSON.stringify(Object.fromEntries(spelled.map(({ id, aliases }) => [id, aliases])));
}

/** The other spellings that a parsed file holds, or the first problem as `path: message`. */
export function decodeAliases(json: unknown): { value: Aliases } | { problem: string } {
  const read = decodeByPlan(unpackPlan(ALIASES_PLAN), json);
  return "problem" in read ? read : { value: read.value as Aliases };
}
