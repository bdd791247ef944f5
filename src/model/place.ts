import type { MultiPolygon, Point, Polygon } from "geojson";
import { innerSpotOf } from "./inner-spot.ts";
import type { Names } from "./names.ts";
import type { PlaceKind } from "./place-kind.ts";

export type PlaceId = string;

/** Where a place is; null where no source locates it honestly. */
export type PlaceGeometry = Point | Polygon | MultiPolygon | null;

export interface Place {
  readonly id: PlaceId;
  readonly names: Names;
  /** Other spellings, in any language, as the articles or other sources write them. */
  readonly aliases: readonly string[];
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The governorate that the place lies in. */
  readonly within: PlaceId | null;
  readonly geometry: PlaceGeometry;
  /** Radius of uncertainty in metres; null where there is no geometry. */
  readonly precision: number | null;
  /** Where the coordinates come from; null where there is no geometry. */
  readonly source: string | null;
  readonly geonames: number | null;
  readonly wikidata: string | null;
  readonly note: string | null;
}

/** Longitude and latitude in degrees of the spot that stands for the place: its point, or one within its area; null where it is not located. */
export function spotOf({ geometry }: Place): readonly [number, number] | null {
  if (!geometry) return null;
  if (geometry.type !== "Point") return innerSpotOf(geometry);
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  return [longitude, latitude];
}

/** Whether the place is a part of a town, or beside one, so that only a close look has room for both. */
export function isPartOfTown({ kind }: Place): boolean {
  return PARTS_OF_TOWNS.has(kind);
}

const PARTS_OF_TOWNS: ReadonlySet<PlaceKind> = new Set(["bridge", "prison", "neighbourhood", "gas-station"]);
