import type { ActorId } from "./actor.ts";
import { outermost } from "./actor.ts";
import { knownOn } from "./article.ts";
import type { Claim } from "./claim.ts";
import type { Dataset } from "./dataset.ts";
import type { Day } from "./day.ts";

/** Whose word counts: everyone's, only that of speakers of no side, or only that of one side's speakers. */
export type Voice =
  | { readonly of: "everyone" }
  | { readonly of: "no-side" }
  | { readonly of: "side"; readonly actor: ActorId };

/** Which claims are heard before the witnesses are asked. */
export interface Filter {
  /** Only articles known by this day count, and later days are unknown; null for no limit. */
  readonly asOf: Day | null;
  readonly voice: Voice;
}

export const HEAR_ALL: Filter = { asOf: null, voice: { of: "everyone" } };

/** Whether the filter lets the claim speak. */
export function hears(filter: Filter, claim: Claim, dataset: Dataset): boolean {
  return isKnown(filter.asOf, claim, dataset) && isVoice(filter.voice, claim, dataset);
}

function isKnown(asOf: Day | null, claim: Claim, { articles }: Dataset): boolean {
  const article = articles.get(claim.article);
  if (!article) throw new Error(`claim ${claim.id} names the unknown article ${claim.article}`);
  return asOf === null || knownOn(article) <= asOf;
}

function isVoice(voice: Voice, claim: Claim, { speakers, actors }: Dataset): boolean {
  const speaker = speakers.get(claim.speaker);
  if (!speaker) throw new Error(`claim ${claim.id} names the unknown speaker ${claim.speaker}`);
  switch (voice.of) {
    case "everyone":
      return true;
    case "no-side":
      return speaker.side === null;
    case "side":
      return speaker.side !== null && outermost(speaker.side, actors) === outermost(voice.actor, actors);
  }
}
