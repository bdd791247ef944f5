import type { ActorId } from "./actor.ts";
import type { Names } from "./names.ts";

export type SpeakerId = string;

export const SPEAKER_KINDS = ["person", "organisation", "official", "outlet", "publisher", "unnamed"] as const;

export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** Somebody who is quoted, or the publisher that speaks in an article's own voice. */
export interface Speaker {
  readonly id: SpeakerId;
  readonly names: Names;
  /** One short line that says who that is; empty where nothing needs saying. */
  readonly role: Names;
  readonly kind: SpeakerKind;
  /** The actor on whose side the speaker speaks; null for none. */
  readonly side: ActorId | null;
}
