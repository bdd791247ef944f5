import * as v from "valibot";
import { ID } from "../id.ts";

const EXPECTED = "an id of small Latin letters and digits, parted by single - or _";

/** A schema of its own for each kind of id, by which references between records are found. */
const idAs = () => v.pipe(v.string("an id"), v.regex(ID, EXPECTED));

export const id = idAs();

export const placeId = idAs();
export const actorId = idAs();
export const speakerId = idAs();
export const articleId = idAs();
export const claimId = idAs();
