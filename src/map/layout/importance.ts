import type { Place } from "../../model/place.ts";
import { isPartOfTown } from "../../model/place.ts";
import type { BasemapTown } from "./content.ts";

/** The zoom from which a part of a town has room beside the town. */
const FIRST_ZOOM_OF_PARTS = 8;

/** The zoom from which a place is named that the day tells nothing of, and that is no large town. */
const FIRST_ZOOM_UNTOLD = 7.5;

/** The zoom from which towns of each rank of the basemap are named. */
const FIRST_ZOOM_OF_RANK: Readonly<Record<number, number>> = { 1: 0, 2: 5, 3: 7, 4: 8 };

/** The zoom from which the symbol of a place is shown. */
export function firstZoomOf(place: Place): number {
  return isPartOfTown(place) ? FIRST_ZOOM_OF_PARTS : 0;
}

/** The zoom from which a place without a symbol is named; `town` is the one of the basemap that it is, if any. */
export function firstZoomUntold(place: Place, town: BasemapTown | undefined): number {
  if (isPartOfTown(place)) return FIRST_ZOOM_OF_PARTS + 1;
  return town ? Math.min(firstZoomOfTown(town), FIRST_ZOOM_UNTOLD) : FIRST_ZOOM_UNTOLD;
}

/** The zoom from which a town of the basemap is named. */
export function firstZoomOfTown({ rank }: BasemapTown): number {
  return FIRST_ZOOM_OF_RANK[rank] ?? 9;
}

/** From 0, a large city, to 6, a part of a town; `town` is the one of the basemap that the place is, if any. */
export function importanceOf(place: Place, town: BasemapTown | undefined): number {
  if (isPartOfTown(place)) return 6;
  switch (place.kind) {
    case "city":
      return Math.min(town?.rank ?? 3, 3) - 1;
    case "town":
      return 3;
    case "village":
    case "border-crossing":
    case "airbase":
    case "military-base":
      return 4;
    default:
      return 5;
  }
}
