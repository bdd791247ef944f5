import type { Locale } from "../../language/locale.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Names } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import type { WorldPoint } from "../geometry/mercator.ts";
import type { Scene } from "../scene/scene.ts";

/** The names of the ground, for orientation. */
export interface BasemapNames {
  readonly countries: readonly GroundName[];
  readonly roads: readonly GroundName[];
  readonly towns: readonly BasemapTown[];
}

/** A country or a road, and the spots where its name may stand, the best first. */
export interface GroundName {
  readonly names: Names;
  readonly spots: readonly WorldPoint[];
}

/** A town of the ground. */
export interface BasemapTown {
  readonly names: Names;
  readonly spot: WorldPoint;
  /** From 1, the largest, to 4. */
  readonly rank: number;
  /** The GeoNames id, by which places of the map are told from other towns. */
  readonly geonames: number | null;
}

/** What is to be placed, whichever the frame. */
export interface Content {
  readonly scene: Scene;
  readonly dataset: Dataset;
  readonly basemap: BasemapNames;
  readonly locale: Locale;
  readonly measure: TextMeasure;
  /** The place that is open, which is named even where its like are not; none where nobody can open one. */
  readonly selected?: PlaceId | null;
}

/** The width of a line of text in pixels at a font size in pixels and a font weight, seldom too small. */
export type TextMeasure = (text: string, size: number, weight: number) => number;
