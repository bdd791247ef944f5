import {
  type Absence,
  type Holder,
  isUntold,
  type Leaving,
  type OpenDays,
  type Standing,
} from "../../history/standing.ts";
import type { Claim, ClaimId } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { lookUp } from "../../model/lookup.ts";
import { actorInline, actorNames, tellClaim } from "../describe.ts";
import type { Locale } from "../locale.ts";

/** What it takes to put a standing into clauses. */
export interface Context {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** Whether the days of the reports are told too. */
  readonly withDays: boolean;
}

/** All of the standing, clause by clause: who holds the place, who does not, and what is told beside it. */
export function tellClauses(standing: Standing, context: Context): string {
  const { standing: words, hearing } = context.locale.words;
  if (isUntold(standing)) return hearing.later;
  const { status, holders, absent, undated } = standing;
  const held = holders.flatMap((holder) => tellHolder(holder, status === "held", context));
  const besides = undated.map((id) => tellUndated(id, context));
  const gone = tellAbsent(absent, context);
  switch (status) {
    case "held":
    case "contested":
      return joinClauses([...held, ...gone, ...besides], context.locale);
    case "vacated":
      return joinClauses([...gone, words.noNewHolder, ...besides], context.locale);
    case "unknown":
      return joinClauses([absent.length > 0 ? words.noHolder : words.noReport, ...gone, ...besides], context.locale);
  }
}

/** That the actor holds the place and on what ground, and that it is leaving; named only once where it is the only one. */
export function tellHolder(holder: Holder, isOnly: boolean, context: Context): string[] {
  const hold = tellHold(holder, context);
  return holder.leaving ? [hold, tellLeaving(holder.leaving, isOnly ? null : holder, context)] : [hold];
}

function tellHold(holder: Holder, context: Context): string {
  const { dataset, locale } = context;
  const { standing: words } = locale.words;
  const { basis, part, hedged } = holder;
  const say = part ? words.holdsPart[basis] : words.holds[basis];
  const clause = say(actorInline(holder.actor, dataset, locale));
  if (basis === "implied") return qualify(clause, [tellInference(holder, context)], locale);
  return qualify(clause, [hedged && words.unconfirmed], locale);
}

function tellInference({ claims, hedged }: Holder, { dataset, locale, withDays }: Context): string {
  const { standing: words } = locale.words;
  const told = claims.map((id) => lookUp("claim", id, dataset.claims));
  // What is sure rests on a report without doubt, though an unconfirmed one may speak of an earlier day.
  const sure = told.filter(({ hedge }) => hedge === null);
  const [first, ...others] = hedged || sure.length === 0 ? told : sure;
  if (!withDays || !first) return hedged ? words.inferredUnconfirmed : words.inferred;
  const { earliest, day } = others.reduce(pickEarlier, first);
  const days = locale.format.range({ first: earliest, last: day });
  return hedged ? words.inferredUnconfirmedFrom(days) : words.inferredFrom(days);
}

/** The days that are spoken of first; of those that end alike the surer ones. */
function pickEarlier(one: OpenDays, other: OpenDays): OpenDays {
  return other.day < one.day || (other.day === one.day && other.earliest > one.earliest) ? other : one;
}

/** That forces are leaving; `whose` is named where there are others. */
function tellLeaving({ hedged, denied, since }: Leaving, whose: Holder | null, context: Context): string {
  const { dataset, locale, withDays } = context;
  const { standing: words } = locale.words;
  const said = hedged ? "rumoured" : "reported";
  const clause = whose ? words.leavingOf[said](actorInline(whose.actor, dataset, locale)) : words.leaving[said];
  const dated = withDays ? `${clause} ${tellBegin(since, locale)}` : clause;
  return qualify(dated, [hedged && words.unconfirmed, denied && words.denied], locale);
}

/** Since when something lasts: "since 6 December 2024", or "by 6 December 2024" where the day is left open. */
function tellBegin({ earliest, day }: OpenDays, { words, format }: Locale): string {
  return earliest < day ? words.standing.by(format.day(day)) : words.since(format.day(day));
}

/** That actors do not hold the place: those that left first, and of each those that surely did. */
function tellAbsent(absent: readonly Absence[], context: Context): string[] {
  const kinds = [true, false].flatMap((left) => [false, true].map((hedged) => ({ left, hedged })));
  return kinds.flatMap((kind) => {
    const alike = absent.filter(({ left, hedged }) => left === kind.left && hedged === kind.hedged);
    return alike.length > 0 ? [tellAbsence(alike as [Absence, ...Absence[]], context)] : [];
  });
}

/** That actors which are told of alike do not hold the place. */
export function tellAbsence(alike: readonly [Absence, ...Absence[]], { dataset, locale }: Context): string {
  const { standing: words } = locale.words;
  const [{ left, hedged }] = alike;
  const ids = alike.map(({ actor }) => actor);
  const names = actorNames(ids, dataset, locale);
  const clause = left ? words.left(names) : words.controlDenied(names);
  return qualify(clause, [hedged && words.unconfirmed], locale);
}

function tellUndated(id: ClaimId, context: Context): string {
  const { dataset, locale } = context;
  const claim = lookUp("claim", id, dataset.claims);
  return qualify(tellOpen(claim, context), [claim.hedge !== null && locale.words.standing.unconfirmed], locale);
}

function tellOpen(claim: Claim, { dataset, locale, withDays }: Context): string {
  const { format } = locale;
  const { standing: words, dispute, takenBetween } = locale.words;
  const days = withDays && takenBetween(format.day(claim.earliest), format.day(claim.day));
  if (claim.kind === "control" && claim.extent === "full") {
    const name = actorInline(claim.actor, dataset, locale);
    return days ? words.undatedOn(name, days) : words.undated(name);
  }
  const told = tellClaim(claim, dataset, locale);
  return words.undatedOf(days ? dispute.openDay(told, days) : told);
}

/** Clauses as one sentence. They are in the reader's own language, so that none of them has to be isolated. */
export function joinClauses(clauses: readonly string[], { words }: Locale): string {
  return clauses.join(`${words.standing.semicolon} `);
}

/** A clause with what qualifies it; `false` stands for what does not. */
export function qualify(clause: string, qualifiers: readonly (string | false)[], { words }: Locale): string {
  return [clause, ...qualifiers.filter((each) => each !== false)].join(`${words.standing.comma} `);
}
