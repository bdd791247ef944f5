import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Dataset } from "../../model/dataset.ts";
import { ARTICLE } from "../../model/schema/article.ts";
import { CLAIM } from "../../model/schema/claim.ts";
import { EMPTY, encode } from "../../model/schema/encode.ts";
import { ACTOR, SPEAKER } from "../../model/schema/people.ts";
import { PLACE } from "../../model/schema/place.ts";

/** What is hashed, in the order of names: what says something; not the map's title, address and contact, nor the basemap. */
const FIELDS = ["actors", "areas", "articles", "claims", "places", "speakers"] as const;

const RECORDS = { actors: ACTOR, articles: ARTICLE, claims: CLAIM, places: PLACE, speakers: SPEAKER };

/** How an actor is painted, which is no content. */
const LOOK = ["colour", "colourDark", "letter", "letters", "pattern"];

type Content = Omit<Dataset, "hash">;

/**
 * Hex digest of what a data set says, by a rule that needs nothing but `map.json`: of its lists of actors, articles, claims,
 * places and speakers, each in the order of ids, without the look of actors and without what is null or empty, and with the
 * digest of its layers of areas where there are any, the SHA-256 of the canonical JSON (RFC 8785).
 */
export function hashOf(content: Content): string {
  const hash = sha256.create();
  for (const part of canonicalParts(content)) hash.update(utf8ToBytes(part));
  return bytesToHex(hash.digest());
}

/** The canonical JSON in parts, a record each: whole, that of a large map would fill the memory, or be longer than a text can be. */
function* canonicalParts(content: Content): Generator<string> {
  const fields = FIELDS.filter((name) => (name === "areas" ? content.areas !== undefined : content[name].size > 0));
  yield "{";
  for (const [index, name] of fields.entries()) {
    yield `${index > 0 ? "," : ""}"${name}":`;
    if (name === "areas") yield canonical(content.areas?.digest);
    else yield* listParts(name, [...content[name].values()]);
  }
  yield "}";
}

function* listParts(name: keyof typeof RECORDS, records: readonly { readonly id: string }[]): Generator<string> {
  yield "[";
  for (const [index, record] of [...records].sort(byId).entries()) {
    const encoded = encode(RECORDS[name], record) as object;
    yield (index > 0 ? "," : "") + canonical(name === "actors" ? withoutLook(encoded) : encoded);
  }
  yield "]";
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

const withoutLook = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !LOOK.includes(name)));

/** The JSON of the value with the fields of each object in order, those left out that hold nothing: a later version may add one. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.keys(value)
    .sort()
    .map((name) => [name, canonical(Reflect.get(value, name))] as const)
    .filter(([, field]) => !EMPTY.includes(field));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${field}`).join(",")}}`;
}
