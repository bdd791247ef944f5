import type { Feature } from "geojson";
import type { Article } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import type { Dataset } from "../../model/dataset.ts";
import { isoDay } from "../../model/day.ts";
import { lookUp } from "../../model/lookup.ts";
import { geometryOf, spotOf } from "../../model/place.ts";
import { ARTICLE_FIELDS } from "../../model/schema/article.ts";
import { listClaimFields } from "../../model/schema/claim.ts";
import { type Column, column, columnsAt, columnsOf, rowOf } from "./columns.ts";
import { csv } from "./csv.ts";
import { featureCollection } from "./feature-collection.ts";

/** `data/claims.csv`: every claim in the order of the files; ids lead to `data/map.json`. */
export function claimsCsv(dataset: Dataset): string {
  return csv(claimColumns(dataset), [...dataset.claims.values()]);
}

/** `data/claims.geojson`: the rows of `data/claims.csv` as features at their places, null where it is not located. */
export function claimsGeoJson(dataset: Dataset): string {
  const columns = claimColumns(dataset);
  const features = [...dataset.claims.values()].map((claim) => ({
    type: "Feature",
    id: claim.id,
    geometry: geometryOf(lookUp("place", claim.place, dataset.places)),
    properties: rowOf(columns, claim),
  }));
  return featureCollection(features as Feature[]);
}

/** The columns of `data/claims.csv`: every field of a claim, whatever its kind, then what else a row says of it. */
export function claimColumns(dataset: Dataset): Column<Claim>[] {
  const { languages } = dataset.map;
  const columns: Column<Claim>[] = columnsOf(listClaimFields(), languages);
  const isId = ({ name }: Column<Claim>) => name === "id";
  return [...columns.filter(isId), ...columns.filter((each) => !isId(each)), ...columnsBeside(dataset)];
}

function columnsBeside(dataset: Dataset): Column<Claim>[] {
  const { articles, places, map } = dataset;
  const articleOf = (claim: Claim) => lookUp("article", claim.article, articles);
  const { publisher, published, updated, url } = ARTICLE_FIELDS;
  const ofArticle = columnsOf({ publisher, published, updated, url }, map.languages);
  const spot = (claim: Claim) => spotOf(lookUp("place", claim.place, places));
  const open = (claim: Claim, day: keyof Claim & ("day" | "earliest")) =>
    claim.earliest < claim.day ? isoDay(claim[day]) : null;
  return [
    column(
      "between_start",
      "date",
      "First day on which it may have happened, where the text leaves the day open.",
      (claim) => open(claim, "earliest"),
    ),
    column("between_end", "date", "Last day on which it may have happened, that day included.", (claim) =>
      open(claim, "day"),
    ),
    column(
      "hedged",
      "boolean",
      "Whether the article itself marks the claim as unconfirmed.",
      ({ hedge }) => hedge !== null,
    ),
    column("translation", "string", "The quote in the map's first language that is not the article's.", (claim) =>
      translationOf(claim, articleOf(claim), map.languages),
    ),
    ...columnsAt(ofArticle, articleOf),
    column(
      "lon",
      "number",
      "Longitude of the spot that stands for the place, in degrees.",
      (claim) => spot(claim)?.[0] ?? null,
    ),
    column("lat", "number", "Latitude of that spot, in degrees.", (claim) => spot(claim)?.[1] ?? null),
  ];
}

/** The translation in the map's first language that is not the article's. */
function translationOf({ translation }: Claim, article: Article, languages: readonly string[]): string | null {
  const language = languages.find((each) => each !== article.language);
  return language === undefined ? null : (translation[language] ?? null);
}
