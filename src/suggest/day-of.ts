import type { Day } from "../model/day.ts";
import type { Piece } from "./pieces.ts";

/** The day of the trigger's clause, else the nearest of the sentence, else the text's own. */
export function dayOf(
  pieces: readonly Piece[],
  begin: number,
  end: number,
  today: Day,
): { day: Day; piece: Piece | null } {
  const isEnd = ({ code }: Piece) => /^(?:[.;!?|—]|[وف]?(?:فيما|بينما|لكن|and|but|while))$/u.test(code);
  const isClosed = (index: number) =>
    pieces[index + 1]?.code === "," && /^و/u.test(pieces[index + 2]?.code ?? "") && index + 2 <= begin;
  const named = pieces.flatMap((piece, index) => (piece.day ? [{ piece, index }] : []));
  const isCut = (index: number) =>
    (index < begin && isClosed(index)) || pieces.slice(Math.min(index, begin), Math.max(index, end)).some(isEnd);
  const distance = (index: number) => (index >= end ? index - end : (begin - index) * 1.2);
  const within = named
    .filter(({ index }) => !isCut(index))
    .sort((one, other) => distance(one.index) - distance(other.index));
  const [found] = within;
  return found?.piece.day ? { day: found.piece.day.day, piece: found.piece } : { day: today, piece: null };
}
