import { findBeginning } from "../../history/beginning.ts";
import { isDivided } from "../../history/is-divided.ts";
import type { Absence, Holder, OpenDays, Period, Standing } from "../../history/standing.ts";
import { listClaims } from "../../history/standing-claims.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Day } from "../../model/day.ts";
import { capitalise } from "../capitalise.ts";
import { speakersOf } from "../describe.ts";
import type { Locale } from "../locale.ts";
import { type Context, tellBegin, tellClauses } from "./clauses.ts";

/**
 * How a standing is told: `short`, all of it without days; `full`, with the days of the reports; `dated`, followed by its
 * age, its sources and its newest report as of `day`.
 */
export type Telling =
  | { readonly dataset: Dataset; readonly locale: Locale; readonly form: "short" | "full" }
  | (Ageing & { readonly form: "dated" });

/** What it takes to tell how old a standing is on a day. */
export interface Ageing {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly day: Day;
  /** When it began; null where that was before the range of the map. */
  readonly since: OpenDays | null;
}

/** Who held a place on a day, in one sentence that tells all of the standing. */
export function describeStanding(standing: Standing, telling: Telling): string {
  const { dataset, locale, form } = telling;
  const sentence = capitalise(tellStanding(standing, { dataset, locale, withDays: form !== "short" }), locale);
  return form === "dated" ? [sentence, ...describeAge(standing, telling)].join(" · ") : sentence;
}

/** The same without days, for lists and labels. */
export function describeBriefly(standing: Standing, dataset: Dataset, locale: Locale): string {
  return describeStanding(standing, { dataset, locale, form: "short" });
}

/** All of the standing, as it may stand within a sentence. */
export function tellStanding(standing: Standing, context: Context): string {
  const clauses = tellClauses(standing, context);
  if (standing.status !== "contested") return clauses;
  return `${tellContest(standing, context.locale)} – ${clauses}`;
}

function tellContest(standing: Standing, { words }: Locale): string {
  return isDivided(standing) ? words.standing.divided : words.standing.disagree;
}

/** How long a standing has lasted, how many say so, and how fresh that is; short phrases in that order, none for the unknown. */
function describeAge(standing: Standing, { dataset, locale, day, since }: Ageing): string[] {
  if (standing.status === "unknown") return [];
  const { words, format } = locale;
  const began = since === null ? words.sinceBefore(format.day(dataset.map.range.first)) : tellBegin(since, locale);
  return [began, ...describeSources(standing, day, dataset, locale)];
}

/** How many say so, and whether they leave the day open on which it began; null for the unknown. */
export function describeGrounds(
  period: Period,
  periods: readonly Period[],
  dataset: Dataset,
  { words, format }: Locale,
): string | null {
  const claims = listClaims(period.standing);
  if (claims.length === 0) return null;
  const sources = words.sources(format, speakersOf(claims, dataset).size);
  const since = findBeginning(period, periods);
  return since !== null && since.earliest < since.day ? words.dayOpen(sources) : sources;
}

/** How many say so, and how fresh that is on the day; short phrases in that order, none for the unknown. */
export function describeSources(
  { status, holders, absent }: Standing,
  day: Day,
  dataset: Dataset,
  { words, format }: Locale,
): string[] {
  if (status === "unknown") return [];
  const told: readonly (Holder | Absence)[] = [...holders, ...absent];
  const claims = told.flatMap((each) => each.claims);
  const days = told.map(({ lastSaid }) => lastSaid).filter((each) => each !== null);
  return [
    words.sources(format, speakersOf(claims, dataset).size),
    ...(days.length > 0 ? [words.lastReported(format, day - Math.max(...days))] : []),
  ];
}
