import type { Stretch } from "../text/anchor.ts";
import type { KnownPlace } from "./atlas.ts";
import type { FoundName } from "./name-index.ts";
import type { Reading } from "./names.ts";
import { startAfter, type Token } from "./tokens.ts";

/** What a noun before a name says of the place. */
export type HeadNoun = "settlement" | "region" | "area" | null;

/** A place that a text names. */
export interface Mention extends Stretch {
  readonly words: string;
  /** The place that is meant; null where several may be, or none is known. */
  readonly place: KnownPlace | null;
  /** All that may be meant. */
  readonly candidates: readonly KnownPlace[];
  /** What made the words a place: the words beside them that say so. */
  readonly evidence: string;
  /** What a noun before the name, or before its list, says of it. */
  readonly head: HeadNoun;
  /** From which token to which (exclusive), and the particles written with the first. */
  readonly from: number;
  readonly until: number;
  readonly clitic: string;
}

/** The mention of a name: its words without particles, and what they may mean. */
export function mentionOf(
  { text, tokens }: Reading,
  { from, until, clitic }: FoundName<KnownPlace>,
  candidates: readonly KnownPlace[],
  evidence: string,
  head: HeadNoun = null,
): Mention {
  const first = tokens[from] as Token;
  const start = startAfter(text, first, clitic.length);
  const end = (tokens[until - 1] as Token).end;
  const [only, ...others] = candidates;
  const place = only !== undefined && others.length === 0 ? only : null;
  return { start, end, words: text.slice(start, end), place, candidates, evidence, head, from, until, clitic };
}
