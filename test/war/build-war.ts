import { addDays, type Day, isoDay, parseDay } from "../../src/model/day.ts";
import { randomNumbers } from "../random-numbers.ts";
import { claimsAsTable, claimsAsYaml } from "./coded-claims.ts";
import { writeArticle } from "./war-articles.ts";
import { inventClaims, type WarClaim } from "./war-claims.ts";
import { inventPlaces, placesGeoJson } from "./war-places.ts";

/** How large an invented war is. */
export interface WarSize {
  readonly days: number;
  readonly places: number;
  readonly claims: number;
}

/** How its claims are kept: in a file for each article, or as rows of one table. */
export type WarForm = "yaml" | "table";

/** How many claims an article makes. */
const CLAIMS_OF_ARTICLE = 12;

/** The first day of every invented war. */
export const FIRST = parseDay("2023-01-01") as Day;

const ACTORS = [
  ["government", "G", "#9e1b1b", "diagonal", "قوات الحكومة", "government forces"],
  ["opposition", "O", "#4a9e4a", "solid", "المعارضة", "opposition"],
  ["sdf", "S", "#e0b020", "dots", "قسد", "SDF"],
  ["sna", "N", "#3b6fb5", "horizontal", "الجيش الوطني", "SNA"],
] as const;

const SPEAKERS = `- id: monitor
  name_ar: المرصد
  name_en: The Monitor
  kind: publisher
- id: ministry
  name_ar: وزارة الدفاع
  name_en: Ministry of Defence
  side: government
  kind: official
`;

/**
 * The files of a data folder, by path, that tells of an invented war: its fronts move in bursts, places are taken, left, taken
 * back and disputed, and every claim has its words in an article, English or Arabic. The same size and seed give the same
 * files.
 */
export function buildWar(
  { days, places: count, claims: claimCount }: WarSize,
  seed = 1,
  form: WarForm = "yaml",
): ReadonlyMap<string, string> {
  const random = randomNumbers(seed);
  const places = inventPlaces(count, random);
  const claims = inventClaims(places, days, claimCount, random);
  const articles = inArticles(claims).map((own, index) => writeArticle(`a${index}`, own, FIRST));
  return new Map([
    ["map.yaml", mapYaml(days)],
    ["actors.yaml", ACTORS.map(actorYaml).join("")],
    ["speakers.yaml", SPEAKERS],
    ["places.geojson", placesGeoJson(places)],
    ...articles.map(({ id, file }): [path: string, text: string] => [`articles/${id}.md`, file]),
    ...(form === "table" ? claimsAsTable(articles) : claimsAsYaml(articles)),
  ]);
}

/** The claims, which are in the order of their days, a dozen to an article. */
function inArticles(claims: readonly WarClaim[]): WarClaim[][] {
  return Array.from({ length: Math.ceil(claims.length / CLAIMS_OF_ARTICLE) }, (_, index) =>
    claims.slice(index * CLAIMS_OF_ARTICLE, (index + 1) * CLAIMS_OF_ARTICLE),
  );
}

const actorYaml = ([id, letter, colour, pattern, ar, en]: (typeof ACTORS)[number]) =>
  `- id: ${id}\n  name_ar: ${ar}\n  name_en: ${en}\n  colour: "${colour}"\n  pattern: ${pattern}\n  letter: ${letter}\n`;

function mapYaml(days: number): string {
  const last = isoDay(addDays(FIRST, days - 1));
  return `title_ar: حرب مخترعة
title_en: An invented war
disclaimer_ar: كل ما في هذه الخريطة مخترع.
disclaimer_en: Everything on this map is invented.
range: [${isoDay(FIRST)}, ${last}]
opening_day: ${last}
bounds: [35.5, 32.3, 42.4, 37.35]
countries: [SY]
time_zone: Asia/Damascus
languages: [ar, en]
lead_places: [p0, p1, p2, p3, p4, p5]
`;
}
