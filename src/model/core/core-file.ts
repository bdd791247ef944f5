import type * as v from "valibot";
import type { ClaimId } from "../claim.ts";
import type { Dataset } from "../dataset.ts";
import type { MapFile } from "../encode-files.ts";
import { decodeMap } from "../map-file.ts";
import type { Names } from "../names.ts";
import { decodeByPlan } from "../plan/decode-by-plan.ts";
import { unpackPlan } from "../plan/packed.ts";
import QUOTE_FILES_PLAN from "../plan/quote-files-plan.json" with { type: "json" };
import type { QUOTE_FILES } from "../schema/quoted.ts";
import { type ColumnarRecords, packRecords, unpackRecords } from "./columns.ts";
import { NOTED_FIELDS, QUOTED_FIELDS, UNASKED_FIELDS } from "./left-out-fields.ts";
import { outlinePacker, unpackOutline } from "./outline.ts";

/** The lists of `map.json` that a core has as columns. */
const PACKED = ["places", "articles", "claims"] as const;

export type QuoteFiles = v.InferOutput<typeof QUOTE_FILES>;

/** The content of `data/map-core.json`: `map.json` without the quotes of its claims, or else without its notes, and where these are. */
type CoreFile = Omit<MapFile, (typeof PACKED)[number]> & {
  readonly [Name in (typeof PACKED)[number]]: ColumnarRecords;
} & { readonly quotes: v.InferInput<typeof QUOTE_FILES> };

/** A data set whose claims have no quotes yet, or no notes. */
export interface Core {
  readonly dataset: Dataset;
  /** The claims whose quotes are elsewhere. */
  readonly without: ReadonlySet<ClaimId>;
  readonly files: QuoteFiles;
}

/** The core of a `map.json`; a claim that was corrected keeps all of it, as it was another one on an earlier day. */
export function encodeCore(map: MapFile, quotes: CoreFile["quotes"]): CoreFile {
  const hasNotes = (quotes.notes ?? []).length === 0;
  const placesLack = [...(hasNotes ? [] : NOTED_FIELDS.places), ...(quotes.aliases ? ["aliases"] : [])];
  const claims = map.claims.map((claim) => {
    if (isKept(claim)) return claim;
    // Where it stands in its article is asked by nothing on the page.
    if (!hasNotes) return { ...without(claim, NOTED_FIELDS.claims), quote: claim.quote.text };
    return { ...without(claim, QUOTED_FIELDS), ...(claim.hedge != null && { hedge: ELSEWHERE }) };
  });
  return {
    ...map,
    quotes,
    map: without(map.map, UNASKED_FIELDS.map) as CoreFile["map"],
    places: packRecords(corePlaces(map.places, [...UNASKED_FIELDS.places, ...placesLack])),
    articles: packRecords(map.articles.map(coreArticle)),
    claims: packRecords(claims),
    basemap: map.basemap.map((layer) => ({ ...layer, source: "", licence: "" })),
  };
}

/** The places without the fields of these names. */
function corePlaces(places: MapFile["places"], names: readonly string[]): object[] {
  const packOutline = outlinePacker();
  return places.map((place) => {
    const core = without(place, names);
    return place.form === "area" ? { ...core, area: packOutline(place.area) } : core;
  });
}

/** Of what was inferred a page tells only that it was; and digests do not compress. */
function coreArticle({ publishedInferred, translationInferred, ...article }: MapFile["articles"][number]): object {
  return {
    ...without(article, UNASKED_FIELDS.articles),
    sha256: "",
    publishedInferred: briefly(publishedInferred),
    translationInferred: briefly(translationInferred),
  };
}

/** That there is a text, without its words. */
function briefly(texts: Names = {}): Names {
  return Object.fromEntries(Object.keys(texts).map((language) => [language, ELSEWHERE]));
}

function without(record: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

/** Whether a core has the quote of a claim itself. */
export const isKept = ({ corrected }: { readonly corrected?: readonly unknown[] | null | undefined }): boolean =>
  corrected != null;

/** Stands for words of which a core tells only that there are some: those of a quote, of doubt, of what was inferred. */
const ELSEWHERE = "…";

/** Whether a parsed file is a core, and not a `map.json`. */
export const isCore = (json: unknown): boolean => typeof json === "object" && json !== null && "quotes" in json;

/** What a parsed core holds, or the first problem as `path: message`. */
export function decodeCore(json: unknown): Core | { problem: string } {
  const core = json as CoreFile;
  const quotes = decodeByPlan(unpackPlan(QUOTE_FILES_PLAN), core.quotes);
  if ("problem" in quotes) return { problem: `quotes.${quotes.problem}` };
  const [places, articles, packed] = PACKED.map((name) => unpackRecords(core[name])) as [Row[], Row[], Row[]];
  const quoteless = new Set<ClaimId>();
  const claims = packed.map((claim) => {
    if (typeof claim.quote === "string") return { ...claim, quote: { ...NO_QUOTE, text: claim.quote } };
    if (claim.quote) return claim;
    quoteless.add(claim.id as ClaimId);
    return { ...claim, quote: NO_QUOTE };
  });
  const unfolded = places.map(({ area, ...place }) => ({
    reason: {},
    ...place,
    ...(area ? { area: unpackOutline(area as never) } : {}),
  }));
  const decoded = decodeMap({ ...core, places: unfolded, articles, claims });
  const files = quotes.value as QuoteFiles;
  return "problem" in decoded ? decoded : { dataset: decoded.dataset, without: quoteless, files };
}

type Row = Record<string, unknown>;

const NO_QUOTE = { text: ELSEWHERE, start: 0, end: 0 };
