import type { Extent } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { Stretch } from "../text/anchor.ts";
import type { ProposedKind } from "./lexicon/lexicon.ts";
import type { Mention } from "./mention.ts";
import type { SpeakerMention } from "./speakers.ts";

/** Somebody by the id of the map, or by the words of the text where the map has no such. */
export interface Party {
  readonly id: string | null;
  readonly words: string;
}

/** Words of the text that made a part of a proposal so. */
export interface Evidence extends Stretch {
  readonly what: "trigger" | "place" | "actor" | "from" | "day" | "speaker" | "hedge" | "denial";
}

/** A claim that the words of an article seem to make; nothing of it counts before an editor accepts it. */
export interface Proposal {
  /** What somebody aims at is a statement. */
  readonly kind: ProposedKind | "denial" | "statement";
  readonly extent: Extent | null;
  readonly place: Mention;
  /** Null where the kind has none, or the words name none. */
  readonly actor: Party | null;
  readonly from: Party | null;
  readonly to: Mention | null;
  readonly day: Day;
  /** Whether no words tell the day, so that it is the text's own. */
  readonly isDayAssumed: boolean;
  /** Null where the article speaks itself. */
  readonly speaker: SpeakerMention | null;
  readonly hedge: Stretch | null;
  /** Where the quote stands in the text: whole words. */
  readonly quote: Stretch;
  /** The rule, by the name that the table of triggers gives it. */
  readonly rule: string;
  readonly evidence: readonly Evidence[];
  /** What an editor must answer before it can be accepted. */
  readonly questions: readonly Question[];
}

export type Question = "place-unknown" | "place-ambiguous" | "actor-unknown" | "speaker-unknown" | "denies-what";
