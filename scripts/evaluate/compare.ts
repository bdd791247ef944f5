import { isoDay } from "../../src/model/day.ts";
import type { Mention } from "../../src/suggest/mention.ts";
import type { Proposal } from "../../src/suggest/proposal.ts";
import type { ScoredClaim, ScoredMention } from "../../src/suggest/score.ts";

/** A proposal in the form that is compared; `publisher` is the article's own voice. */
export function scoredClaim(proposal: Proposal, text: string, publisher: string): ScoredClaim {
  const { kind, extent, place, actor, day, speaker, quote, hedge } = proposal;
  return {
    kind,
    extent,
    place: namesOf(place),
    days: [isoDay(day)],
    quote,
    actor: actor === null ? [] : [actor.id ?? actor.words],
    hedge: hedge && text.slice(hedge.start, hedge.end),
    speaker: speaker === null ? [publisher] : [speaker.id ?? speaker.words],
  };
}

export function scoredMention(mention: Mention): ScoredMention {
  return { words: mention.words, place: namesOf(mention) };
}

function namesOf({ place, words }: Mention): string[] {
  if (place?.source === "map" && place.id !== null) return [place.id];
  return [words, ...(place ? [...Object.values(place.names), ...(place.id === null ? [] : [place.id])] : [])];
}
