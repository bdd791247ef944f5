import type { KnownChange } from "../../history/known.ts";
import { describeStanding, describeStatus } from "../../language/describe.ts";
import type { Locale } from "../../language/locale.ts";
import { withoutIsolates } from "../../language/words/isolate.ts";
import { type Article, knownOn } from "../../model/article.ts";
import { isWitness } from "../../model/claim.ts";
import type { Dataset, MapInfo } from "../../model/dataset.ts";
import { isoDay } from "../../model/day.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import { markup } from "../../text/markup.ts";
import { instantOf } from "./instant.ts";
import { permanentId } from "./permanent-id.ts";
import { publishedLocale } from "./published-locale.ts";
import { sidesOf } from "./sides.ts";
import { siteAddress } from "./site-address.ts";

/** The changes in one language, as a feed tells of them. */
export interface Feed {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
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
  /** Well-formed as XML too. */
  readonly html: string;
  /** When the change became known, as RFC 3339 has it, in UTC. */
  readonly published: string;
  /** When the newest of the articles that the entry quotes became known. */
  readonly updated: string;
}

/** The feed of the changes; first what became known last, then what happened last, then in the order given. */
export function feedOf(changes: readonly KnownChange[], language: Language, dataset: Dataset): Feed {
  const { map, articles } = dataset;
  const locale = publishedLocale(language);
  const entries = changes
    .map((change) => ({ day: change.spell.first, entry: entryOf(change, locale, dataset) }))
    .sort((a, b) => compare(b.entry.published, a.entry.published) || b.day - a.day);
  const instants = [...articles.values()].map((article) => knownAt(article, map)).sort();
  return {
    locale,
    title: withoutIsolates(locale.words.feed.title(inLanguage(map.title, language))),
    description: inLanguage(map.disclaimer, language),
    updated: instants.at(-1) ?? instantOf({ day: map.range.last, time: null }, map.timeZone),
    entries: entries.map(({ entry }) => entry),
  };
}

function entryOf(change: KnownChange, locale: Locale, dataset: Dataset): FeedEntry {
  const { place, spell } = change;
  const { words, language, direction, format } = locale;
  const status = describeStatus(spell, dataset, locale);
  const facts = [status, ...describeStanding(spell, spell.first, dataset, locale)];
  const later = words.feed.reportedLater(format, change.knownOn - spell.first);
  const name = inLanguage(dataset.places.get(place)?.names ?? {}, language);
  return {
    ...identity(change, locale, dataset.map),
    title: withoutIsolates(words.feed.entry(name, status)),
    html: markup`<div lang="${language}" dir="${direction}">
<p>${facts.join(" · ")}</p>
<p>${words.feed.known(format.day(change.knownOn), later)}</p>
${sidesOf(spell.control, locale, dataset)}</div>`.text,
    ...instants(change, dataset),
  };
}

/** A place changes once on a day at most. */
function identity({ place, spell }: KnownChange, { language }: Locale, map: MapInfo): Pick<FeedEntry, "id" | "url"> {
  const query = `?day=${isoDay(spell.first)}&place=${encodeURIComponent(place)}&lang=${encodeURIComponent(language)}`;
  return { id: permanentId(query, map), url: siteAddress(map, query) };
}

/** It became known with the first article of its day that speaks of the place. */
function instants({ place, spell, knownOn: day }: KnownChange, dataset: Dataset) {
  const { map, claims } = dataset;
  const { control } = spell;
  const about = [...claims.values()].filter((claim) => claim.place === place && isWitness(claim));
  const quoted = about.filter(({ id }) => control.claims.includes(id) || control.claimsAgainst.includes(id));
  const articles = about
    .map(({ article }) => lookUp("article", article, dataset.articles))
    .filter((each) => knownOn(each) === day);
  const [first] = articles.map((article) => knownAt(article, map)).sort();
  const published = first ?? instantOf({ day, time: null }, map.timeZone);
  const all = quoted.map(({ article }) => knownAt(lookUp("article", article, dataset.articles), map));
  return { published, updated: [published, ...all].sort().at(-1) ?? published };
}

function knownAt({ published, updated }: Article, { timeZone }: MapInfo): string {
  return instantOf(updated ?? published, timeZone);
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
