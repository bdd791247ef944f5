import type { Told } from "./claims.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Coded, Piece } from "./pieces.ts";

/** What is denied in the sentence is told as denied; of several things told of one place under one denial, once. */
export function withDenials(told: readonly Told[], coded: Coded, pieces: readonly Piece[], lexicon: Lexicon): Told[] {
  let result = [...told];
  for (const match of coded.text.matchAll(lexicon.denials)) {
    const at = coded.pieceAt(match.index + match[0].length - 1);
    const rest = coded.text.slice(match.index + match[0].length);
    const isBack =
      /(?:ها|ه)$/u.test(match[0]) ||
      lexicon.deniesThat.test(rest) ||
      (/^ (?:\S+ )?[.,]? *$/u.test(rest) && !/^ [^ .,]/u.test(rest));
    result = isBack ? denyBefore(result, at, pieces) : denyAfter(result, at, pieces, lexicon);
  }
  const false_ = lexicon.deniedBefore.exec(coded.text);
  if (false_ && !/لا صحه|no truth/u.test(false_[0])) result = denyAll(result, pieces, coded.pieceAt(false_.index), 10);
  if (false_ && /لا صحه|no truth/u.test(false_[0]))
    result = denyAfter(result, coded.pieceAt(false_.index), pieces, lexicon);
  return result.filter(({ kind, roles }) => kind !== "control" || Object.values(roles).some((party) => party !== null));
}

function denialOf(told: Told, pieces: readonly Piece[], at: number): Told {
  const { start, end } = pieces[at] as Piece;
  return {
    ...told,
    kind: "denial",
    extent: null,
    to: null,
    roles: { actor: null, from: null, winner: null },
    token: (pieces[at] as Piece).token,
    core: [...told.core, { start, end }],
    evidence: [...told.evidence.filter(({ what }) => what !== "actor"), { what: "denial", start, end }],
  };
}

const DENIABLE = new Set<Told["kind"]>(["control", "withdrawal", "presence", "advance"]);

/** What follows the denial, until the speaker says something of his own. */
function denyAfter(told: readonly Told[], at: number, pieces: readonly Piece[], lexicon: Lexicon): Told[] {
  const affirmed = pieces.findIndex(({ code }, index) => index > at && lexicon.affirms.test(code));
  const until = affirmed < 0 ? Number.POSITIVE_INFINITY : (pieces[affirmed]?.token ?? 0);
  const from = pieces[at]?.token ?? 0;
  const denied = new Set<string>();
  return told.flatMap((each) => {
    const isDenied = each.token > from && each.token < until && DENIABLE.has(each.kind);
    if (!isDenied) return [each];
    if (denied.has(each.place.words)) return [];
    denied.add(each.place.words);
    return [denialOf(each, pieces, at)];
  });
}

/** «نفى ذلك»: what stands before it stays told, and is denied. */
function denyBefore(told: readonly Told[], at: number, pieces: readonly Piece[]): Told[] {
  const from = pieces[at]?.token ?? 0;
  const last = told.findLast(({ token, kind }) => token < from && DENIABLE.has(kind));
  if (!last) return [...told];
  const all = told.filter(({ token, kind }) => token === last.token && kind === last.kind);
  return [...told, ...all.map((each) => denialOf(each, pieces, at))];
}

/** "The reports of … are false": what the reports tell is denied. */
function denyAll(told: readonly Told[], pieces: readonly Piece[], at: number, reach: number): Told[] {
  const until = pieces[at]?.token ?? 0;
  return told.map((each) =>
    each.token < until && until - each.token < reach && DENIABLE.has(each.kind) ? denialOf(each, pieces, at) : each,
  );
}
