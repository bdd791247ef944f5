import type { MultiPolygon, Point, Polygon } from "geojson";
import type { InferOutput } from "valibot";
import type { Id } from "./id.ts";
import type { PLACE } from "./schema/place.ts";
import type { DeepReadonly } from "./schema/readonly.ts";

export type PlaceId = Id<"place">;

/** Longitude and latitude in degrees, WGS 84. */
export type LngLat = readonly [longitude: number, latitude: number];

/** A place; its fields are listed in `schema/place.ts`. */
export type Place = DeepReadonly<InferOutput<typeof PLACE>>;

export type PointPlace = Extract<Place, { readonly form: "point" }>;

export type AreaPlace = Extract<Place, { readonly form: "area" }>;

/** A place with a spot that stands for it: its point, or the spot of its area that is farthest from the edge. */
export type LocatedPlace = PointPlace | AreaPlace;

/** A place that no source locates honestly. */
export type UnlocatedPlace = Extract<Place, { readonly form: "unlocated" }>;

/** Whether the place has a spot on the map. */
export function isLocated(place: Place): place is LocatedPlace {
  return place.form !== "unlocated";
}

/** The spot that stands for the place; null where it is not located. */
export function spotOf(place: Place): LngLat | null {
  return isLocated(place) ? place.spot : null;
}

/** The place as GeoJSON has it; null where it is not located. */
export function geometryOf(place: Place): Point | Polygon | MultiPolygon | null {
  switch (place.form) {
    case "point":
      return { type: "Point", coordinates: [...place.spot] };
    case "area":
      return place.area;
    case "unlocated":
      return null;
  }
}
