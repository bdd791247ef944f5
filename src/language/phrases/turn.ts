import { isDivided } from "../../history/is-divided.ts";
import type { Standing, Turn } from "../../history/standing.ts";
import type { Dataset } from "../../model/dataset.ts";
import { capitalise } from "../capitalise.ts";
import type { Locale } from "../locale.ts";
import { qualify, tellClauses } from "./clauses.ts";
import { tellStanding } from "./standing.ts";

/**
 * How a turn is told: `short`, where its day stands beside it, so that only a day left open is told; `full`, with its day;
 * `dated`, with both days between which it happened.
 */
export interface TurnTelling {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly form: "short" | "full" | "dated";
}

/** What a day did to a place, and all of the standing that it led to, in one sentence. */
export function describeTurn(turn: Turn, standing: Standing, telling: TurnTelling): string {
  return capitalise(tellTurned(turn, standing, telling), telling.locale);
}

/** The same, as it may stand within a sentence. */
export function tellTurned(turn: Turn, standing: Standing, telling: TurnTelling): string {
  const { dataset, locale, form } = telling;
  const context = { dataset, locale, withDays: form !== "short" };
  const told = turn.kind === "disputed" ? tellClauses(standing, context) : tellStanding(standing, context);
  return `${tellTurn(turn, standing, telling)} – ${told}`;
}

/** What the first report of a place says, where that it is the first is told beside it: its standing, and the days that it leaves open. */
export function describeFirstReport({ open }: Turn, standing: Standing, dataset: Dataset, locale: Locale): string {
  const { words, format } = locale;
  const told = tellStanding(standing, { dataset, locale, withDays: false });
  const left = open !== null && [words.standing.by(format.day(open.day)), words.dispute.doubts.open];
  return capitalise(qualify(told, left || [], locale), locale);
}

/** What a day did to a place where its day and its standing are told beside it. */
export function describeTurnAlone(turn: Turn, standing: Standing, locale: Locale): string {
  return capitalise(tellTurnAlone(turn, standing, locale), locale);
}

/** The same, as it may stand within a sentence. */
export function tellTurnAlone(turn: Turn, standing: Standing, locale: Locale): string {
  return tellTurn(turn, standing, { locale, form: "short" });
}

/** What a day did to a place, as it may stand within a sentence. */
function tellTurn(turn: Turn, standing: Standing, { locale, form }: Omit<TurnTelling, "dataset">): string {
  const { standing: words } = locale.words;
  const kind = turn.kind === "disputed" && isDivided(standing) ? "divided" : turn.kind;
  const when = tellWhen(turn, form, locale);
  const qualifiers = [
    form === "dated" && turn.open !== null && words.notBefore(locale.format.day(turn.open.earliest)),
    tellBasis(turn, standing, locale),
    turn.hedged && words.unconfirmed,
  ];
  return qualify(when === null ? words.turns[kind] : `${words.turns[kind]} ${when}`, qualifiers, locale);
}

/** What the turn rests on, where that is no statement, and no holder is told of on the same ground. */
function tellBasis({ kind, basis }: Turn, { holders }: Standing, { words }: Locale): string | false {
  if (basis === "stated" || kind === "lapsed" || holders.some((holder) => holder.basis === basis)) return false;
  return words.standing.grounds[basis];
}

/** "By" a day where it is left open, else "on" it; null where it need not be said. */
function tellWhen({ day, open }: Turn, form: TurnTelling["form"], { words, format }: Locale): string | null {
  if (open) return words.standing.by(format.day(open.day));
  return form === "short" ? null : words.standing.on(format.day(day));
}
