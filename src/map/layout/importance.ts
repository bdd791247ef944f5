import type { MapInfo } from "../../model/dataset.ts";
import type { Place } from "../../model/place.ts";
import { placeKind } from "../../model/place-kind.ts";
import type { BasemapTown } from "./content.ts";

/** The zoom from which a place is named that the day tells nothing of, and that is no large town. */
const FIRST_ZOOM_UNTOLD = 7.5;

/** The zoom from which towns of each rank of the basemap are named. */
const FIRST_ZOOM_OF_RANK: Readonly<Record<number, number>> = { 1: 0, 2: 5, 3: 7, 4: 8 };

/** The zoom from which the symbol of a place is shown. */
export function firstZoomOf(place: Place, map: MapInfo): number {
  return placeKind(place.kind, map).minZoom;
}

/** The zoom from which a place without a symbol is named; `town` is the one of the basemap that it is, if any. */
export function firstZoomUntold(place: Place, town: BasemapTown | undefined, map: MapInfo): number {
  const first = firstZoomOf(place, map);
  if (first > 0) return first + 1;
  return town ? Math.min(firstZoomOfTown(town), FIRST_ZOOM_UNTOLD) : FIRST_ZOOM_UNTOLD;
}

/** The zoom from which a town of the basemap is named. */
export function firstZoomOfTown({ rank }: BasemapTown): number {
  return FIRST_ZOOM_OF_RANK[rank] ?? 9;
}

/** From 0, a large city, to 6, a part of a town; `town` is the one of the basemap that the place is, if any. */
export function importanceOf(place: Place, town: BasemapTown | undefined, map: MapInfo): number {
  const { rank, minZoom } = placeKind(place.kind, map);
  if (minZoom > 0) return 6;
  return rank === 1 ? Math.min(town?.rank ?? 3, 3) - 1 : Math.min(rank + 1, 5);
}
