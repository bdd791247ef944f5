import type { Dataset } from "../../model/dataset.ts";
import type { Box } from "../geometry/box.ts";
import { fitCamera, type Size } from "../geometry/camera.ts";
import { type PlacedInset, placeInset, withInset } from "../inset/place-inset.ts";
import type { MapFrame } from "../layout/layout.ts";

/** Where the parts of a poster are. */
export interface PosterLayout {
  /** The size of the poster in pixels. */
  readonly format: Size;
  readonly direction: "ltr" | "rtl";
  /** The column with title, day and legend: on the side where a line of text begins, or below the map of a high poster. */
  readonly panel: Box;
  /** The map beside it, or above it. */
  readonly map: Box;
  /** What the map shows, in pixels from its own upper left corner. */
  readonly frame: MapFrame;
  /** What of it is shown larger; null for nothing. */
  readonly inset: PlacedInset | null;
}

const PANEL_WIDTH = 372;

/** The part of the height of a poster higher than wide that its map has. */
const MAP_ABOVE = 0.42;
const PADDING = 14;

/** The layout of a poster of the data set's map. */
export function posterLayout(format: Size, direction: "ltr" | "rtl", dataset: Dataset): PosterLayout {
  const { width, height } = format;
  const isHigh = height > width;
  const size = isHigh ? { width, height: Math.round(MAP_ABOVE * height) } : { width: width - PANEL_WIDTH, height };
  const camera = fitCamera(dataset.map.bounds, size, { top: PADDING, right: PADDING, bottom: PADDING, left: PADDING });
  const frame: MapFrame = { id: "poster", ...size, home: camera, camera };
  const inset = placeInset(dataset, frame);
  return {
    format,
    direction,
    ...(isHigh ? onEachOther(size, format) : besideEachOther(size, direction)),
    frame: withInset(frame, inset),
    inset,
  };
}

function onEachOther(size: Size, { width, height }: Size): Pick<PosterLayout, "panel" | "map"> {
  return { map: { x: 0, y: 0, ...size }, panel: { x: 0, y: size.height, width, height: height - size.height } };
}

function besideEachOther(size: Size, direction: "ltr" | "rtl"): Pick<PosterLayout, "panel" | "map"> {
  const [panel, map] = direction === "rtl" ? [size.width, 0] : [0, PANEL_WIDTH];
  return {
    map: { x: map, y: 0, ...size },
    panel: { x: panel, y: 0, width: PANEL_WIDTH, height: size.height },
  };
}
