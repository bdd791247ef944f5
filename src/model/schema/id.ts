import * as v from "valibot";
import type { ActorId } from "../actor.ts";
import type { ArticleId } from "../article.ts";
import type { ClaimId } from "../claim.ts";
import { ID, type Id } from "../id.ts";
import type { PlaceId } from "../place.ts";
import type { SpeakerId } from "../speaker.ts";

const EXPECTED = "an id of small Latin letters and digits, parted by single - or _";

const buildId = () => v.pipe(v.string("an id"), v.regex(ID, EXPECTED));

export const id = buildId();

/** A schema of its own for each kind of id, by which references between records are found. */
const idAs = <I extends Id<string>>() => buildId() as v.GenericSchema<string> as v.GenericSchema<string, I>;

export const placeId = idAs<PlaceId>();
export const actorId = idAs<ActorId>();
export const speakerId = idAs<SpeakerId>();
export const articleId = idAs<ArticleId>();
export const claimId = idAs<ClaimId>();
