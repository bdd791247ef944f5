import { isLater, type Voice } from "../history/filter.ts";
import type { History } from "../history/history.ts";
import { publicationsOf } from "../history/publications.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { actorInline } from "./describe.ts";
import type { Locale } from "./locale.ts";

/** Whose word counts, as a choice in a list. */
export function nameOfChoice(voice: Voice, dataset: Dataset, locale: Locale): string {
  const { hearing } = locale.words;
  switch (voice.of) {
    case "everyone":
      return hearing.everyone;
    case "no-side":
      return hearing.noSide;
    case "side":
      return actorInline(voice.actor, dataset, locale);
  }
}

/**
 * Why the filter leaves nothing to be shown on the day, in a sentence; null where something may be shown. Either no article
 * was out by the as-of day, or the day itself came after it.
 */
export function describeSilence({ filter, dataset }: History, day: Day, { words, format }: Locale): string | null {
  const { asOf } = filter;
  if (asOf === null) return null;
  const [earliest] = publicationsOf(dataset).keys();
  if (earliest !== undefined && asOf < earliest)
    return words.hearing.nothingYet(format.day(asOf), format.day(earliest));
  return isLater(filter, day) ? words.hearing.dayNotKnown(format.day(asOf), format.day(day)) : null;
}

/** How many excerpts of the whole map count; null where all of them do. */
export function describeCounting({ dataset, claims }: History, { words, format }: Locale): string | null {
  const all = dataset.claims.size;
  return claims.length === all ? null : words.dispute.counting(format, all, format.number(claims.length));
}
