import type { Claim } from "../claim.ts";
import type { Dataset } from "../dataset.ts";
import type { Day } from "../day.ts";
import type { Failure } from "../failure.ts";
import type { PlaceId } from "../place.ts";

/** Past so many claims a map is opened without the quotes, which come in files of their own. Up to it its own page opens it with them. */
const MOST = 2000;

/** Whether a map has so many claims that it is opened without its quotes. */
export const hasManyClaims = ({ claims }: Pick<Dataset, "claims">): boolean => claims.size > MOST;

/** The file in `data/` that codes to embed name: what is small may be opened from the file that has everything. */
export function mapFileOf(dataset: Pick<Dataset, "claims">): "map.json" | "map-core.json" {
  return hasManyClaims(dataset) ? "map-core.json" : "map.json";
}

/** Of which claims quotes are wanted: those of some days, or those about a place, movements to it included. */
export type QuotesWanted =
  | { readonly of: "days"; readonly days: readonly Day[] }
  | { readonly of: "place"; readonly place: PlaceId };

/** The quotes of a map that was opened without them. */
export interface Quotes {
  /** Whether the claim's quote is there, with all that belongs to it. */
  readonly has: (claim: Pick<Claim, "id">) => boolean;
  /** Fetches what is not there yet; null where all of it is, else what happens to it: it never rejects. */
  readonly want: (wanted: QuotesWanted) => QuotesComing | null;
}

/** What is to happen to quotes that were wanted and are not there. */
export interface QuotesComing {
  /** What went wrong; null while they may still come. */
  readonly lost: Failure | null;
  /** Fulfilled once they are there or cannot be had. */
  readonly settled: Promise<void>;
}
