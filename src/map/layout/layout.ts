import type { Locale } from "../../language/locale.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Names } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import type { Camera, Size } from "../geometry/camera.ts";
import type { WorldPoint } from "../geometry/mercator.ts";
import type { Scene } from "../scene/scene.ts";
import type { Node } from "./node.ts";

/** One picture of the world, in CSS pixels: the main map, an inset, the map of a poster. */
export interface Frame extends Size {
  /** Unique among the frames of one drawing. */
  readonly id: string;
  /** Where the frame looks while nobody has moved it. At its zoom, names do not straddle the edge of the frame. */
  readonly home: Camera;
  /** Where it looks now. The layout depends on its zoom step alone. */
  readonly camera: Camera;
}

/** The names of the ground, for orientation. */
export interface BasemapNames {
  readonly countries: readonly BasemapCountry[];
  readonly towns: readonly BasemapTown[];
}

/** A country and the spots where its name may stand, the best first. */
export interface BasemapCountry {
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

/** A sentence about a place that is to stand on the map. */
export interface Callout {
  readonly place: PlaceId;
  readonly text: string;
}

/** What is to be placed, whichever the frame. */
export interface Content {
  readonly scene: Scene;
  readonly dataset: Dataset;
  readonly basemap: BasemapNames;
  readonly locale: Locale;
  readonly measure: TextMeasure;
  /** None where it is left out. */
  readonly callouts?: readonly Callout[];
}

/** The width of a line of text in pixels at a font size in pixels and a font weight, seldom too small. */
export type TextMeasure = (text: string, size: number, weight: number) => number;

/** Where everything of a scene is in a frame. */
export interface Layout {
  /** The id of the frame. */
  readonly frame: string;
  /** Quarters of a zoom above the home camera's (or, negative, below); the camera is at this step or less than one above it. */
  readonly step: number;
  /** Pixels of the whole world at the step. At a camera of another `worldSize`, arrows and rings are scaled by the quotient. */
  readonly worldSize: number;
  /** What matters most first; see `PAINT_ORDER` for the order of painting. Nodes all over the world, not only those in view. */
  readonly nodes: readonly Node[];
}

/**
 * The layout of the content in a frame. It depends on the content, on the frame's size and home and on the camera's zoom
 * step, not on where the camera is; for the same arguments it is the same object.
 */
export declare function layOut(content: Content, frame: Frame): Layout;
