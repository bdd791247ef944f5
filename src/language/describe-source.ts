import type { Period } from "../history/standing.ts";
import { listClaims } from "../history/standing-claims.ts";
import { type Article, isRevised, knownOn, type Published } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { lookUp } from "../model/lookup.ts";
import type { Locale } from "./locale.ts";

/** The day of a claim, or the days between which the text leaves it open. */
export function describeDay(claim: Pick<Claim, "day" | "earliest">, { words, format }: Locale): string {
  return claim.earliest < claim.day
    ? words.takenBetween(format.day(claim.earliest), format.day(claim.day))
    : format.longDay(claim.day);
}

/**
 * How long after its day a claim was known; for days left open, after the last one of them. Where its article was updated
 * later than it came out, only the version is told.
 */
export function describeDelay(claim: Claim, dataset: Dataset, { words, format }: Locale): string {
  const article = articleOf(claim, dataset);
  const days = knownOn(article) - claim.day;
  if (days > 0 && isRevised(article)) return words.feed.inVersion(format.day(knownOn(article)));
  return days < 0 ? words.dispute.reportedAhead : words.feed.reportedLater(format, days);
}

/** How long after the day anything that speaks for its status was known; null where something was on the day, or nothing speaks. */
export function describeHindsight({ standing }: Period, day: Day, dataset: Dataset, locale: Locale): string | null {
  const { words, format } = locale;
  const articles = listClaims(standing).map((id) => articleOf(lookUp("claim", id, dataset.claims), dataset));
  const known = Math.min(...articles.map(knownOn)) as Day;
  if (articles.length === 0 || known <= day) return null;
  const first = articles.filter((article) => knownOn(article) === known);
  return first.every(isRevised)
    ? words.feed.inVersion(format.day(known))
    : words.dispute.firstReported(format, known - day);
}

/** The day, and the clock where it is known. */
export function describeTime({ day, time }: Published, { words, format }: Locale): string {
  return time === null ? format.day(day) : words.dayAndClock(format.day(day), format.clock(time));
}

/** The same without the year, for where there is little room. */
export function describeTimeBriefly({ day, time }: Published, { words, format }: Locale): string {
  const name = format.dayOfYear(day);
  return time === null ? name : words.dayAndClock(name, format.clock(time));
}

/** That an article is itself a translation, as it says or as is inferred; null where it is none. */
export function describeTranslated(
  { translation, translationInferred }: Pick<Article, "translation" | "translationInferred">,
  { words }: Locale,
): string | null {
  if (translation === null) return null;
  const isInferred = Object.keys(translationInferred).length > 0;
  return isInferred ? words.seemsTranslated[translation] : words.translatedArticle[translation];
}

const articleOf = ({ article }: Claim, { articles }: Dataset): Article => lookUp("article", article, articles);
