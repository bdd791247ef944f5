import type { MultiPolygon, Point, Polygon } from "geojson";
import type { Names } from "./names.ts";
import type { PlaceKindId } from "./place-kind.ts";

export type PlaceId = string;

/** Longitude and latitude in degrees, WGS 84. */
export type LngLat = readonly [longitude: number, latitude: number];

interface Described {
  readonly id: PlaceId;
  readonly names: Names;
  /** Other spellings, in any language, as the articles or other sources write them. */
  readonly aliases: readonly string[];
  readonly kind: PlaceKindId;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The governorate that the place lies in. */
  readonly within: PlaceId | null;
  readonly geonames: number | null;
  readonly wikidata: string | null;
  readonly note: string | null;
}

interface Located extends Described {
  /** The spot that stands for the place: its point, or the spot of its area that is farthest from the edge. */
  readonly spot: LngLat;
  /** Radius of uncertainty in metres. */
  readonly precision: number;
  /** Where the coordinates come from. */
  readonly source: string;
}

export interface PointPlace extends Located {
  readonly form: "point";
}

export interface AreaPlace extends Located {
  readonly form: "area";
  readonly area: Polygon | MultiPolygon;
}

/** A place that no source locates honestly. */
export interface UnlocatedPlace extends Described {
  readonly form: "unlocated";
  readonly reason: string;
}

export type LocatedPlace = PointPlace | AreaPlace;

export type Place = LocatedPlace | UnlocatedPlace;

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
