import type { MultiPolygon, Polygon } from "geojson";
import type { Names } from "../src/model/names.ts";
import type { AreaPlace, LngLat, Place, PointPlace, UnlocatedPlace } from "../src/model/place.ts";
import type { Plain } from "./id.ts";

type Given = Partial<Omit<Plain<UnlocatedPlace>, "form" | "reason">> & { readonly id: string };

type GivenLocated = Partial<Pick<Plain<PointPlace>, "precision" | "source">>;

/**
 * A city in Syria that is called by its id: at a spot (degrees), over an area with a spot in it, by default the area's first
 * corner, or not located. Where it is located, GeoNames does so to 1000 metres.
 */
export function buildPlace(given: Given & GivenLocated & { readonly spot: LngLat }): PointPlace;
export function buildPlace(
  given: Given & GivenLocated & { readonly area: Polygon | MultiPolygon; readonly spot?: LngLat },
): AreaPlace;
export function buildPlace(given: Given & { readonly reason?: Names }): UnlocatedPlace;
export function buildPlace({
  spot,
  area,
  reason = { en: "The text does not place it." },
  precision = 1000,
  source = { ar: "GeoNames", en: "GeoNames" },
  ...given
}: Given & GivenLocated & { spot?: LngLat; area?: Polygon | MultiPolygon; reason?: Names }): Place {
  const place = { ...PLACE, names: { ar: given.id, en: given.id }, ...given } as Omit<
    UnlocatedPlace,
    "form" | "reason"
  >;
  if (area) return { ...place, form: "area", area, spot: spot ?? firstCorner(area), precision, source };
  if (spot) return { ...place, form: "point", spot, precision, source };
  return { ...place, form: "unlocated", reason };
}

const PLACE: Omit<UnlocatedPlace, "id" | "names" | "form" | "reason"> = {
  aliases: [],
  kind: "city",
  country: "SY",
  within: null,
  geonames: null,
  wikidata: null,
  iso: null,
  pcode: null,
  note: {},
};

function firstCorner(area: Polygon | MultiPolygon): LngLat {
  const [longitude = 0, latitude = 0] = area.coordinates.flat(3) as number[];
  return [longitude, latitude];
}

/** A polygon with one ring, closed by its first position. */
export function buildArea(...corners: readonly (readonly [longitude: number, latitude: number])[]): Polygon {
  const [first] = corners;
  return { type: "Polygon", coordinates: [[...corners, ...(first ? [first] : [])].map((corner) => [...corner])] };
}
