import type { MultiPolygon, Polygon } from "geojson";
import type { Place, PlaceGeometry } from "../src/model/place.ts";

type Common = Partial<Omit<Place, "geometry" | "source">> & { readonly id: string };

/** Where a place is; without any of them it is not located. */
interface Where {
  /** Longitude and latitude in degrees. */
  readonly spot?: readonly [number, number];
  readonly area?: Polygon | MultiPolygon;
}

/** A city in Syria that is called by its id; with a source and 1000 metres of precision where it is located. */
export function buildPlace({ spot, area, id, ...given }: Common & Where): Place {
  const geometry: PlaceGeometry = spot ? { type: "Point", coordinates: [...spot] } : (area ?? null);
  return {
    id,
    names: { ar: id, en: id },
    aliases: [],
    kind: "city",
    country: "SY",
    within: null,
    geometry,
    precision: geometry && 1000,
    source: geometry && "GeoNames",
    geonames: null,
    wikidata: null,
    note: null,
    ...given,
  };
}

/** A polygon with one ring, closed by its first position. */
export function buildArea(...corners: readonly (readonly [longitude: number, latitude: number])[]): Polygon {
  const [first] = corners;
  return { type: "Polygon", coordinates: [[...corners, ...(first ? [first] : [])].map((corner) => [...corner])] };
}
