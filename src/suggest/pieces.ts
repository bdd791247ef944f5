import type { Stretch } from "../text/anchor.ts";
import type { KnownActor } from "./atlas.ts";
import type { DayMention } from "./days.ts";
import type { Mention } from "./mention.ts";
import type { Token } from "./tokens.ts";

/** A party that a text names, or points back to: "our forces", "its fighters". */
export interface ActorMention extends Stretch {
  readonly actor: KnownActor | null;
  readonly pointsTo: "own" | "last" | null;
  readonly words: string;
  readonly from: number;
  readonly until: number;
  readonly clitic: string;
}

/** What a rule sees of a text: a folded word, a mark, or `P`, `A` and `D` for a place, an actor and a day. */
export interface Piece extends Stretch {
  readonly code: string;
  /** The token that it begins at. */
  readonly token: number;
  readonly mention?: Mention;
  readonly actor?: ActorMention;
  readonly day?: DayMention;
}

export interface Spans {
  readonly mentions: readonly Mention[];
  readonly actors: readonly ActorMention[];
  readonly days: readonly DayMention[];
}

/** The pieces of the tokens from one to another (exclusive); particles written with a name stand before it as pieces of their own. */
export function piecesOf(tokens: readonly Token[], from: number, until: number, starting: SpanStarts): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  while (at < until) {
    const token = tokens[at] as Token;
    const span = starting.get(at);
    if (span === undefined || span.until > until) {
      pieces.push({ code: token.code, start: token.start, end: token.end, token: at });
      at += 1;
      continue;
    }
    const last = tokens[span.until - 1] as Token;
    for (const code of span.clitic === "" ? [] : cliticsOf(span.clitic)) {
      pieces.push({ code, start: token.start, end: token.end, token: at });
    }
    pieces.push({ ...span.piece, start: token.start, end: last.end, token: at });
    at = span.until;
  }
  return pieces;
}

/** «وب» as «و» and «ب». */
const cliticsOf = (clitic: string) => [...clitic].filter((letter) => "وفبلك".includes(letter));

interface Starting {
  readonly until: number;
  readonly clitic: string;
  readonly piece: { readonly code: string } & Partial<Pick<Piece, "mention" | "actor" | "day">>;
}

/** What begins at a token, for every token at which something does. */
export type SpanStarts = ReadonlyMap<number, Starting>;

/** The spans by the token that they begin at; a place goes before an actor, and both before a day. */
export function startsOf({ mentions, actors, days }: Spans): SpanStarts {
  return new Map<number, Starting>([
    ...days.map((day): [number, Starting] => [day.from, { until: day.until, clitic: "", piece: { code: "D", day } }]),
    ...actors.map((actor): [number, Starting] => [
      actor.from,
      { until: actor.until, clitic: actor.clitic, piece: { code: "A", actor } },
    ]),
    ...mentions.map((mention): [number, Starting] => {
      const isSplit = /^[وفبلك]+$/u.test(mention.clitic);
      return [
        mention.from,
        { until: mention.until, clitic: isSplit ? mention.clitic : "", piece: { code: "P", mention } },
      ];
    }),
  ]);
}

/** The codes of pieces as rules are matched against them, with the way back to the pieces. */
export interface Coded {
  readonly text: string;
  /** The piece that the code at an offset of `text` is of, or the next one. */
  readonly pieceAt: (offset: number) => number;
  /** Where the code of a piece begins. */
  readonly offsetOf: (piece: number) => number;
}

/** The codes of the pieces, parted and enclosed by spaces. */
export function codedOf(pieces: readonly Piece[]): Coded {
  const offsets: number[] = [];
  let text = " ";
  for (const { code } of pieces) {
    offsets.push(text.length);
    text += `${code} `;
  }
  offsets.push(text.length);
  return {
    text,
    offsetOf: (piece) => offsets[piece] ?? text.length,
    pieceAt: (offset) => {
      const index = offsets.findIndex((each) => each > offset);
      const before = index < 0 ? pieces.length : index - 1;
      return Math.max(0, before);
    },
  };
}
