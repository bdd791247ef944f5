import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { memoize } from "../../model/memoize.ts";
import { type Names, namesIn } from "../../model/names.ts";
import type { LngLat } from "../../model/place.ts";
import type { KnownPlace } from "../../suggest/atlas.ts";
import { freeId, slugOf } from "../../suggest/slug.ts";
import { essence } from "../../text/fold.ts";
import type { PlaceCandidate } from "../contract/answers.ts";
import type { NewPlace } from "../contract/operations.ts";
import { type Base, fieldsOf } from "./base.ts";

/** A part of a country, with its outline. */
interface Region {
  readonly id: string;
  readonly names: Names;
  readonly country: string;
  readonly feature: Feature<Polygon | MultiPolygon>;
}

/** What a name may mean, ready for a form; and where a point lies. */
export interface Gazetteer {
  candidateOf(place: KnownPlace, spelling?: { readonly language: string; readonly words: string }): PlaceCandidate;
  regionAt(spot: LngLat): Region | null;
  /** The outline of a region of the basemap. */
  outlineOf(id: string): Polygon | MultiPolygon | null;
}

/** Radius of uncertainty, in metres, of a town's point and of the line of a region. */
const PRECISION = { town: 2000, region: 5000 };

/** What names may mean in the map of the folder. */
export function gazetteerOf({ files, folder }: Pick<Base, "files" | "folder">): Gazetteer {
  const regions = regionsIn(files.get("basemap/governorates.geojson"));
  const ids = new Set<string>(folder.places.entries.flatMap(({ fields }) => fields.id ?? []));
  const spots = new Map(folder.places.entries.map((entry) => [entry.fields.id as string | undefined, spotIn(entry)]));
  const sources = new Map(folder.basemap.entries.map(({ fields }) => [fields.file, fields.source]));
  const regionAt = (spot: LngLat) => regions.find(({ feature }) => booleanPointInPolygon([...spot], feature)) ?? null;
  return {
    regionAt,
    outlineOf: (id) => regions.find((region) => region.id === id)?.feature.geometry ?? null,
    candidateOf(place, spelling) {
      const { names, kind, country, geonames, source } = place;
      const isOwn = source === "map";
      const spot = isOwn ? (spots.get(place.id ?? undefined) ?? null) : place.spot;
      const region = spot && regionAt(spot);
      const shared = { names: { ...names }, kind, country, spot: spot && ([...spot] as [number, number]), geonames };
      const within = { ...(region?.names ?? {}) };
      if (isOwn) return { ...shared, id: place.id, source, within, entry: null };
      const credit = source === "gazetteer" ? "GeoNames" : (sources.get(fileOf(place)) ?? "GeoNames");
      const entry = entryOf(place, { region, ids, credit, languages: folder.languages, spelling });
      return { ...shared, id: null, source, within, entry };
    },
  };
}

const fileOf = ({ spot }: KnownPlace) => (spot ? "towns.geojson" : "governorates.geojson");

interface Circumstances {
  readonly region: Region | null;
  readonly ids: ReadonlySet<string>;
  readonly credit: string;
  readonly languages: readonly string[];
  readonly spelling: { readonly language: string; readonly words: string } | undefined;
}

/** What `add-place` takes. The text's own spelling is that of the region, which a gazetteer's may not be. */
function entryOf(place: KnownPlace, { region, ids, credit, languages, spelling }: Circumstances): NewPlace {
  const { names, kind, country, spot, geonames } = place;
  const isOutline = spot === null && place.id !== null;
  const isSpelled = !isOutline && spelling && languages.includes(spelling.language) && !/\s/.test(spelling.words);
  const own = isSpelled ? { ...names, [spelling.language]: spelling.words } : names;
  const slug = slugOf(place.id ?? names.en ?? Object.values(names)[0] ?? "");
  return {
    id: isOutline ? slug : freeId(slug, ids),
    names: Object.fromEntries(languages.flatMap((language) => (own[language] ? [[language, own[language]]] : []))),
    kind,
    country,
    spot: spot && ([...spot] as [number, number]),
    precision: isOutline ? PRECISION.region : PRECISION.town,
    sources: Object.fromEntries(languages.map((language) => [language, credit])),
    ...(geonames !== null && { geonames }),
    ...(region && ids.has(region.id) && { within: region.id }),
    ...(isOutline && place.id !== null && { outline: place.id }),
  };
}

/** The point of a place, or the middle of the box around its outline. */
function spotIn(entry: Base["folder"]["places"]["entries"][number]): LngLat | null {
  const { geometry } = fieldsOf(entry.feature) as { geometry?: { type?: string; coordinates?: unknown } | null };
  const numbers = [geometry?.coordinates].flat(9).filter((each): each is number => typeof each === "number");
  if (numbers.length < 2) return null;
  const [xs, ys] = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)];
  return [middle(xs), middle(ys)];
}

const middle = (numbers: readonly number[]) => Math.round(((least(numbers) + greatest(numbers)) / 2) * 1e4) / 1e4;
const least = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.min(one, other));
const greatest = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.max(one, other));

function regionsIn(text: string | undefined): Region[] {
  try {
    const { features } = JSON.parse(text ?? '{"features":[]}') as { features: Region["feature"][] };
    return features.map((feature) => {
      const properties = (feature.properties ?? {}) as Record<string, unknown>;
      const { id, country } = properties;
      return { id: String(id), country: String(country), names: namesIn(properties), feature };
    });
  } catch {
    // The check tells of a file that cannot be read.
    return [];
  }
}

/** The places whose name begins with the words, or has a word that does: of the map, then of the basemap, then of GeoNames. */
export function searchPlaces(words: string, places: readonly KnownPlace[], most = 12): KnownPlace[] {
  const wanted = essence(words);
  if (wanted === "") return [];
  const ranked = places.flatMap((place) => {
    const names = essencesOf(place);
    const rank = rankOf(names, wanted);
    return rank === null ? [] : [{ place, rank: rank * 3 + ORDER[place.source] }];
  });
  return ranked
    .sort((one, other) => one.rank - other.rank || Number(other.place.isNotable) - Number(one.place.isNotable))
    .slice(0, most)
    .map(({ place }) => place);
}

const essencesOf = memoize((place: KnownPlace): readonly string[] =>
  [...Object.values(place.names), ...place.aliases].map(essence),
);

/** How well names fit: the name itself, its beginning, a part of it; null where none does. */
function rankOf(names: readonly string[], wanted: string): number | null {
  if (names.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  return names.some((name) => name.includes(wanted)) ? 2 : null;
}

const ORDER = { map: 0, basemap: 1, gazetteer: 2 } as const;
