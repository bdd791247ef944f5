import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Mention } from "./mention.ts";
import type { Piece } from "./pieces.ts";

/** The places that a trigger is about. */
export interface Objects {
  readonly places: readonly Mention[];
  /** Pieces that they stand in; where they stand elsewhere, the words that point to them. */
  readonly from: number;
  readonly until: number;
  /** What stands between the trigger and the first of them, such as "most of". */
  readonly between: string;
  readonly isNear: boolean;
  /** Whether something in the place is meant, such as checkpoints. */
  readonly isInside: boolean;
  readonly hasException: boolean;
}

/** The sentence that a trigger stands in: its pieces, the trigger's, and where the next trigger begins. */
export interface TriggerSentence {
  readonly pieces: readonly Piece[];
  readonly begin: number;
  readonly end: number;
  readonly stop: number;
  readonly lexicon: Lexicon;
  /** The places that were named last before a piece. */
  readonly lastPlaces: (before: number) => readonly Mention[];
  /** What the sentence told of last; null where it told nothing yet. */
  readonly recent: readonly Mention[] | null;
}

/** The codes of so many pieces, with spaces between them. */
export const joinCodes = (pieces: readonly Piece[], at: number, count: number) =>
  pieces
    .slice(at, at + count)
    .map(({ code }) => code)
    .join(" ");

const mentionAt = (pieces: readonly Piece[], at: number) => (pieces[at] as Piece).mention as Mention;

/** The list whose first place is at the piece; in parentheses every place up to their end belongs to it. */
export function gather(sentence: TriggerSentence, first: number): Objects {
  const close = closeAround(sentence.pieces, first);
  if (close !== null) return enclosed(sentence, first, close);
  const places = [mentionAt(sentence.pieces, first)];
  let until = first + 1;
  for (let next = nextPlace(sentence, until); next !== null; next = nextPlace(sentence, until)) {
    places.push(mentionAt(sentence.pieces, next));
    until = next + 1;
  }
  const hasException = endsInException(sentence, until);
  return { places, from: first, until, between: "", isNear: false, isInside: false, hasException };
}

/** Pieces within which an opened parenthesis is looked for, and within which it has to end. */
const [NEAR_OPEN, LONGEST_LIST] = [3, 60];

/** The piece that ends the parentheses which begin right before the piece and hold more than one place; null where none do. */
function closeAround(pieces: readonly Piece[], at: number): number | null {
  const before = pieces.slice(Math.max(0, at - NEAR_OPEN), at).map(({ code }) => code);
  if (before.lastIndexOf("(") <= before.lastIndexOf(")")) return null;
  const length = pieces.slice(at, at + LONGEST_LIST).findIndex(({ code }) => code === ")");
  return length > 1 ? at + length : null;
}

function enclosed({ pieces }: TriggerSentence, first: number, close: number): Objects {
  const places = pieces.slice(first, close).flatMap(({ mention }) => mention ?? []);
  return { places, from: first, until: close, between: "", isNear: false, isInside: false, hasException: false };
}

/** The piece of the place with which a list goes on; null where it ends. */
function nextPlace(sentence: TriggerSentence, until: number): number | null {
  const rest = skipAdjectives(sentence, until);
  if (isExcepted(sentence, rest)) return null;
  const next = nextInList(sentence, rest);
  if (next !== null) return next;
  const passed = passLocator(sentence, rest);
  return passed === null ? null : nextInList(sentence, skipAdjectives(sentence, passed), true);
}

/** Whether a list that ends before the piece is followed by what is not meant. */
function endsInException(sentence: TriggerSentence, until: number): boolean {
  const rest = skipAdjectives(sentence, until);
  const passed = passLocator(sentence, rest);
  return isExcepted(sentence, rest) || (passed !== null && isExcepted(sentence, skipAdjectives(sentence, passed)));
}

const isExcepted = ({ pieces, lexicon }: TriggerSentence, at: number) =>
  lexicon.exceptions.test(pieces[at]?.code ?? "") || /^(?:ما عدا|apart from)$/u.test(joinCodes(pieces, at, 2));

/** Marks and adjectives that still belong to the place before. */
export function skipAdjectives({ pieces, stop }: TriggerSentence, from: number): number {
  let at = from;
  for (let count = 0; count < 4 && at < stop; count++) {
    const code = pieces[at]?.code ?? "";
    const isAdjective = /^ال\S{3,}$/u.test(code) || /^(?:"|بالكامل|باكملها|كلها|ايضا|D|كله)$/u.test(code);
    if (code === "(") {
      const close = pieces.findIndex((piece, index) => index > at && piece.code === ")");
      if (close < 0 || close - at > 4 || pieces.slice(at, close).some((piece) => piece.code === "P")) return at;
      at = close + 1;
    } else if (isAdjective) at += 1;
    else break;
  }
  return at;
}

/** The next place of a list; after a place of reference only one with a noun of its own goes on with it. */
function nextInList({ pieces, stop, lexicon }: TriggerSentence, from: number, needsNoun = false): number | null {
  const next = pieces.slice(from, Math.min(stop, from + 6)).findIndex(({ code }) => code === "P");
  if (next < 0) return null;
  const between = pieces.slice(from, from + next).map(({ code }) => code);
  const isNoun = (code: string) => Object.values(lexicon.heads).some((head) => head.test(code));
  if (!between.every((code) => lexicon.joins.test(code) || isNoun(code) || /^(?:"|the|من)$/u.test(code))) return null;
  const isJoined = between.some((code) => lexicon.joins.test(code) || (isNoun(code) && /^و/u.test(code)));
  return isJoined && (!needsNoun || between.some(isNoun)) ? from + next : null;
}

/** After a place of reference, as «في ريف إدلب»; null where there is none. */
function passLocator({ pieces, stop, lexicon }: TriggerSentence, from: number): number | null {
  if (!lexicon.locators.test(pieces[from]?.code ?? "")) return null;
  for (let at = from + 1; at < Math.min(stop, from + 4); at++) if (pieces[at]?.code === "P") return at + 1;
  return null;
}

/** The list whose last place is at the piece. */
export function gatherBack({ pieces, lexicon }: TriggerSentence, last: number): Objects {
  const places = [(pieces[last] as Piece).mention as Mention];
  let from = last;
  for (let at = last - 1; at >= Math.max(0, last - 12); at--) {
    const { code, mention } = pieces[at] as Piece;
    if (mention) {
      const between = pieces.slice(at + 1, from).map((piece) => piece.code);
      const isListed = between.some((each) => lexicon.joins.test(each) || /^و\S+/u.test(each));
      const isExcepted = between.some((each) => lexicon.exceptions.test(each) || each === "عدا");
      if (!isListed || isExcepted || between.length > 4) break;
      places.unshift(mention);
      from = at;
    } else if (!lexicon.joins.test(code) && !lexicon.fillers.test(code) && !/^[وف]\S+$/u.test(code)) break;
  }
  const between = joinCodes(pieces, Math.max(0, from - 4), Math.min(4, from));
  return { places, from, until: last + 1, between, isNear: false, isInside: false, hasException: false };
}
