import type { Claim } from "../src/model/claim.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { addDays, type Day, daysOf } from "../src/model/day.ts";
import type { LngLat, Place } from "../src/model/place.ts";
import { buildArticle } from "./build-article.ts";
import { buildClaim } from "./build-claim.ts";
import { buildDataset } from "./build-dataset.ts";
import { buildActor, buildSpeaker } from "./build-people.ts";
import { buildPlace } from "./build-place.ts";
import { december } from "./day.ts";
import { pick, type Random, randomNumbers } from "./random-numbers.ts";

const FIRST = december(1);

/** West, south, east and north of the country that is made up. */
const BOUNDS = [35.8, 32.5, 42, 37] as const;

/** Around these spots most of the places lie, as villages do around towns. */
const VALLEYS: readonly LngLat[] = [
  [36.3, 33.5],
  [36.7, 34.7],
  [37.1, 36.2],
  [36.6, 35.4],
  [40.1, 35.3],
  [39, 35.9],
  [41.2, 36.6],
];

const ACTORS = [
  buildActor({ id: "government", letter: "G", colour: "#9e1b1b" }),
  buildActor({ id: "opposition", letter: "O", colour: "#4a9e4a", pattern: "diagonal" }),
  buildActor({ id: "sdf", letter: "S", colour: "#e0b020", pattern: "dots" }),
  buildActor({ id: "sna", letter: "N", colour: "#3b6fb5", pattern: "horizontal" }),
];

/**
 * An invented data set of so many places over so many days from 1 December 2024 on. Every place has one to four claims:
 * controls, withdrawals, presences and a few strikes, which alone tell nothing of control; one in ten turns on each day. The
 * same numbers give the same data set.
 */
export function buildManyPlaces(count: number, days: number): Dataset {
  const random = randomNumbers(count);
  const range = { first: FIRST, last: addDays(FIRST, days - 1) };
  const places = Array.from({ length: count }, (_, index) => inventPlace(index, random));
  return buildDataset({
    map: { range, openingDay: range.last, bounds: BOUNDS },
    places,
    actors: ACTORS,
    speakers: [buildSpeaker({ id: "monitor" })],
    articles: [buildArticle({ id: "report", publisher: "monitor" })],
    claims: places.flatMap((place) => inventClaims(place, daysOf(range), random)),
  });
}

function inventPlace(index: number, random: Random): Place {
  const id = `place-${index}`;
  const name = NAMES[Math.floor(random() * NAMES.length)] as string;
  const names = { ar: `${ARABIC_NAME} ${index}`, en: `${name} ${index}` };
  const kind = random() < 0.1 ? "town" : "village";
  return buildPlace({ id, names, kind: index < 12 ? "city" : kind, spot: inventSpot(random) });
}

const NAMES = ["Kafr", "Tell", "Deir", "Ain", "Khan", "Bayt", "Maarat", "Qalaat"];
const ARABIC_NAME = "تل";

function inventSpot(random: Random): LngLat {
  const [west, south, east, north] = BOUNDS;
  const valley = VALLEYS[Math.floor(random() * VALLEYS.length)] as LngLat;
  if (random() < 0.3) return [west + random() * (east - west), south + random() * (north - south)];
  // Two draws together lie rather near the middle than at the rim.
  const away = () => (random() + random() - 1) * 0.9;
  return [clamp(valley[0] + away(), west, east), clamp(valley[1] + away(), south, north)];
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

function inventClaims({ id: place }: Place, days: readonly Day[], random: Random): Claim[] {
  const actor = () => pick(ACTORS, random).id;
  const hedge = () => (random() < 0.15 ? "reportedly" : null);
  return Array.from({ length: 1 + Math.floor(random() * 4) }, (_, index): Claim => {
    const given = { id: `${place}-${index}`, place, day: pick(days, random), actor: actor(), hedge: hedge() };
    const draw = random();
    if (draw < 0.55) return buildClaim("control", { ...given, from: random() < 0.4 ? actor() : null });
    if (draw < 0.7) return buildClaim("withdrawal", { ...given, extent: "partial" });
    if (draw < 0.8) return buildClaim("withdrawal", given);
    if (draw < 0.95) return buildClaim("presence", given);
    return buildClaim("strike", given);
  });
}
