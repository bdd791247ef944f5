import { isWitness } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { PlaceId } from "../model/place.ts";
import { type Chronicle, groupByPlace } from "./chronicle.ts";
import type { Spell } from "./control.ts";

/** More claims than this about one place are more than a reader can follow. */
const MOST = 8;

/**
 * The place that shows best how claims become a status; null where no place has one that says anything.
 * Contested at some time comes first, then how many sorts of status follow each other, then how many claims speak, then
 * the order of the gazetteer.
 */
export function instructivePlace(dataset: Dataset, chronicle: Chronicle): PlaceId | null {
  const witnesses = groupByPlace([...dataset.claims.values()].filter(isWitness));
  const candidates = [...chronicle].map(([place, { spells }]) => {
    const claims = witnesses.get(place)?.length ?? 0;
    return { place, claims, sorts: new Set(spells.map(sortOf)) };
  });
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

const sortOf = ({ control }: Spell) => (control.status === "held" ? control.basis : control.status);
