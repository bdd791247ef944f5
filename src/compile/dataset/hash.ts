import type { Dataset } from "../../model/dataset.ts";
import { encodeMap } from "../../model/encode-files.ts";
import { digestOf } from "../digest.ts";

/** What is hashed: the records that say something; not the map's title, address and contact, nor the basemap. */
const CONTENT = ["actors", "articles", "claims", "places", "speakers"] as const;

/** How an actor is painted, which is no content. */
const LOOK = ["colour", "colourDark", "letter", "letters", "pattern"];

/**
 * Hex digest of what a data set says, by a rule that needs nothing but `map.json`: of its lists of actors, articles, claims,
 * places and speakers, each in the order of ids, without the look of actors and without what is null or empty, and with the
 * digest of its layers of areas where there are any, the SHA-256 of the canonical JSON (RFC 8785).
 */
export function hashOf(content: Omit<Dataset, "hash">): string {
  const file = encodeMap({ hash: "", ...content });
  const lists = CONTENT.map((name) => [name, [...file[name]].sort(byId).map(withoutLook)]);
  const areas = file.areas?.digest;
  return digestOf(JSON.stringify(canonical({ ...Object.fromEntries(lists), areas })));
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

const withoutLook = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !LOOK.includes(name)));

/** The value with the fields of each object in order, those left out that hold nothing. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, canonical(field)] as const);
  return Object.fromEntries(fields.filter(([, field]) => !isEmpty(field)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A field that is null, `{}` or `[]`: a later version may well leave it out, or add one. */
function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "object" && Object.keys(value).length === 0);
}
