import * as v from "valibot";
import { PATTERNS } from "./actor.ts";
import { EVENT_KINDS, NUMBER_SENSES } from "./claim.ts";
import { parseDay } from "./day.ts";
import { PLACE_KINDS } from "./place-kind.ts";
import { SPEAKER_KINDS } from "./speaker.ts";

/** The version of the published format; it goes up when an older page could no longer read the file. */
export const FORMAT = 1;

const text = v.string();
const textOrNull = v.nullable(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const id = v.pipe(text, v.regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, "expected an id"));
const idOrNull = v.nullable(id);

const language = v.pipe(text, v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "expected a language tag"));
const names = v.record(language, text);

const day = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseDay(dataset.value);
    if (parsed !== null) return parsed;
    addIssue({ message: `expected a day YYYY-MM-DD, found ${dataset.value}` });
    return NEVER;
  }),
);

const httpAddress = v.pipe(
  textOrNull,
  v.transform((address) =>
    address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null,
  ),
);

/** Left out by the pages of before. */
const contactAddress = v.optional(
  v.pipe(
    textOrNull,
    v.transform((address) => (address !== null && /^(?:https?:\/\/|mailto:)/i.test(address) ? address : null)),
  ),
  null,
);

const published = v.object({ day, time: v.nullable(v.pipe(text, v.regex(/^\d{2}:\d{2}$/, "expected HH:MM"))) });

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const position = v.tuple([longitude, latitude]);
const rings = v.array(v.array(position));

const MAP_INFO = v.object({
  title: names,
  description: names,
  disclaimer: names,
  range: v.pipe(
    v.object({ first: day, last: day }),
    v.check(({ first, last }) => first <= last, "expected first to be no later than last"),
  ),
  openingDay: day,
  bounds: v.tuple([longitude, latitude, longitude, latitude]),
  timeZone: v.pipe(text, v.check(isTimeZone, "expected an IANA time zone")),
  languages: v.pipe(v.array(language), v.minLength(1)),
  url: httpAddress,
  contact: contactAddress,
});

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}

const PLACE = v.object({
  id,
  names,
  aliases: v.array(text),
  kind: v.picklist(PLACE_KINDS),
  country: text,
  within: idOrNull,
  geometry: v.nullable(
    v.variant("type", [
      v.object({ type: v.literal("Point"), coordinates: position }),
      v.object({ type: v.literal("Polygon"), coordinates: rings }),
      v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(rings) }),
    ]),
  ),
  precision: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  source: textOrNull,
  geonames: v.nullable(count),
  wikidata: textOrNull,
  note: textOrNull,
});

const ACTOR = v.object({
  id,
  names,
  colour: v.pipe(text, v.regex(/^#[0-9a-f]{6}$/i, "expected #rrggbb")),
  pattern: v.picklist(PATTERNS),
  letter: v.pipe(text, v.maxLength(2)),
  note: names,
  within: idOrNull,
});

const SPEAKER = v.object({ id, names, role: names, kind: v.picklist(SPEAKER_KINDS), side: idOrNull });

const ARTICLE = v.object({
  id,
  publisher: id,
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

/** Left out by the pages of before. */
const claimNumber = v.optional(
  v.nullable(
    v.object({
      of: id,
      what: names,
      value: v.pipe(v.number(), v.finite()),
      sense: v.picklist(NUMBER_SENSES),
      words: text,
    }),
  ),
  null,
);

/** Left out by the pages of before. */
const revocation = v.optional(
  v.nullable(v.object({ how: v.picklist(["retracted", "superseded"]), by: idOrNull, day, reason: names })),
  null,
);

const extent = v.picklist(["full", "partial"]);

/** Left out by the pages of before. */
const extentOrFull = v.optional(extent, "full");

const statement = {
  id,
  article: id,
  place: id,
  speaker: id,
  day,
  earliest: day,
  dayReason: textOrNull,
  quote: v.object({ text, start: count, end: count }),
  translation: names,
  translator: text,
  hedge: textOrNull,
  denies: idOrNull,
  number: claimNumber,
  note: textOrNull,
  revoked: revocation,
};

const CLAIM = v.variant("kind", [
  v.object({ ...statement, kind: v.literal("control"), actor: id, extent: extentOrFull, from: idOrNull }),
  v.object({ ...statement, kind: v.literal("withdrawal"), actor: id, extent }),
  v.object({ ...statement, kind: v.literal("presence"), actor: id, extent: extentOrFull }),
  v.object({ ...statement, kind: v.literal("denial"), actor: id, says: v.picklist(["holds", "absent"]), denies: id }),
  v.object({
    ...statement,
    kind: v.picklist(EVENT_KINDS),
    actor: idOrNull,
    to: idOrNull,
    distanceKm: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  }),
]);

const LAYER = v.object({
  id,
  file: v.pipe(text, v.regex(/^[\w-][\w./-]*$/, "expected a relative address")),
  attribution: text,
  source: text,
  licence: text,
});

/** The published `map.json`: JSON in, parts of a data set out; references between the parts are not checked. */
export const MAP_FILE = v.object({
  format: v.literal(FORMAT, ({ received }) => `expected version ${FORMAT}, found ${received}`),
  hash: text,
  map: MAP_INFO,
  places: v.array(PLACE),
  actors: v.array(ACTOR),
  speakers: v.array(SPEAKER),
  articles: v.array(ARTICLE),
  claims: v.array(CLAIM),
  basemap: v.array(LAYER),
});
