import { isLarge } from "../../history/full-days.ts";
import { type Article, knownOn } from "../../model/article.ts";
import type { Claim } from "../../model/claim.ts";
import type { Dataset, MapInfo } from "../../model/dataset.ts";
import { isoDay } from "../../model/day.ts";
import { lookUp } from "../../model/lookup.ts";
import { ARTICLE_FIELDS } from "../../model/schema/article.ts";
import { listClaimFields } from "../../model/schema/claim.ts";
import { SPEAKER_FIELDS } from "../../model/schema/people.ts";
import { claimAddress } from "./claim-address.ts";
import { type Column, column, columnsAt, columnsOf, prefixed } from "./columns.ts";
import { csvOf } from "./csv.ts";
import { layer, layerForm } from "./layer.ts";
import { labelColumn, POSITION_COLUMNS } from "./places.ts";

/** `data/claims.csv`: every claim in the order of the files; ids lead to the other tables. */
export function claimsCsv(dataset: Dataset): string {
  return csvOf(claimColumns(dataset), [...dataset.claims.values()]);
}

/** `data/claims.geojson`: the rows of `data/claims.csv` as features at their places, null where it is not located. */
export function claimsGeoJson(dataset: Dataset): string {
  const { claims, places } = dataset;
  const featureOf = ({ id, place }: Claim) => ({ id, place: lookUp("place", place, places) });
  return layer(claimLayerColumns(dataset), [...claims.values()], featureOf, layerForm(dataset));
}

/** The columns of `data/claims.csv`: every field of a claim, whatever its kind, then what else a row says of it. */
export function claimColumns(dataset: Dataset): Column<Claim>[] {
  const { languages } = dataset.map;
  const columns: Column<Claim>[] = columnsOf(listClaimFields(), languages);
  const isId = ({ name }: Column<Claim>) => name === "id";
  return [
    ...columns.filter(isId),
    ...columns.filter((each) => !isId(each)),
    ...columnsBeside(dataset),
    ...columnsAround(dataset),
  ];
}

/** The properties of `data/claims.geojson`; on a large map a claim's words, its source and its address stand in `data/claims.csv` alone. */
export function claimLayerColumns(dataset: Dataset): Column<Claim>[] {
  const { places, map } = dataset;
  const label = columnsAt([labelColumn(map.languages)], ({ place }: Claim) => lookUp("place", place, places));
  const columns = [...label, ...claimColumns(dataset)];
  return isLarge(dataset) ? columns.filter(({ name }) => DRAWN_BY.has(name)).map(withoutFull) : columns;
}

/** What a layer of claims is drawn, filtered and joined by, beside the feature's id. */
const DRAWN_BY: ReadonlySet<string> = new Set([
  ...["name", "kind", "place", "day", "revoked", "actor", "from", "extent", "denies"],
  ...["to", "movers", "between_start", "between_end", "hedged"],
]);

/** An extent is full where none is named, as editors write it. */
const withoutFull = (column: Column<Claim>): Column<Claim> =>
  column.name === "extent"
    ? { ...column, read: (claim) => (column.read(claim) === "full" ? null : column.read(claim)) }
    : column;

/** What follows from the fields of a claim. */
function columnsBeside({ articles, map }: Dataset): Column<Claim>[] {
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
    column("hedged", "boolean", "Whether the article itself marks the claim as unconfirmed.", isHedged),
    column(
      "translation",
      "string",
      "The quote in the map's first language that is not the article's; empty as long as it is not translated.",
      (claim) => translationOf(claim, lookUp("article", claim.article, articles), map.languages),
    ),
    column("permalink", "string", permalinkAbout(map), ({ id }) => claimAddress(id, map)),
  ];
}

const isHedged = ({ hedge }: Claim) => hedge !== null;

const permalinkAbout = ({ url }: MapInfo) =>
  url === null
    ? "Address of the excerpt, relative to that of the site, which the map does not name."
    : "Address of the excerpt.";

/** What is known of the claim's article, speaker and place. */
function columnsAround({ articles, speakers, places, map }: Dataset): Column<Claim>[] {
  const { publisher, published, published_inferred, updated, url, language, translation } = ARTICLE_FIELDS;
  const { side, kind } = SPEAKER_FIELDS;
  const ofArticle = [
    ...columnsOf({ publisher, published, published_inferred, updated }, map.languages),
    KNOWN_ON,
    ...columnsOf({ url }, map.languages),
    ...prefixed("article_", columnsOf({ language, translation }, map.languages)),
  ];
  const ofSpeaker = prefixed("speaker_", columnsOf({ side, kind }, map.languages));
  return [
    ...columnsAt(ofArticle, ({ article }: Claim) => lookUp("article", article, articles)),
    ...columnsAt(ofSpeaker, ({ speaker }: Claim) => lookUp("speaker", speaker, speakers)),
    ...columnsAt(POSITION_COLUMNS, ({ place }: Claim) => lookUp("place", place, places)),
  ];
}

/** From when what an article says counts. */
export const KNOWN_ON: Column<Article> = column(
  "known_on",
  "date",
  "The day, in the map's time zone, from which the article's present words were public: its last update, else its publication.",
  (article) => isoDay(knownOn(article)),
);

/** The translation in the map's first language that is not the article's. */
function translationOf({ translation }: Claim, article: Article, languages: readonly string[]): string | null {
  const language = languages.find((each) => each !== article.language);
  return language === undefined ? null : (translation[language] ?? null);
}
