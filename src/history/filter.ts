import { type ActorId, outermost } from "../model/actor.ts";
import { knownOn } from "../model/article.ts";
import type { Claim, Revocation } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { idAmong } from "../model/id.ts";

/** Whose word counts: everyone's, only that of speakers of no side, or only that of one side's speakers. */
export type Voice =
  | { readonly of: "everyone" }
  | { readonly of: "no-side" }
  | { readonly of: "side"; readonly actor: ActorId };

/** Which claims count. */
export interface Filter {
  /** Only articles known by this day count, and later days are unknown; null for no limit. */
  readonly asOf: Day | null;
  readonly voice: Voice;
}

/** Whether the day comes after the as-of day, so that nothing is told of it. */
export const isLater = ({ asOf }: Pick<Filter, "asOf">, day: Day): boolean => asOf !== null && day > asOf;

export const COUNT_ALL: Filter = { asOf: null, voice: { of: "everyone" } };

/** The name of a voice in addresses: `everyone`, `no-side`, or the id of the actor whose side is heard. */
export function nameOfVoice(voice: Voice): string {
  return voice.of === "side" ? voice.actor : voice.of;
}

/** Every voice that can be chosen: everyone, no side, and each outermost side on which somebody quoted speaks, in the order of the actors. */
export function voicesOf({ claims, speakers, actors }: Dataset): Voice[] {
  const sides = new Set<ActorId>();
  for (const { speaker } of claims.values()) {
    const side = speakers.get(speaker)?.side;
    if (side) sides.add(outermost(side, actors));
  }
  const heard = [...actors.keys()].filter((actor) => sides.has(actor));
  return [{ of: "everyone" }, { of: "no-side" }, ...heard.map((actor): Voice => ({ of: "side", actor }))];
}

/** The voice of that name; an actor within another names the outermost one. Null where nobody has it. */
export function voiceNamed(name: string, dataset: Dataset): Voice | null {
  const actor = idAmong(dataset.actors, name);
  const outer = actor ? outermost(actor, dataset.actors) : name;
  return voicesOf(dataset).find((voice) => nameOfVoice(voice) === outer) ?? null;
}

/**
 * Why a claim does not count: its article became known only after the as-of day, it had been revoked by then, or the voice is
 * not that of its speaker.
 */
export type Omission =
  | { readonly why: "later"; readonly asOf: Day }
  | { readonly why: "revoked"; readonly revoked: Revocation }
  /** `side`: the outermost actor for whom the speaker speaks; null for none. */
  | { readonly why: "voice"; readonly side: ActorId | null };

/** Why the filter does not let the claim count; null where it does. The first reason that holds, in the order of `Omission`. */
export function omissionOf(
  { asOf, voice }: Filter,
  claim: Claim,
  { articles, speakers, actors }: Dataset,
): Omission | null {
  const article = articles.get(claim.article);
  if (!article) throw new Error(`claim ${claim.id} names the unknown article ${claim.article}`);
  if (asOf !== null && knownOn(article) > asOf) return { why: "later", asOf };
  const { revoked } = claim;
  if (revoked && (asOf === null || revoked.day <= asOf)) return { why: "revoked", revoked };
  const speaker = speakers.get(claim.speaker);
  if (!speaker) throw new Error(`claim ${claim.id} names the unknown speaker ${claim.speaker}`);
  const side = speaker.side && outermost(speaker.side, actors);
  return isVoice(voice, side, actors) ? null : { why: "voice", side };
}

function isVoice(voice: Voice, side: ActorId | null, actors: Dataset["actors"]): boolean {
  switch (voice.of) {
    case "everyone":
      return true;
    case "no-side":
      return side === null;
    case "side":
      return side === outermost(voice.actor, actors);
  }
}
