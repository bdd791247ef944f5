import { type Spell, spellOn, spellsOf } from "../../history/control.ts";
import { type Word, wordsOf } from "../../history/witness.ts";
import { actorName, describeStatus } from "../../language/describe.ts";
import type { Locale } from "../../language/locale.ts";
import type { SourcesWords } from "../../language/words/sources.ts";
import { sourcesWordsIn } from "../../language/words/sources-vocabulary.ts";
import type { ClaimId, WitnessClaim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { addDays, type Day, type DayRange, daysOf } from "../../model/day.ts";
import { type Figure, figureOf } from "./figure.ts";

/** What the claims about one place add up to. */
export interface Testimony {
  /** What each claim says of which days, a sentence for each of its words; none for a claim that is silenced. */
  readonly said: ReadonlyMap<ClaimId, readonly string[]>;
  /** Every day of the map with its mark, null for the unknown, and its status in words. */
  readonly days: readonly { readonly day: Day; readonly figure: Figure | null; readonly status: string }[];
  /** The status of each stretch of days in a sentence, in order. */
  readonly course: readonly string[];
}

/** The testimony of claims about one place, as if there were no others. */
export function testimonyOf(claims: readonly WitnessClaim[], dataset: Dataset, locale: Locale): Testimony {
  const words = sourcesWordsIn(locale.language);
  const { actors, map } = dataset;
  const spells = spellsOf(claims, actors, map.range);
  const sayings = wordsOf(claims, actors)
    .map((word) => ({ id: word.claim.id, span: daysWithin(word, map.range), word }))
    .filter(({ span }) => span.first <= span.last);
  const sentence = (span: DayRange, what: string) => words.when(spanOf(span, map.range, locale, words), what);
  return {
    said: new Map(
      claims.map(({ id }) => [
        id,
        sayings
          .filter((each) => each.id === id)
          .map(({ span, word }) => sentence(span, describeWord(word, dataset, locale, words))),
      ]),
    ),
    days: daysOf(map.range).map((day) => {
      const spell = spellOn(spells, day);
      return { day, figure: figureOf(spell.control), status: describeStatus(spell, dataset, locale) };
    }),
    course: runsOf(spells, dataset, locale, words).map(({ status, ...span }) => sentence(span, status)),
  };
}

/** The days of the range on which the word speaks; the first lies after the last where there are none. */
function daysWithin({ first, until }: Word, range: DayRange): DayRange {
  return { first: Math.max(first, range.first) as Day, last: Math.min(until - 1, range.last) as Day };
}

function describeWord({ actor, says, tense }: Word, dataset: Dataset, locale: Locale, words: SourcesWords): string {
  const name = actorName(actor, dataset, locale);
  if (tense === "backward") return words.saysHeld(name);
  return says === "holds" ? words.saysHolds(name) : words.saysAbsent(name);
}

function spanOf({ first, last }: DayRange, range: DayRange, { format }: Locale, words: SourcesWords): string {
  if (first === range.first) return last === range.last ? words.always : words.upTo(format.day(last));
  if (last === range.last) return words.fromOn(format.day(first));
  return first === last ? words.onDay(format.day(first)) : words.fromTo(format.day(first), format.day(last));
}

/** Spells that read the same, one after the other, as one. */
function runsOf(
  spells: readonly Spell[],
  dataset: Dataset,
  locale: Locale,
  words: SourcesWords,
): (DayRange & { status: string })[] {
  const runs: { first: Day; last: Day; status: string }[] = [];
  for (const spell of spells) {
    const isUnknown = spell.control.status === "unknown";
    const status = isUnknown ? words.noReport : describeStatus(spell, dataset, locale);
    const last = addDays(spell.until, -1);
    const before = runs.at(-1);
    if (before?.status === status) before.last = last;
    else runs.push({ first: spell.first, last, status });
  }
  return runs;
}
