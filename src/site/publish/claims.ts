import type { Feature } from "geojson";
import type { Article, Published } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { isoDay } from "../../model/day.ts";
import { lookUp } from "../../model/lookup.ts";
import { inLanguage } from "../../model/names.ts";
import { geometryOf } from "../../model/place.ts";
import { csv } from "./csv.ts";
import { featureCollection } from "./feature-collection.ts";

/** `data/claims.csv`: every claim in the order of the files; ids lead to `data/map.json`. */
export function claimsCsv(dataset: Dataset): string {
  return csv(
    COLUMNS,
    [...dataset.claims.values()].map((claim) => claimFields(claim, dataset)),
  );
}

/** `data/claims.geojson`: the rows of `data/claims.csv` as features at their places, null where it is not located. */
export function claimsGeoJson(dataset: Dataset): string {
  const features = [...dataset.claims.values()].map((claim) => ({
    type: "Feature",
    id: claim.id,
    geometry: geometryOf(lookUp("place", claim.place, dataset.places)),
    properties: claimFields(claim, dataset),
  }));
  return featureCollection(features as Feature[]);
}

const COLUMNS = [
  "id",
  "article",
  "kind",
  "place",
  "actor",
  "from",
  "day",
  "between_start",
  "between_end",
  "extent",
  "hedged",
  "denies",
  "number_of",
  "number",
  "number_sense",
  "number_words",
  "revoked",
  "revoked_by",
  "revoked_on",
  "revoked_reason",
  "speaker",
  "quote",
  "quote_start",
  "quote_end",
  "translation",
  "translator",
  "published",
  "publisher",
  "url",
] as const;

type Field = string | number | boolean | null;

/** `day` is the day that the claim counts on; `between_…` are filled where the text leaves the day open, both ends included. */
function claimFields(claim: Claim, { articles, map }: Dataset): Record<(typeof COLUMNS)[number], Field> {
  const article = articles.get(claim.article);
  if (!article) throw new Error(`claim ${claim.id} names the unknown article ${claim.article}`);
  const isOpen = claim.earliest < claim.day;
  return {
    id: claim.id,
    article: claim.article,
    kind: claim.kind,
    place: claim.place,
    actor: claim.actor,
    from: claim.kind === "control" ? claim.from : null,
    day: isoDay(claim.day),
    between_start: isOpen ? isoDay(claim.earliest) : null,
    between_end: isOpen ? isoDay(claim.day) : null,
    extent: "extent" in claim ? claim.extent : null,
    hedged: claim.hedge !== null,
    denies: claim.denies,
    number_of: claim.number?.of ?? null,
    number: claim.number?.value ?? null,
    number_sense: claim.number?.sense ?? null,
    number_words: claim.number?.words ?? null,
    revoked: claim.revoked?.how ?? null,
    revoked_by: claim.revoked?.by ?? null,
    revoked_on: claim.revoked && isoDay(claim.revoked.day),
    revoked_reason: claim.revoked && inLanguage(claim.revoked.reason, "en"),
    speaker: claim.speaker,
    quote: claim.quote.text,
    quote_start: claim.quote.start,
    quote_end: claim.quote.end,
    translation: translationOf(claim, article, map.languages),
    translator: claim.translator,
    published: instant(article.published),
    publisher: article.publisher,
    url: article.url,
  };
}

/** The translation in the map's first language that is not the article's. */
function translationOf({ translation }: Claim, article: Article, languages: readonly string[]): string | null {
  const language = languages.find((each) => each !== article.language);
  return language === undefined ? null : (translation[language] ?? null);
}

const instant = ({ day, time }: Published) => (time === null ? isoDay(day) : `${isoDay(day)}T${time}`);
