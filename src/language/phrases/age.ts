import { findBeginning } from "../../history/beginning.ts";
import type { Absence, Holder, Period } from "../../history/standing.ts";
import type { Dataset } from "../../model/dataset.ts";
import { addDays, type Day } from "../../model/day.ts";
import { capitalise } from "../capitalise.ts";
import { speakersOf } from "../describe.ts";
import { describeHindsight } from "../describe-source.ts";
import type { Locale } from "../locale.ts";

/** How it stands with a place on a day beside who holds it. */
export interface Telling {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly day: Day;
  /** Those of the place. */
  readonly periods: readonly Period[];
}

/** How long a standing has lasted, what it rests on, how fresh that is, and when it was known, in whole sentences; none for what never was known. */
export function describeSince(period: Period, telling: Telling): string {
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
function tellBeginning(period: Period, { dataset, locale, periods }: Telling): string | null {
  const begun = periods.find(({ since }) => since === period.since) ?? period;
  if (isLeaving(period) !== isLeaving(begun)) return null;
  const { proof } = locale.words;
  const { format } = locale;
  const since = findBeginning(period, periods);
  if (since === null) return proof.soSinceBefore(format.day(dataset.map.range.first));
  return since.earliest < since.day ? proof.soBy(format.day(since.day)) : proof.soSince(format.day(since.day));
}

const isLeaving = ({ standing }: Period) => standing.holders.some(({ leaving }) => leaving !== null);

function tellGrounds({ standing }: Period, { dataset, locale, day }: Telling): string {
  const { proof } = locale.words;
  const told: readonly (Holder | Absence)[] = [...standing.holders, ...standing.absent];
  const speakers = speakersOf(
    told.flatMap(({ claims }) => claims),
    dataset,
  );
  const days = told.flatMap(({ lastSaid }) => lastSaid ?? []);
  const sources = proof.restsOn(locale.format, speakers.size);
  if (days.length === 0) return `${sources}.`;
  return proof.restsOnLatest(sources, proof.latest(locale.format, day - Math.max(...days)));
}
