import { parseBasemap } from "../compile/sources/basemap.ts";
import { parseFolder } from "../compile/sources/folder.ts";
import type { ArticleEntry, ClaimEntry, Folder } from "../compile/sources/records.ts";
import { type Countries, decodeCountries } from "../model/countries.ts";
import { parseDay } from "../model/day.ts";
import type { Calendar } from "./rows/day-of.ts";

/** The data folder that something comes into. */
export interface Into {
  readonly folder: Folder;
  readonly calendar: Calendar;
  readonly countries: Countries;
  /** [west, south, east, north] in degrees. */
  readonly bounds: readonly [number, number, number, number];
}

/** What is there of a data folder, or what it needs before anything can come into it. */
export function intoOf(files: ReadonlyMap<string, string>): Into | { readonly problem: string } {
  const { folder } = parseFolder(files);
  const map = folder.map?.fields;
  const [first, last] = (map?.range ?? []).map(parseDay);
  if (!map?.time_zone || !map.bounds || first == null || last == null || folder.languages.length === 0) {
    return {
      problem:
        "map.yaml: expected a map with languages, range, bounds and time_zone; mend what the check says of it first",
    };
  }
  const outlines = parseBasemap(
    new Map([...files].filter(([path]) => path === "basemap/countries.geojson")),
    folder.middle,
  );
  const countries = decodeCountries(outlines.get("basemap/countries.geojson")?.source?.value);
  return { folder, countries, bounds: map.bounds, calendar: { range: { first, last }, timeZone: map.time_zone } };
}

/** An article that came from a source before, with what is claimed of it. */
export interface Earlier {
  readonly article: ArticleEntry;
  /** Undefined where the editors took it out. */
  readonly claim: ClaimEntry | undefined;
}

/** What came from the source before, by the ids of its articles. */
export function earlierOf({ articles, claims }: Folder, source: string): ReadonlyMap<string, Earlier> {
  const byArticle = new Map(claims.entries.map((claim) => [claim.article, claim]));
  const own = articles.entries.filter(
    ({ named, fields }) => fields.publisher === source && named.startsWith(`${source}-`),
  );
  return new Map(own.map((article) => [article.named, { article, claim: byArticle.get(article.named) }]));
}
