import type { Stretch } from "../text/anchor.ts";
import { fold } from "../text/fold.ts";

/** A mention and a claim as an editor and as the rules have them, in one form; ids of the map, or words of the text. */
export interface ScoredMention {
  readonly words: string;
  /** The id, or every name by which the place is known. */
  readonly place: readonly string[];
}

export interface ScoredClaim {
  readonly kind: string;
  readonly extent: string | null;
  readonly place: readonly string[];
  readonly actor: readonly string[];
  /** Every day that it may be about. */
  readonly days: readonly string[];
  readonly speaker: readonly string[];
  /** Where its words stand in the text; null where they do not. */
  readonly quote: Stretch | null;
  /** The text's own words of doubt; null where it has none. */
  readonly hedge: string | null;
}

/** What is right of what was proposed (`found`), and of what there is. */
export interface Count {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export const MEASURES = [
  "mentions",
  "kinds",
  "days",
  "speakers",
  "quotes",
  "hedges",
  "claims",
  "claims and speakers",
] as const;

export type Measure = (typeof MEASURES)[number];

export type Score = Readonly<Record<Measure, Count>>;

/** Two texts or ids are the same where one's folded words are, or hold, the other's. */
const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  (one.length === 0 && other.length === 0) ||
  one.some((a) => other.some((b) => a === b || isWithin(fold(a), fold(b)) || isWithin(fold(b), fold(a))));

const isWithin = (one: string, other: string) => one !== "" && ` ${other} `.includes(` ${one} `);

const isSameName = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((a) => other.some((b) => a === b || bare(a) === bare(b)));

/** A name without the noun that some write before it. */
const bare = (name: string) =>
  fold(name)
    .replace(/^(?:مدينه|بلده|قريه|حقل|حي|حيي) /u, "")
    .replace(/^ال/u, "")
    .replace(/ (?:النفطي|العسكري|الحدودي)$/u, "");

const isSamePlace = (one: { readonly place: readonly string[] }, other: { readonly place: readonly string[] }) =>
  isSameName(one.place, other.place);

/** How well the mentions agree with those that an editor made, each with one at most. */
export function scoreMentions(found: readonly ScoredMention[], gold: readonly ScoredMention[]): Count {
  return { right: pair(found, gold, isSamePlace).length, found: found.length, gold: gold.length };
}

/**
 * How well the claims agree with those that an editor made, each with one at most. Days, speakers, quotes and hedges are those of
 * claims that both have: of the same place and kind. A claim is right where place, kind, extent, actor and day are. Quotes are
 * counted in UTF-16 code units: those that both quote are right.
 */
export function scoreClaims(found: readonly ScoredClaim[], gold: readonly ScoredClaim[]): Omit<Score, "mentions"> {
  const whole = pair(found, gold, isRight);
  const alike = pair(found, gold, (one, other) => isSamePlace(one, other) && one.kind === other.kind, [
    isRight,
    isOfActor,
  ]);
  const counted = (right: number, of = { found: found.length, gold: gold.length }): Count => ({ right, ...of });
  const both = { found: alike.length, gold: alike.length };
  return {
    kinds: counted(alike.length),
    days: counted(alike.filter(([one, other]) => isSameDay(one, other)).length, both),
    speakers: counted(alike.filter(([one, other]) => isSame(one.speaker, other.speaker)).length, both),
    quotes: alike.map(([one, other]) => overlap(one.quote, other.quote)).reduce(addCounts, NOTHING),
    hedges: alike.map(([one, other]) => agreement(one.hedge, other.hedge)).reduce(addCounts, NOTHING),
    claims: counted(whole.length),
    "claims and speakers": counted(
      pair(found, gold, (one, other) => isRight(one, other) && isSame(one.speaker, other.speaker)).length,
    ),
  };
}

export const isRight = (one: ScoredClaim, other: ScoredClaim): boolean =>
  isSamePlace(one, other) &&
  one.kind === other.kind &&
  (one.extent ?? "full") === (other.extent ?? "full") &&
  isSame(one.actor, other.actor) &&
  isSameDay(one, other);

const NOTHING: Count = { right: 0, found: 0, gold: 0 };

const lengthOf = (stretch: Stretch | null) => (stretch === null ? 0 : stretch.end - stretch.start);

/** How much of two quotes is the same. */
function overlap(found: Stretch | null, gold: Stretch | null): Count {
  const both = found && gold ? Math.min(found.end, gold.end) - Math.max(found.start, gold.start) : 0;
  return { right: Math.max(0, both), found: lengthOf(found), gold: lengthOf(gold) };
}

/** Words of doubt are right where one's hold the other's. */
function agreement(found: string | null, gold: string | null): Count {
  const isRightly = found !== null && gold !== null && isSame([found], [gold]);
  return { right: Number(isRightly), found: Number(found !== null), gold: Number(gold !== null) };
}

const isOfActor = (one: ScoredClaim, other: ScoredClaim) => isSame(one.actor, other.actor);

const isSameDay = (one: ScoredClaim, other: ScoredClaim) => one.days.some((day) => other.days.includes(day));

/** Pairs of one of each that fit, none twice; those that also fit the better tests are made first. */
function pair<T>(
  found: readonly T[],
  gold: readonly T[],
  fits: (one: T, other: T) => boolean,
  better: readonly ((one: T, other: T) => boolean)[] = [],
): [T, T][] {
  const left = new Set(gold);
  const waiting = new Set(found);
  const pairs: [T, T][] = [];
  for (const test of [...better, () => true]) {
    for (const one of waiting) {
      const other = [...left].find((each) => fits(one, each) && test(one, each));
      if (other === undefined) continue;
      pairs.push([one, other]);
      left.delete(other);
      waiting.delete(one);
    }
  }
  return pairs;
}

/** Both counts together. */
export function addCounts(one: Count, other: Count): Count {
  return { right: one.right + other.right, found: one.found + other.found, gold: one.gold + other.gold };
}

/** Precision, recall and their harmonic mean; 1 where nothing was to be found and nothing was. */
export function ratesOf({ right, found, gold }: Count): { precision: number; recall: number; f1: number } {
  const nothing = found === gold ? 1 : 0;
  const share = (of: number) => (of === 0 ? nothing : right / of);
  const [precision, recall] = [share(found), share(gold)];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
