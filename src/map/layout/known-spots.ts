import type { Dataset } from "../../model/dataset.ts";
import { memoize } from "../../model/memoize.ts";
import { type Place, type PlaceId, spotOf } from "../../model/place.ts";
import { toWorld, type WorldPoint } from "../geometry/mercator.ts";
import type { BasemapTown } from "./content.ts";
import { importanceOf } from "./importance.ts";

/** The towns of a basemap by GeoNames id. */
export type Towns = ReadonlyMap<number, BasemapTown>;

/** What of a place that has a spot is the same on every day. */
export interface KnownSpot {
  readonly place: Place;
  readonly anchor: WorldPoint;
  readonly importance: number;
}

export type KnownSpots = ReadonlyMap<PlaceId, KnownSpot>;

/** The spots of the places that have one; always the same map for the same arguments. */
export const spotsOf = (dataset: Dataset, towns: Towns): KnownSpots => spotsIn(dataset)(towns);

const spotsIn = memoize((dataset: Dataset) => memoize((towns: Towns) => makeKnown(dataset, towns)));

function makeKnown({ places, map }: Dataset, towns: Towns): KnownSpots {
  const spots = new Map<PlaceId, KnownSpot>();
  for (const [id, place] of places) {
    const spot = spotOf(place);
    const importance = importanceOf(place, towns.get(place.geonames ?? -1), map);
    if (spot) spots.set(id, { place, anchor: toWorld(spot), importance });
  }
  return spots;
}
