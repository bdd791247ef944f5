import * as v from "valibot";
import { ARTICLE } from "./schema/article.ts";
import { CLAIM } from "./schema/claim.ts";
import { HEADLINES } from "./schema/headline.ts";
import { id } from "./schema/id.ts";
import { MAP_INFO } from "./schema/map.ts";
import { ACTOR, SPEAKER } from "./schema/people.ts";
import { PLACE } from "./schema/place.ts";
import { records } from "./schema/records.ts";

/** The version of the published format; it goes up when an older page could no longer read the file. */
export const FORMAT = 2;

const text = v.string("text");

/** One file of the basemap, with the credit it asks for. */
const LAYER = v.object({
  id,
  /** Relative to the published data, hash included. */
  file: v.pipe(text, v.regex(/^[\w-][\w./-]*$/, "a relative address")),
  attribution: text,
  source: text,
  licence: text,
});

/** The published `map.json`: JSON in, a data set out; references between its records are not checked. */
export const MAP_FILE = v.object({
  format: v.literal(FORMAT, `version ${FORMAT}`),
  hash: text,
  map: MAP_INFO,
  places: records(PLACE),
  actors: records(ACTOR),
  speakers: records(SPEAKER),
  articles: records(ARTICLE),
  claims: records(CLAIM),
  headlines: v.optional(HEADLINES, []),
  basemap: v.array(LAYER),
  /** The digest of the layers of areas, and the address of their file relative to the published data; left out where there are none. */
  areas: v.optional(v.object({ digest: text, file: text })),
});
