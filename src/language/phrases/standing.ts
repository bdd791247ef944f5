import { findBeginning } from "../../history/beginning.ts";
import { isDivided } from "../../history/is-divided.ts";
import type { Period, Standing } from "../../history/standing.ts";
import { listClaims, newestSaid } from "../../history/standing-claims.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Day } from "../../model/day.ts";
import { capitalise } from "../capitalise.ts";
import { speakersOf } from "../describe.ts";
import type { Locale } from "../locale.ts";
import { type Context, tellClauses } from "./clauses.ts";

/** How a standing is told: `short`, all of it without days; `full`, with the days of the reports. */
export interface Telling {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly form: "short" | "full";
}

/** Who held a place on a day, in one sentence that tells all of the standing. */
export function describeStanding(standing: Standing, { dataset, locale, form }: Telling): string {
  return capitalise(tellStanding(standing, { dataset, locale, withDays: form === "full" }), locale);
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
export function describeSources(standing: Standing, day: Day, dataset: Dataset, { words, format }: Locale): string[] {
  if (standing.status === "unknown") return [];
  const newest = newestSaid(standing);
  return [
    words.sources(format, speakersOf(listClaims(standing), dataset).size),
    ...(newest === null ? [] : [words.lastReported(format, day - newest)]),
  ];
}
