import type { Dataset } from "../model/dataset.ts";
import type { Speaker } from "../model/speaker.ts";

/** Somebody who is quoted, and in how many excerpts. */
export interface QuotedSpeaker {
  readonly speaker: Speaker;
  readonly excerpts: number;
}

/** Everybody who is quoted in some claim, be it retracted by now, those with the most excerpts first, then in the order of their file. */
export function quotedSpeakers({ speakers, claims }: Dataset): QuotedSpeaker[] {
  const counts = new Map<string, number>();
  for (const { speaker } of claims.values()) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...speakers.values()]
    .map((speaker) => ({ speaker, excerpts: counts.get(speaker.id) ?? 0 }))
    .filter(({ excerpts }) => excerpts > 0)
    .sort((a, b) => b.excerpts - a.excerpts);
}
