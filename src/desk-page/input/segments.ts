import type { Item, SessionAnswer } from "../../desk/contract/answers.ts";
import type { Stretch } from "../../text/anchor.ts";

/** A piece of the text on which the same marks lie. */
export interface TextSegment extends Stretch {
  /** The items that quote it, in the order of the list. */
  readonly items: readonly Item[];
  readonly mark: "place" | "unknown-place" | "day" | null;
  /** Words that made the current item what it is. */
  readonly isEvidence: boolean;
}

/** What lies on the text of an article: quotes of items, places, days, and the evidence of the current item. */
export interface Marks {
  readonly session: SessionAnswer;
  readonly items: readonly Item[];
  readonly current: Item | null;
}

/** The text in pieces, from its beginning to its end, cut wherever a mark begins or ends. */
export function segmentsOf({ session, items, current }: Marks): TextSegment[] {
  const { article, mentions, days } = session;
  const evidence = current?.evidence ?? [];
  const quotes = items.flatMap((item) => (item.quote ? [{ ...item.quote, item }] : []));
  const stretches: readonly Stretch[] = [...quotes, ...mentions, ...days, ...evidence];
  const cuts = new Set([0, article.text.length, ...stretches.flatMap(({ start, end }) => [start, end])]);
  const ordered = [...cuts].filter((cut) => cut >= 0 && cut <= article.text.length).sort((one, other) => one - other);
  return ordered.slice(0, -1).map((start, index): TextSegment => {
    const piece = { start, end: ordered[index + 1] ?? article.text.length };
    const on = <T extends Stretch>(all: readonly T[]) => all.filter((each) => covers(each, piece));
    const [mention] = on(mentions);
    return {
      ...piece,
      items: on(quotes).map(({ item }) => item),
      mark: markOf(mention?.place, on(days).length > 0),
      isEvidence: on(evidence).length > 0,
    };
  });
}

function markOf(place: unknown, isDay: boolean): TextSegment["mark"] {
  if (place === null) return "unknown-place";
  if (place !== undefined) return "place";
  return isDay ? "day" : null;
}

const covers = (mark: Stretch, piece: Stretch) => mark.start <= piece.start && piece.end <= mark.end;
