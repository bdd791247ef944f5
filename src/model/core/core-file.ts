import type * as v from "valibot";
import type { ClaimId } from "../claim.ts";
import type { Dataset } from "../dataset.ts";
import type { encodeMap } from "../encode-files.ts";
import { decodeMap } from "../map-file.ts";
import { decodeByPlan } from "../plan/decode-by-plan.ts";
import { unpackPlan } from "../plan/packed.ts";
import QUOTE_FILES_PLAN from "../plan/quote-files-plan.json" with { type: "json" };
import type { QUOTE_FILES } from "../schema/quoted.ts";
import { type Columns, packRecords, unpackRecords } from "./columns.ts";
import { QUOTED_FIELDS } from "./quoted-fields.ts";

/** The lists of `map.json` that a core has as columns. */
const PACKED = ["places", "articles", "claims"] as const;

type QuoteFiles = v.InferOutput<typeof QUOTE_FILES>;

/** The content of `data/map-core.json`: `map.json` without the quotes of its claims, and where these are. */
type CoreFile = Omit<ReturnType<typeof encodeMap>, (typeof PACKED)[number]> & {
  readonly [Name in (typeof PACKED)[number]]: Columns;
} & { readonly quotes: v.InferInput<typeof QUOTE_FILES> };

/** A data set whose claims have no quotes yet. */
export interface Core {
  readonly dataset: Dataset;
  /** The claims whose quotes are elsewhere. */
  readonly without: ReadonlySet<ClaimId>;
  readonly files: QuoteFiles;
}

/** The core of a `map.json`; a claim that was corrected keeps its quote, which is another one on an earlier day. */
export function encodeCore(map: ReturnType<typeof encodeMap>, quotes: CoreFile["quotes"]): CoreFile {
  const claims = map.claims.map((claim) => {
    if (isKept(claim)) return claim;
    const rest = Object.entries(claim).filter(([name]) => !(QUOTED_FIELDS as readonly string[]).includes(name));
    return { ...Object.fromEntries(rest), ...(claim.hedge != null && { hedge: ELSEWHERE }) };
  });
  return {
    ...{ ...map, quotes },
    places: packRecords(map.places),
    // Nothing on the page asks for the digests, which do not compress.
    articles: packRecords(map.articles.map((article) => ({ ...article, sha256: "" }))),
    claims: packRecords(claims),
  };
}

/** Whether a core has the quote of a claim itself. */
export const isKept = ({ corrected }: { readonly corrected?: readonly unknown[] | null | undefined }): boolean =>
  corrected != null;

/** Stands for the words of a quote, and for those of doubt, of which a core tells only that there are some. */
const ELSEWHERE = "…";

/** Whether a parsed file is a core, and not a `map.json`. */
export const isCore = (json: unknown): boolean => typeof json === "object" && json !== null && "quotes" in json;

/** What a parsed core holds, or the first problem as `path: message`. */
export function decodeCore(json: unknown): Core | { problem: string } {
  const core = json as CoreFile;
  const quotes = decodeByPlan(unpackPlan(QUOTE_FILES_PLAN), core.quotes);
  if ("problem" in quotes) return { problem: `quotes.${quotes.problem}` };
  const [places, articles, packed] = PACKED.map((name) => unpackRecords(core[name])) as [Row[], Row[], Row[]];
  const without = new Set<ClaimId>();
  const claims = packed.map((claim) => {
    if (claim.quote) return claim;
    without.add(claim.id as ClaimId);
    return { ...claim, quote: NO_QUOTE };
  });
  const decoded = decodeMap({ ...core, places, articles, claims });
  return "problem" in decoded ? decoded : { dataset: decoded.dataset, without, files: quotes.value as QuoteFiles };
}

type Row = Record<string, unknown>;

const NO_QUOTE = { text: ELSEWHERE, start: 0, end: 0 };
