import type { Claim, Correction } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";

/** The claim as it read at the end of the as-of day: what was corrected later is as it was before. Null for now. */
export function claimAsOf<C extends Claim>(claim: C, asOf: Day | null): C {
  const later = asOf === null ? [] : (claim.corrected ?? []).filter(({ day }) => day > asOf);
  // The newest first, so that of what was corrected twice the oldest stands.
  return later.length === 0 ? claim : [...later].sort((a, b) => b.day - a.day).reduce(undo, claim);
}

function undo<C extends Claim>(claim: C, correction: Correction): C {
  const { quote, translation, speaker } = correction.was;
  return {
    ...claim,
    corrected: (claim.corrected ?? []).filter((each) => each !== correction),
    quote: quote === null ? claim.quote : { ...claim.quote, text: quote },
    translation: { ...claim.translation, ...translation },
    speaker: speaker ?? claim.speaker,
  };
}

/** The data set with every claim as of the day; the same object where none was corrected later. */
export function datasetAsOf(dataset: Dataset, asOf: Day | null): Dataset {
  const claims = new Map([...dataset.claims].map(([id, claim]) => [id, claimAsOf(claim, asOf)]));
  const isSame = [...claims].every(([id, claim]) => claim === dataset.claims.get(id));
  return isSame ? dataset : { ...dataset, claims };
}
