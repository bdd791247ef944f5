import { correctionsOf, listCorrections } from "../../history/corrections.ts";
import { isLarge } from "../../history/full-days.ts";
import type { KnownTurn } from "../../history/known-on.ts";
import { listClaims } from "../../history/standing-claims.ts";
import { isNews } from "../../history/turns.ts";
import type { Locale } from "../../language/locale.ts";
import { describeSources } from "../../language/phrases/standing.ts";
import { describeTurn } from "../../language/phrases/turn.ts";
import { withoutIsolates } from "../../language/words/isolate.ts";
import { pagesWordsIn } from "../../language/words/pages-vocabulary.ts";
import { type Article, isRevised, knownOn, knownWhen } from "../../model/article.ts";
import { type Claim, isWitness } from "../../model/claim.ts";
import type { Dataset, MapInfo } from "../../model/dataset.ts";
import { isoDay } from "../../model/day.ts";
import { groupBy } from "../../model/group-by.ts";
import { lookUp } from "../../model/lookup.ts";
import { memoize } from "../../model/memoize.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import { markup } from "../../text/markup.ts";
import { correctionEntry } from "./correction-entry.ts";
import { instantOf } from "./instant.ts";
import { rightsOf } from "./licence.ts";
import { newestInstant } from "./newest-instant.ts";
import { permanentId } from "./permanent-id.ts";
import { publishedLocale } from "./published-locale.ts";
import { sidesOf } from "./sides.ts";
import { siteAddress } from "./site-address.ts";

/** The changes in one language, as a feed tells of them. */
export interface Feed {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** What may be done with it, and what not. */
  readonly rights: string;
  /** Who publishes the map; its title where it does not say. */
  readonly author: string;
  /** RFC 3339, in UTC. */
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** An absolute IRI, the same whatever is later learnt of the change. */
  readonly id: string;
  /** The map on the day of the change with the place opened; null where the map does not say where it is published. */
  readonly url: string | null;
  readonly title: string;
  /** For programs: the day that it is about, as `YYYY-MM-DD`, and the id of the place. */
  readonly tags: readonly [day: string, place: string];
  /** Well-formed as XML too. */
  readonly html: string;
  /** When the change became known, as RFC 3339 has it, in UTC. */
  readonly published: string;
  /** When the newest of the articles that the entry quotes became known, or a claim of it was corrected. */
  readonly updated: string;
}

/** A feed is for what is new: it has at most so many entries, on a large map fewer, and `changes.csv` has all. */
const MOST_ENTRIES = 500;
const MOST_OF_LARGE = 100;

/**
 * The feed of the turns that are news, the newest of them; first what became known last, then what happened last, then in the
 * order given.
 */
export function feedOf(turns: readonly KnownTurn[], language: Language, dataset: Dataset): Feed {
  const { map } = dataset;
  const locale = publishedLocale(language, map);
  const news = turns
    .filter(({ turn }) => isNews(turn))
    .map((each) => {
      const times = instants(each, dataset);
      return { day: each.turn.day, ...times, write: () => entryOf(each, times, locale, dataset) };
    });
  const corrections = listCorrections(dataset).map((each) => {
    const entry = correctionEntry(each, locale, dataset);
    return { day: each.day, ...entry, write: () => entry };
  });
  const entries = [...news, ...corrections].sort((a, b) => compare(b.published, a.published) || b.day - a.day);
  const title = withoutIsolates(pagesWordsIn(locale).feed.title(inLanguage(map.title, language)));
  return {
    locale,
    title,
    description: inLanguage(map.disclaimer, language),
    rights: rightsOf(dataset, locale),
    author: inLanguage(map.publisher, language) || inLanguage(map.title, language),
    updated: newestInstant(dataset),
    entries: entries.slice(0, isLarge(dataset) ? MOST_OF_LARGE : MOST_ENTRIES).map(({ write }) => write()),
  };
}

type Times = Pick<FeedEntry, "published" | "updated">;

function entryOf(known: KnownTurn, times: Times, locale: Locale, dataset: Dataset): FeedEntry {
  const { place, turn, period } = known;
  const { language, lang, direction } = locale;
  const { standing } = period;
  const told = describeTurn(turn, standing, { dataset, locale, form: "dated" });
  const facts = [told, ...describeSources(standing, turn.day, dataset, locale)];
  const name = inLanguage(lookUp("place", place, dataset.places).names, language);
  return {
    ...identity(known, locale, dataset.map),
    title: withoutIsolates(pagesWordsIn(locale).feed.entry(name, told)),
    tags: [isoDay(turn.day), place],
    html: markup`<div lang="${lang}" dir="${direction}">
<p>${facts.join(" · ")}</p>
<p>${tellKnown(known, locale, dataset)}</p>
${sidesOf(standing, locale, dataset)}</div>`.text,
    ...times,
  };
}

/** Since when the change was known; where only a later version of an article tells of it, that version. */
function tellKnown(known: KnownTurn, locale: Locale, dataset: Dataset): string {
  const { words, format } = locale;
  const { feed } = pagesWordsIn(locale);
  const { turn, knownOn: day } = known;
  const first = tellingFirst(known, dataset);
  if (day > turn.day && first.length > 0 && first.every(isRevised)) return feed.knownInVersion(format.day(day));
  return feed.known(format.day(day), words.feed.reportedLater(format, day - turn.day));
}

/** A place turns once on a day at most. */
function identity({ place, turn }: KnownTurn, { language }: Locale, map: MapInfo): Pick<FeedEntry, "id" | "url"> {
  const query = `?day=${isoDay(turn.day)}&place=${encodeURIComponent(place)}&lang=${encodeURIComponent(language)}`;
  return { id: permanentId(query, map), url: siteAddress(map, query) };
}

/** The claims about control of the place, in the order of the data set. */
const claimsAbout = (place: PlaceId, { claims }: Dataset): readonly Claim[] => claimsByPlace(claims).get(place) ?? [];

const claimsByPlace = memoize((claims: Dataset["claims"]) =>
  groupBy([...claims.values()].filter(isWitness), (claim) => claim.place),
);

/** The articles of the day on which the change became known that speak of the place. */
function tellingFirst({ place, knownOn: day }: KnownTurn, dataset: Dataset): Article[] {
  const articles = claimsAbout(place, dataset).map(({ article }) => lookUp("article", article, dataset.articles));
  return articles.filter((each) => knownOn(each) === day);
}

/** It became known with the article that made it so, and is updated with the newest that speaks. */
function instants({ place, period, knownOn: day, knownAt: time }: KnownTurn, dataset: Dataset): Times {
  const { map } = dataset;
  const speaking = new Set(listClaims(period.standing));
  const quoted = claimsAbout(place, dataset).filter(({ id }) => speaking.has(id));
  const published = instantOf({ day, time }, map.timeZone);
  const all = quoted.flatMap((claim) => [
    instantOf(knownWhen(lookUp("article", claim.article, dataset.articles)), map.timeZone),
    ...correctionsOf(claim).map(({ day }) => instantOf({ day, time: null }, map.timeZone)),
  ]);
  return { published, updated: [published, ...all].sort().at(-1) ?? published };
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
