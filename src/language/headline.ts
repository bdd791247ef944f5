import { findHeadline, placesOfClause } from "../history/headline.ts";
import { type History, newsOn, type PlaceTurn } from "../history/history.ts";
import type { ClaimId } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { groupBy } from "../model/group-by.ts";
import { lookUp } from "../model/lookup.ts";
import { inLanguage } from "../model/names.ts";
import type { PlaceId } from "../model/place.ts";
import { capitalise } from "./capitalise.ts";
import { describeSilence } from "./describe-filter.ts";
import type { Locale } from "./locale.ts";
import { ownText } from "./own-text.ts";
import { tellTurned } from "./phrases/turn.ts";

/** What a day says in one sentence: its clauses, read one after the other with a space between. */
export interface Headline {
  readonly clauses: readonly HeadlineClause[];
  /** An editor wrote it; else it is put together from the standings. */
  readonly isWritten: boolean;
}

/** A part of the sentence, with its punctuation, and the evidence that it leads to. */
export interface HeadlineClause {
  readonly text: string;
  /** The places that it is about, what it is told of first; none where there is no news. */
  readonly places: readonly PlaceId[];
  readonly claims: readonly ClaimId[];
}

/** What is put together tells of so many groups of places, and names so many of each, but of each lead place; of the rest it gives the number. */
const GROUPS = 2;
const NAMES = 3;

/**
 * The headline of a day: the editors' own where it is in the reader's language and says no more than counts under the
 * history's filter, else one that is put together from what is new, or says that nothing is.
 */
export function tellHeadline(history: History, day: Day, locale: Locale): Headline {
  return tellWritten(history, day, locale) ?? { clauses: tellNews(history, day, locale), isWritten: false };
}

/** The whole headline as one text. */
export function headlineText({ clauses }: Headline): string {
  return clauses.map(({ text }) => text).join(" ");
}

function tellWritten(history: History, day: Day, locale: Locale): Headline | null {
  const { clauses = [] } = findHeadline(history, day) ?? {};
  const told = clauses.map(({ text, claims }) => {
    const own = ownText(text, locale);
    if (own === null || own.language !== locale.language) return null;
    return { text: own.text, places: placesOfClause({ claims }, history), claims };
  });
  const whole = told.filter((clause) => clause !== null);
  return clauses.length > 0 && whole.length === clauses.length ? { clauses: whole, isWritten: true } : null;
}

/** The clauses that are put together from what is new on the day, or that say that nothing is. */
export function tellNews(history: History, day: Day, locale: Locale): HeadlineClause[] {
  const { words, format } = locale;
  const { dataset } = history;
  const told = ({ turn, period }: PlaceTurn) => tellTurned(turn, period.standing, { dataset, locale, form: "short" });
  const groups = [...groupBy(leadFirst(newsOn(history, day), history), told)];
  if (groups.length === 0) return [{ text: tellNone(history, day, locale), places: [], claims: [] }];
  const shown = Math.max(GROUPS, groups.filter(([, news]) => countLead(news, history) > 0).length);
  const clauses = groups
    .slice(0, shown)
    .map(([said, news]) => clauseOf(words.headline.of(nameAll(news, history, locale), said), news, dataset, locale));
  const rest = groups.slice(shown).flatMap(([, news]) => news);
  return rest.length === 0
    ? clauses
    : [...clauses, clauseOf(words.headline.more(format, rest.length), rest, dataset, locale)];
}

/** The news with that of the lead places first, in their order. */
function leadFirst(news: readonly PlaceTurn[], { dataset }: History): PlaceTurn[] {
  const { leadPlaces } = dataset.map;
  const rank = ({ place }: PlaceTurn) => (leadPlaces.includes(place) ? leadPlaces.indexOf(place) : leadPlaces.length);
  return [...news].sort((a, b) => rank(a) - rank(b));
}

const countLead = (news: readonly PlaceTurn[], { dataset }: History) =>
  news.filter(({ place }) => dataset.map.leadPlaces.includes(place)).length;

function nameAll(news: readonly PlaceTurn[], history: History, { words, format, language }: Locale): string {
  const { places } = history.dataset;
  const names = news.map(({ place }) => inLanguage(lookUp("place", place, places).names, language));
  const named = Math.max(NAMES, countLead(news, history));
  const left = names.length - named;
  return format.list(left > 1 ? [...names.slice(0, named), words.headline.others(format, left)] : names);
}

function clauseOf(text: string, news: readonly PlaceTurn[], dataset: Dataset, locale: Locale): HeadlineClause {
  return {
    text: locale.words.headline.sentence(capitalise(text, locale)),
    places: news.map(({ place }) => place),
    claims: news.flatMap(({ turn, period }) => evidenceFirst(turn.claims, period.first, dataset)),
  };
}

/** The claims of the day before those whose word it ends, the surer ones first: a reader is led to the first one. */
function evidenceFirst(claims: readonly ClaimId[], day: Day, { claims: all }: Dataset): ClaimId[] {
  const rank = (id: ClaimId) => {
    const claim = lookUp("claim", id, all);
    return 2 * Number(claim.day !== day) + Number(claim.hedge !== null);
  };
  return [...claims].sort((a, b) => rank(a) - rank(b));
}

/** Why a day has no news, in a sentence. */
export function tellNone(history: History, day: Day, locale: Locale): string {
  const { words } = locale;
  const silence = describeSilence(history, day, locale);
  return silence ?? (day === history.stops.range.first ? words.firstDay : words.noChange);
}
