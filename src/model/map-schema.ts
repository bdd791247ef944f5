import * as v from "valibot";
import { PATTERNS } from "./actor.ts";
import { EVENT_KINDS, EXTENTS, NUMBER_SENSES } from "./claim.ts";
import { day } from "./schema/day.ts";
import { area, latitude, lngLat, longitude } from "./schema/geometry.ts";
import { actorId, articleId, claimId, id, placeId, speakerId } from "./schema/id.ts";
import { language, names } from "./schema/language.ts";
import { timeZone } from "./schema/time-zone.ts";
import { SPEAKER_KINDS } from "./speaker.ts";

/** The version of the published format; it goes up when an older page could no longer read the file. */
export const FORMAT = 2;

const text = v.string();
const textOrNull = v.nullable(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const length = v.pipe(v.number(), v.minValue(0));

const httpAddress = v.pipe(
  textOrNull,
  v.transform((address) =>
    address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null,
  ),
);

const contactAddress = v.pipe(
  textOrNull,
  v.transform((address) => (address !== null && /^(?:https?:\/\/|mailto:)/i.test(address) ? address : null)),
);

const published = v.object({ day, time: v.nullable(v.pipe(text, v.regex(/^\d{2}:\d{2}$/, "HH:MM"))) });

/** A list of records, read as a map by their ids. */
const records = <S extends v.GenericSchema<unknown, { readonly id: string }>>(item: S) =>
  v.pipe(v.array(item), v.transform(byId));

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<Item["id"], Item> {
  return new Map(items.map((item) => [item.id, item]));
}

const MAP_INFO = v.object({
  title: names,
  description: names,
  disclaimer: names,
  range: v.pipe(
    v.object({ first: day, last: day }),
    v.check(({ first, last }) => first <= last, "first to be no later than last"),
  ),
  openingDay: day,
  bounds: v.tuple([longitude, latitude, longitude, latitude]),
  timeZone,
  languages: v.pipe(
    v.array(language),
    v.check((tags) => tags.length > 0, "at least one language"),
  ),
  placeKinds: records(v.object({ id, names, rank: count, minZoom: length })),
  url: httpAddress,
  contact: contactAddress,
});

const described = {
  id: placeId,
  names,
  aliases: v.array(text),
  kind: id,
  country: text,
  within: v.nullable(placeId),
  geonames: v.nullable(count),
  wikidata: textOrNull,
  note: textOrNull,
};

const located = {
  ...described,
  spot: lngLat,
  precision: length,
  source: text,
};

const PLACE = v.variant("form", [
  v.object({ ...located, form: v.literal("point") }),
  v.object({ ...located, form: v.literal("area"), area }),
  v.object({ ...described, form: v.literal("unlocated"), reason: text }),
]);

const ACTOR = v.object({
  id: actorId,
  names,
  colour: v.pipe(text, v.regex(/^#[0-9a-f]{6}$/i, "#rrggbb")),
  pattern: v.picklist(PATTERNS),
  letter: v.pipe(text, v.regex(/^.{0,2}$/, "one letter")),
  note: names,
  within: v.nullable(actorId),
});

const SPEAKER = v.object({
  id: speakerId,
  names,
  role: names,
  kind: v.picklist(SPEAKER_KINDS),
  side: v.nullable(actorId),
});

const ARTICLE = v.object({
  id: articleId,
  publisher: speakerId,
  title: text,
  language,
  published,
  publishedInferred: textOrNull,
  updated: v.nullable(published),
  url: httpAddress,
  translation: v.nullable(v.picklist(["machine", "human"])),
  note: textOrNull,
  sha256: text,
});

const claimNumber = v.nullable(
  v.object({ of: id, what: names, value: v.number(), sense: v.picklist(NUMBER_SENSES), words: text }),
);

const revoked = v.nullable(
  v.object({ how: v.picklist(["retracted", "superseded"]), by: v.nullable(articleId), day, reason: names }),
);

const extent = v.picklist(EXTENTS);

const statement = {
  id: claimId,
  article: articleId,
  place: placeId,
  speaker: speakerId,
  day,
  earliest: day,
  dayReason: textOrNull,
  quote: v.object({ text, start: count, end: count }),
  translation: names,
  translator: text,
  hedge: textOrNull,
  denies: v.nullable(claimId),
  number: claimNumber,
  revoked,
  note: textOrNull,
};

const CLAIM = v.variant("kind", [
  v.object({ ...statement, kind: v.literal("control"), actor: actorId, extent, from: v.nullable(actorId) }),
  v.object({ ...statement, kind: v.literal("withdrawal"), actor: actorId, extent }),
  v.object({ ...statement, kind: v.literal("presence"), actor: actorId, extent }),
  v.object({
    ...statement,
    kind: v.literal("denial"),
    actor: actorId,
    says: v.picklist(["holds", "absent"]),
    denies: claimId,
  }),
  v.object({
    ...statement,
    kind: v.picklist(EVENT_KINDS),
    actor: v.nullable(actorId),
    to: v.nullable(placeId),
    distanceKm: v.nullable(length),
  }),
]);

const LAYER = v.object({
  id,
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
  basemap: v.array(LAYER),
});
