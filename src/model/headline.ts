import type { InferOutput } from "valibot";
import type { HEADLINE } from "./schema/headline.ts";
import type { DeepReadonly } from "./schema/readonly.ts";

/** What the standing of a place may hold that a clause about it has to say. */
export const SAYINGS = ["contested", "hedged", "leaving", "open", "part", "present"] as const;

export type Saying = (typeof SAYINGS)[number];

/** What the editors say of a day in one sentence; its fields are listed in `schema/headline.ts`. */
export type DayHeadline = DeepReadonly<InferOutput<typeof HEADLINE>>;
