import type { Assertion } from "../../history/assertions.ts";
import { buildStanding } from "../../history/build-standing.ts";
import { buildPeriods, findPeriod, gatherAssertions } from "../../history/periods.ts";
import type { Period } from "../../history/standing.ts";
import type { Locale } from "../../language/locale.ts";
import { describeSide } from "../../language/phrases/side.ts";
import { describeBriefly, describeStanding } from "../../language/phrases/standing.ts";
import type { SourcesWords } from "../../language/words/sources.ts";
import { sourcesWordsIn } from "../../language/words/sources-vocabulary.ts";
import { type Claim, type ClaimId, isWitness } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { addDays, type Day, type DayRange, daysOf } from "../../model/day.ts";
import { type Figure, figureOf } from "./figure.ts";

/** What the claims about one place add up to. */
export interface Testimony {
  /** What each claim says of which days, a sentence for each of its assertions; none for a claim that is undated. */
  readonly said: ReadonlyMap<ClaimId, readonly string[]>;
  /** Every day of the map with its mark, null for the unknown, and its status in words. */
  readonly days: readonly { readonly day: Day; readonly figure: Figure | null; readonly status: string }[];
  /** The status of each stretch of days in a sentence, in order. */
  readonly course: readonly string[];
}

/** The testimony of claims about one place, as if there were no others; events among them count for what they deny. */
export function testimonyOf(claims: readonly Claim[], dataset: Dataset, locale: Locale): Testimony {
  const words = sourcesWordsIn(locale);
  const { actors, map } = dataset;
  const asserted = gatherAssertions(claims, actors);
  const periods = buildPeriods(asserted, { range: map.range, asOf: null });
  const sayings = asserted.assertions
    .filter(({ tense }) => tense !== "undated")
    .map((assertion) => ({ id: assertion.claim.id, span: daysWithin(assertion, map.range), assertion }))
    .filter(({ span }) => span.first <= span.last);
  const sentence = (span: DayRange, what: string) => words.when(spanOf(span, map.range, locale, words), what);
  return {
    said: new Map(
      claims
        .filter(isWitness)
        .map(({ id }) => [
          id,
          sayings
            .filter((each) => each.id === id)
            .map(({ span, assertion }) =>
              sentence(span, describeAssertion(assertion, asserted.denied, dataset, locale)),
            ),
        ]),
    ),
    days: daysOf(map.range).map((day) => {
      const { standing } = findPeriod(periods, day);
      const status = describeBriefly(standing, dataset, locale);
      return { day, figure: figureOf(standing), status };
    }),
    course: runsOf(periods, dataset, locale).map(({ status, ...span }) => sentence(span, status)),
  };
}

/** The days of the range that the assertion is about; the first lies after the last where there are none. */
function daysWithin({ first, until }: Assertion, range: DayRange): DayRange {
  return { first: Math.max(first, range.first) as Day, last: Math.min(until - 1, range.last) as Day };
}

/** What a claim says of a day, as if it were the only one. */
function describeAssertion(
  assertion: Assertion,
  denied: ReadonlySet<ClaimId>,
  dataset: Dataset,
  locale: Locale,
): string {
  const { holders, absent } = buildStanding([assertion], denied);
  const [side] = [...holders, ...absent];
  if (!side) throw new Error(`claim ${assertion.claim.id} says nothing of anybody`);
  return describeSide(side, dataset, locale);
}

function spanOf({ first, last }: DayRange, range: DayRange, { format }: Locale, words: SourcesWords): string {
  if (first === range.first) return last === range.last ? words.always : words.upTo(format.day(last));
  if (last === range.last) return words.fromOn(format.day(first));
  return first === last ? words.onDay(format.day(first)) : words.fromTo(format.day(first), format.day(last));
}

/** Periods that read the same, one after the other, as one. */
function runsOf(periods: readonly Period[], dataset: Dataset, locale: Locale): (DayRange & { status: string })[] {
  const { noReport } = sourcesWordsIn(locale);
  const runs: { first: Day; last: Day; status: string }[] = [];
  for (const period of periods) {
    const { status: kind, absent, undated } = period.standing;
    const isSilent = kind === "unknown" && absent.length + undated.length === 0;
    const status = isSilent ? noReport : describeStanding(period.standing, { dataset, locale, form: "full" });
    const last = addDays(period.until, -1);
    const before = runs.at(-1);
    if (before?.status === status) before.last = last;
    else runs.push({ first: period.first, last, status });
  }
  return runs;
}
