import type { Claim } from "../../../model/claim.ts";
import { encodeCore, isKept } from "../../../model/core/core-file.ts";
import { encodeQuotes, lengthOf } from "../../../model/core/quote-file.ts";
import { mapFileOf } from "../../../model/core/quotes.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { isoDay } from "../../../model/day.ts";
import { encodeMap } from "../../../model/encode-files.ts";
import { groupBy } from "../../../model/group-by.ts";
import { placesOf } from "../../../model/places-of.ts";
import type { Maker } from "../../lazy-files.ts";
import { hashedName } from "../basemap.ts";

/** About so long are the files of quotes, in characters: those of days or places that follow each other are put together up to it. */
const LENGTH = 64_000;

/** A file of quotes, with the first of the days or places that it is for. */
interface QuoteFile {
  readonly first: string;
  readonly file: string;
  readonly claims: readonly Claim[];
}

/**
 * What a page opens a large map from, by path relative to `data/`: the core, and the quotes once by day and once by place.
 * `dataset` is as `map.json` has it. None on a map of usual size.
 */
export function coreFiles(dataset: Dataset): [path: string, maker: Maker<string>][] {
  if (mapFileOf(dataset) === "map.json") return [];
  const quoted = [...dataset.claims.values()].filter((claim) => !isKept(claim));
  const lengths = new Map(quoted.map((claim) => [claim, lengthOf(claim)]));
  const byDay = [...groupBy(quoted, ({ day }) => isoDay(day))].sort(([a], [b]) => (a < b ? -1 : 1));
  const days = divide("days", byDay, lengths);
  const places = divide("places", groupByPlace(quoted, dataset), lengths);
  const index = (files: readonly QuoteFile[]) => files.map(({ first, file }) => ({ first, file }));
  return [
    [
      "map-core.json",
      () => JSON.stringify(encodeCore(encodeMap(dataset), { days: index(days), places: index(places) })),
    ],
    ...[...days, ...places].map(({ file, claims }): [string, Maker<string>] => [file, () => encodeQuotes(claims)]),
  ];
}

/** The claims about each place, movements to it included, in the order of the places. */
function groupByPlace(claims: readonly Claim[], { places }: Dataset): [id: string, claims: readonly Claim[]][] {
  const groups = new Map<string, Claim[]>([...places.keys()].map((id) => [id, []]));
  for (const claim of claims) for (const place of placesOf(claim)) groups.get(place)?.push(claim);
  return [...groups];
}

/** The claims of the groups, in their order, in files of about the same length. */
function divide(
  folder: "days" | "places",
  groups: readonly (readonly [first: string, claims: readonly Claim[]])[],
  lengths: ReadonlyMap<Claim, number>,
): QuoteFile[] {
  const parts: { readonly first: string; readonly claims: Set<Claim>; length: number }[] = [];
  for (const [first, claims] of groups) {
    const last = parts.at(-1);
    const part = last && last.length < LENGTH ? last : { first, claims: new Set<Claim>(), length: 0 };
    if (part !== last) parts.push(part);
    for (const claim of claims) {
      part.length += part.claims.has(claim) ? 0 : (lengths.get(claim) ?? 0);
      part.claims.add(claim);
    }
  }
  return parts.map(({ first, claims }, index) => ({
    first,
    claims: [...claims],
    file: hashedName(`parts/${folder}-${index}.json`, encodeQuotes([...claims])),
  }));
}
