import type { ActorId } from "../src/model/actor.ts";
import type { ArticleId } from "../src/model/article.ts";
import type { ClaimId } from "../src/model/claim.ts";
import type { Id } from "../src/model/id.ts";
import type { PlaceId } from "../src/model/place.ts";
import type { SpeakerId } from "../src/model/speaker.ts";

/** The text as an id of whatever the test needs one of. */
export function toId(text: string): PlaceId & ActorId & SpeakerId & ArticleId & ClaimId {
  return text as PlaceId & ActorId & SpeakerId & ArticleId & ClaimId;
}

/** The same with ids as plain texts, as tests write them. */
export type Plain<T> =
  T extends Id<string>
    ? string
    : T extends number | string | null | undefined
      ? T
      : { readonly [Key in keyof T]: Plain<T[Key]> };
