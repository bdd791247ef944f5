import { listFullDays } from "../../history/full-days.ts";
import { buildHistory } from "../../history/history.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Day, isoDay } from "../../model/day.ts";
import { lookUp } from "../../model/lookup.ts";
import { boxWithinTurn } from "../../model/meridian.ts";
import { inLanguage, type Language } from "../../model/names.ts";
import { newestDay } from "../../model/newest-day.ts";
import { type Markup, markup, markupOfJson } from "../../text/markup.ts";
import { sourcesFolder } from "../../view/claim-path.ts";
import { dayLayerFile } from "../../view/day-layer-file.ts";
import { MEDIA_TYPES } from "./datapackage.ts";
import { dayFolder } from "./day-folder.ts";
import { instantOf } from "./instant.ts";
import { posterFile } from "./posters.ts";
import { siteAddress, webLinkOf } from "./site-address.ts";
import { STANDING_COLUMNS } from "./standing-columns.ts";
import { versionOf } from "./version.ts";

/** A thing of schema.org as a script element, which no text in it can end. */
export function linkedData(thing: object): Markup {
  const json = JSON.stringify({ "@context": "https://schema.org", ...thing });
  return markup`<script type="application/ld+json">${markupOfJson(json)}</script>`;
}

/** The whole data set; `files` are those of `data/`, relative to the site, `root` the way there from the page. */
export function wholeAsDataset(dataset: Dataset, files: readonly string[], language: Language, root: string): object {
  const { map } = dataset;
  const { first, last } = map.range;
  const address = addressFrom(dataset, root);
  const title = inLanguage(map.title, language);
  const others = map.languages.filter((each) => each !== language).map((each) => inLanguage(map.title, each));
  const described = [inLanguage(map.description, language), inLanguage(map.disclaimer, language)];
  return {
    ...shared(dataset, language),
    name: title,
    alternateName: others,
    description: described.filter(Boolean).join(" "),
    url: address(""),
    identifier: dataset.hash,
    inLanguage: map.languages,
    keywords: keywordsOf(dataset, language),
    dateModified: isoDay(newestDay(dataset)),
    temporalCoverage: `${isoDay(first)}/${isoDay(last)}`,
    measurementTechnique: address(sourcesFolder(language)),
    // What each of them means stands in the description of all files, one of these.
    variableMeasured: STANDING_COLUMNS.map(({ name }) => name),
    distribution: files.map((file) => download(file, address)),
  };
}

/**
 * The articles that the data set is based on, for the page of sources: every reader of the map itself would load them before
 * anything is shown. `root` is the way to the site's root.
 */
export function sourcesAsDataset(dataset: Dataset, language: Language, root: string): object {
  return {
    "@type": "Dataset",
    name: inLanguage(dataset.map.title, language),
    url: addressFrom(dataset, root)(""),
    isBasedOn: articlesOf(dataset, language),
  };
}

/** The page of a day in a language, as far as it is told of as a data set. */
export interface DayAsDataset {
  readonly day: Day;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The way from the page to the site's root. */
  readonly root: string;
}

/** The data set of a day, which is a part of the whole one. */
export function dayAsDataset({ day, language, title, description, root }: DayAsDataset, dataset: Dataset): object {
  const address = addressFrom(dataset, root);
  const history = buildHistory(dataset);
  const layer = dayLayerFile(day, history);
  const files = [...(layer === null ? [] : [layer]), "changes.csv", "claims.csv", "map.kml"];
  return {
    ...shared(dataset, language),
    name: title,
    description,
    url: address(dayFolder(day, language)),
    ...(listFullDays(history).has(day) && { image: address(posterFile(day, language, "png")) }),
    inLanguage: language,
    temporalCoverage: isoDay(day),
    isPartOf: { "@type": "Dataset", name: inLanguage(dataset.map.title, language), url: address("") },
    distribution: files.map((file) => download(`data/${file}`, address)),
  };
}

function shared(dataset: Dataset, language: Language) {
  const { map } = dataset;
  const [west, south, east, north] = boxWithinTurn(map.bounds);
  const publisher = inLanguage(map.publisher, language);
  const organisation = { "@type": "Organization", name: publisher, ...(map.url !== null && { url: map.url }) };
  return {
    "@type": "Dataset",
    version: versionOf(dataset),
    license: map.licence.url,
    isAccessibleForFree: true,
    ...(publisher && { creator: organisation, publisher: organisation }),
    spatialCoverage: { "@type": "Place", geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` } },
  };
}

type Address = (path: string) => string;

const addressFrom =
  ({ map }: Dataset, root: string): Address =>
  (path) =>
    siteAddress(map, path) ?? `${root}${path}`;

function download(file: string, address: Address): object {
  const format = file.split(".").at(-1) ?? "";
  return {
    "@type": "DataDownload",
    contentUrl: address(file),
    encodingFormat: MEDIA_TYPES[format] ?? "application/octet-stream",
  };
}

/** The countries and the actors that it speaks of. */
function keywordsOf({ places, actors }: Dataset, language: Language): string[] {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "code" });
  const codes = new Set([...places.values()].flatMap(({ country }) => (/^[A-Z]{2}$/.test(country) ? [country] : [])));
  const countries = [...codes].map((code) => names.of(code) ?? code);
  return [...new Set([...countries, ...[...actors.values()].map((actor) => inLanguage(actor.names, language))])];
}

function articlesOf({ articles, speakers, map }: Dataset, language: Language): object[] {
  return [...articles.values()].map(({ title, publisher, published, updated, url, language: own }) => ({
    "@type": "NewsArticle",
    headline: title,
    inLanguage: own,
    publisher: { "@type": "Organization", name: inLanguage(lookUp("speaker", publisher, speakers).names, language) },
    datePublished: published.time === null ? isoDay(published.day) : instantOf(published, map.timeZone),
    ...(updated && { dateModified: updated.time === null ? isoDay(updated.day) : instantOf(updated, map.timeZone) }),
    ...(webLinkOf(url) && { url: webLinkOf(url) }),
  }));
}
