import { findBeginning } from "../../history/beginning.ts";
import type { Period } from "../../history/standing.ts";
import { listClaims, newestSaid } from "../../history/standing-claims.ts";
import type { Dataset } from "../../model/dataset.ts";
import { addDays, type Day } from "../../model/day.ts";
import { capitalise } from "../capitalise.ts";
import { speakersOf } from "../describe.ts";
import { describeHindsight } from "../describe-source.ts";
import type { Locale } from "../locale.ts";

/** How it stands with a place on a day beside who holds it. */
export interface SinceTelling {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly day: Day;
  /** Those of the place. */
  readonly periods: readonly Period[];
}

/** How long a standing has lasted, what it rests on, how fresh that is, and when it was known, in whole sentences; none for what never was known. */
export function describeSince(period: Period, telling: SinceTelling): string {
  const { dataset, locale, day } = telling;
  const { standing } = period;
  const lapse = describeLapse(period, locale);
  const hindsight = describeHindsight(period, day, dataset, locale);
  const sentences = [
    lapse && `${capitalise(lapse, locale)}.`,
    ...(standing.status === "unknown" ? [] : [tellBeginning(period, telling), tellGrounds(period, telling)]),
    hindsight && `${capitalise(hindsight, locale)}.`,
  ];
  return sentences.filter(Boolean).join(" ");
}

/** How long nothing has been known of a place any more; null where nothing lapsed. */
function describeLapse({ turn, first, until }: Period, { words, format }: Locale): string | null {
  if (turn?.kind !== "lapsed") return null;
  const last = addDays(until, -1);
  if (first === last) return words.standing.notKnownOn(format.day(first));
  return words.standing.notKnownFrom(format.day(first), format.day(last));
}

/** Null where forces began to leave since: what is told before says when, and the rest is no longer all that is so. */
function tellBeginning(period: Period, { dataset, locale, periods }: SinceTelling): string | null {
  const begun = periods.find(({ since }) => since === period.since) ?? period;
  if (isLeaving(period) !== isLeaving(begun)) return null;
  const { proof } = locale.words;
  const { format } = locale;
  const since = findBeginning(period, periods);
  if (since === null) return proof.soSinceBefore(format.day(dataset.map.range.first));
  return since.earliest < since.day ? proof.soBy(format.day(since.day)) : proof.soSince(format.day(since.day));
}

const isLeaving = ({ standing }: Period) => standing.holders.some(({ leaving }) => leaving !== null);

function tellGrounds({ standing }: Period, { dataset, locale, day }: SinceTelling): string {
  const { proof } = locale.words;
  const newest = newestSaid(standing);
  const sources = proof.restsOn(locale.format, speakersOf(listClaims(standing), dataset).size);
  return newest === null ? `${sources}.` : proof.restsOnLatest(sources, proof.latest(locale.format, day - newest));
}
