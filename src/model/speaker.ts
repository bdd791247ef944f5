import type { InferOutput } from "valibot";
import type { Id } from "./id.ts";
import type { SPEAKER } from "./schema/people.ts";
import type { DeepReadonly } from "./schema/readonly.ts";

export type SpeakerId = Id<"speaker">;

export const SPEAKER_KINDS = ["person", "organisation", "official", "outlet", "publisher", "unnamed"] as const;

/** Somebody who is quoted, or the publisher that speaks in an article's own voice; see `schema/people.ts`. */
export type Speaker = DeepReadonly<InferOutput<typeof SPEAKER>>;
