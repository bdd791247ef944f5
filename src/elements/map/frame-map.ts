import { buttonsIn } from "../../map/geometry/home-camera.ts";
import { type PlacedInset, withInset } from "../../map/inset/place-inset.ts";
import type { Content } from "../../map/layout/content.ts";
import type { MapFrame } from "../../map/layout/layout.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { InsetView } from "./inset-view.ts";
import type { MapCamera } from "./map-camera.ts";

/** What of a map is laid out as one: the map itself, and the inset in it. */
export interface FramedMap {
  readonly frame: MapFrame;
  /** Null where there is none. */
  readonly inset: PlacedInset | null;
}

/** The frame of a map as its camera sees it, with the inset while all of it is seen: from elsewhere that might cover what is seen. */
export function frameMap(
  { camera, home, size, isAtHome, isWhole }: MapCamera,
  view: InsetView | null,
  dataset: Dataset,
  { locale, selected }: Content,
): FramedMap {
  const naming = isWhole ? {} : { namesAll: true, first: selected ?? null, isAway: !isAtHome };
  const frame: MapFrame = { id: "map", ...size, home, camera, covered: [buttonsIn(size, locale.direction)], ...naming };
  const inset = isAtHome && isWhole ? (view?.placeIn(frame, dataset) ?? null) : null;
  return { frame: withInset(frame, inset), inset };
}
