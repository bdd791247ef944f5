import type * as v from "valibot";
import type { Claim } from "../../../model/claim.ts";
import { encodeAliases } from "../../../model/core/alias-file.ts";
import { encodeCore, isKept } from "../../../model/core/core-file.ts";
import { encodeNotes } from "../../../model/core/note-file.ts";
import { encodeQuotes, rowLength } from "../../../model/core/quote-file.ts";
import { hasManyClaims } from "../../../model/core/quotes.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { isoDay } from "../../../model/day.ts";
import { encodeMap } from "../../../model/encode-files.ts";
import { groupBy } from "../../../model/group-by.ts";
import type { PlaceId } from "../../../model/place.ts";
import { placesOf } from "../../../model/places-of.ts";
import type { QUOTE_FILES } from "../../../model/schema/quoted.ts";
import type { Maker } from "../../lazy-files.ts";
import { hashedName } from "../basemap.ts";

/** About so long are the files of quotes, in characters: those of days or places that follow each other are put together up to it. */
const LENGTH = 64_000;

/** The same of files of notes, which are read place by place. */
const NOTES_LENGTH = 8000;

/** A file of what the core lacks, with the first of the days or places that it is for. */
interface PartFile {
  readonly first: string;
  readonly file: string;
  readonly text: string;
}

/** The claims of some days or places. */
interface Part {
  readonly first: string;
  readonly groups: string[];
  readonly claims: Set<Claim>;
  length: number;
}

/**
 * What the map's own page opens it from, by path relative to `data/`: the core, and of a large map the quotes once by day and once
 * by place, of another one the notes by place; and the other spellings of places. `dataset` is as `map.json` has it.
 */
export function coreFiles(dataset: Dataset): [path: string, maker: Maker<string>][] {
  const parts = hasManyClaims(dataset) ? quoteFiles(dataset) : { days: [], places: [], notes: noteFiles(dataset) };
  const spelled = aliasFiles(dataset);
  const files = {
    ...Object.fromEntries(
      Object.entries(parts).map(([name, all]) => [name, all.map(({ first, file }) => ({ first, file }))]),
    ),
    aliases: spelled[0]?.file,
  } as v.InferInput<typeof QUOTE_FILES>;
  return [
    ["map-core.json", () => JSON.stringify(encodeCore(encodeMap(dataset, "without empty"), files))],
    ...[...Object.values(parts).flat(), ...spelled].map(({ file, text }): [string, Maker<string>] => [
      file,
      () => text,
    ]),
  ];
}

/** The file of the other spellings of places, which are only looked for by name; none where there are none. */
function aliasFiles({ places }: Dataset): Omit<PartFile, "first">[] {
  const text = encodeAliases(places.values());
  return text === null ? [] : [{ text, file: hashedName("parts/aliases.json", text) }];
}

function quoteFiles(dataset: Dataset): Record<"days" | "places", PartFile[]> {
  const quoted = [...dataset.claims.values()].filter((claim) => !isKept(claim));
  const lengths = new Map(quoted.map((claim) => [claim, rowLength(claim)]));
  const byDay = [...groupBy(quoted, ({ day }) => isoDay(day))].sort(([a], [b]) => (a < b ? -1 : 1));
  const quotesIn = ({ claims }: Part) => encodeQuotes([...claims]);
  return {
    days: divide(byDay, lengths, LENGTH).map(named("days", quotesIn)),
    places: divide(groupByPlace(quoted, dataset), lengths, LENGTH).map(named("places", quotesIn)),
  };
}

function noteFiles(dataset: Dataset): PartFile[] {
  const noted = [...dataset.claims.values()].filter((claim) => !isKept(claim));
  const lengths = new Map(noted.map((claim) => [claim, encodeNotes([claim], []).length]));
  const placesIn = (ids: readonly string[]) => ids.flatMap((id) => dataset.places.get(id as PlaceId) ?? []);
  const notesIn = ({ claims, groups }: Part) => encodeNotes([...claims], placesIn(groups));
  const ownLength = (id: string) => encodeNotes([], placesIn([id])).length;
  return divide(groupByPlace(noted, dataset), lengths, NOTES_LENGTH, ownLength).map(named("notes", notesIn));
}

/** The claims about each place, movements to it included, in the order of the places. */
function groupByPlace(claims: readonly Claim[], { places }: Dataset): [id: string, claims: readonly Claim[]][] {
  const groups = new Map<string, Claim[]>([...places.keys()].map((id) => [id, []]));
  for (const claim of claims) for (const place of placesOf(claim)) groups.get(place)?.push(claim);
  return [...groups];
}

/** The claims of the groups, in their order, in parts of no more than that length, unless a group is longer itself; `ownLength` is that of what a group has beside them. */
function divide(
  groups: readonly (readonly [first: string, claims: readonly Claim[]])[],
  lengths: ReadonlyMap<Claim, number>,
  most: number,
  ownLength: (first: string) => number = () => 0,
): Part[] {
  const parts: Part[] = [];
  for (const [first, claims] of groups) {
    const last = parts.at(-1);
    const length = claims.reduce((sum, claim) => sum + (lengths.get(claim) ?? 0), ownLength(first));
    const fits = last !== undefined && last.length + length <= most;
    const part = fits ? last : { first, groups: [], claims: new Set<Claim>(), length: 0 };
    if (!fits) parts.push(part);
    part.groups.push(first);
    part.length += length;
    for (const claim of claims) part.claims.add(claim);
  }
  return parts;
}

const named =
  (folder: string, textOf: (part: Part) => string) =>
  (part: Part, index: number): PartFile => {
    const text = textOf(part);
    return { first: part.first, text, file: hashedName(`parts/${folder}-${index}.json`, text) };
  };
