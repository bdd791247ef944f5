import { pick, type Random } from "../random-numbers.ts";

/** A place of an invented war. */
export interface WarPlace {
  readonly id: string;
  readonly en: string;
  readonly ar: string;
  readonly kind: "city" | "town" | "village";
  /** Longitude and latitude in degrees. */
  readonly spot: readonly [number, number];
}

/** Around these spots most places lie, as villages do around towns: longitude, latitude, and how far away in degrees. */
const VALLEYS: readonly (readonly [number, number, number])[] = [
  [36.6, 33.4, 0.3],
  [36.8, 34.8, 0.35],
  [37.1, 36.1, 0.45],
  [36.7, 35.6, 0.3],
  [40.1, 35.3, 0.5],
  [39, 35.9, 0.5],
  [40.8, 36.5, 0.5],
];

/** West, south, east and north of the open country between them. */
const OPEN = [36.8, 34.5, 40.8, 36.5] as const;

const NAMES: readonly (readonly [en: string, ar: string])[] = [
  ["Kafr", "كفر"],
  ["Tell", "تل"],
  ["Deir", "دير"],
  ["Ain", "عين"],
  ["Khan", "خان"],
  ["Bayt", "بيت"],
  ["Maarat", "معرة"],
  ["Qalaat", "قلعة"],
];

/** So many places, a dozen cities first, each with a name of its own. */
export function inventPlaces(count: number, random: Random): WarPlace[] {
  return Array.from({ length: count }, (_, index) => {
    const [en, ar] = pick(NAMES, random);
    const settlement = random() < 0.1 ? "town" : "village";
    const spot = inventSpot(random);
    return {
      ...{ id: `p${index}`, en: `${en} ${index}`, ar: `${ar} ${index}`, spot },
      kind: index < 12 ? "city" : settlement,
    };
  });
}

function inventSpot(random: Random): readonly [number, number] {
  const [west, south, east, north] = OPEN;
  if (random() < 0.3) return round([west + random() * (east - west), south + random() * (north - south)]);
  const [x, y, reach] = pick(VALLEYS, random);
  // Two draws together lie rather near the middle than at the rim.
  const away = () => (random() + random() - 1) * reach;
  return round([x + away(), y + away()]);
}

const round = ([x, y]: readonly [number, number]): [number, number] => [
  Math.round(x * 1e5) / 1e5,
  Math.round(y * 1e5) / 1e5,
];

/** The places as `places.geojson` of a data folder, a feature a line. */
export function placesGeoJson(places: readonly WarPlace[]): string {
  const features = places.map(({ id, en, ar, kind, spot }) =>
    JSON.stringify({
      ...{ type: "Feature", geometry: { type: "Point", coordinates: spot } },
      properties: {
        ...{ id, name_ar: ar, name_en: en, kind, country: "SY", precision: 500 },
        ...{ source_ar: "مخترع", source_en: "invented" },
      },
    }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`;
}
