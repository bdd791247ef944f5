import { isWitness } from "../model/claim.ts";
import type { PlaceId } from "../model/place.ts";
import type { History } from "./history.ts";
import type { Period } from "./standing.ts";

/** More claims than this about one place are more than a reader can follow. */
const MOST = 8;

/**
 * The place that shows best how claims become a status; null where no place has one that says anything.
 * Contested at some time comes first, then how many sorts of status follow each other, then how many claims speak, then
 * the order of the gazetteer.
 */
export function instructivePlace({ places }: History): PlaceId | null {
  const candidates = [...places.values()].map(({ place, claims, periods }) => ({
    place: place.id,
    claims: claims.filter(isWitness).length,
    sorts: new Set(periods.map(nameSort)),
  }));
  const [best] = candidates
    .filter(({ claims }) => claims > 0 && claims <= MOST)
    .sort(
      (a, b) =>
        Number(b.sorts.has("contested")) - Number(a.sorts.has("contested")) ||
        b.sorts.size - a.sorts.size ||
        b.claims - a.claims,
    );
  return best?.place ?? null;
}

const nameSort = ({ standing }: Period) => (standing.status === "held" ? standing.holders[0].basis : standing.status);
