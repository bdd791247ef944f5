import type { Dataset } from "../../model/dataset.ts";
import type { Box } from "../geometry/box.ts";
import { fitCamera, type Size } from "../geometry/camera.ts";
import { type PlacedInset, placeInset, withInset } from "../inset/place-inset.ts";
import type { Frame } from "../layout/layout.ts";

/** Where the parts of a poster are. */
export interface PosterLayout {
  /** The size of the poster in pixels. */
  readonly format: Size;
  readonly direction: "ltr" | "rtl";
  /** The column with title, day and legend, on the side where a line of text begins. */
  readonly panel: Box;
  /** The map beside it. */
  readonly map: Box;
  /** What the map shows, in pixels from its own upper left corner. */
  readonly frame: Frame;
  /** What of it is shown larger; null for nothing. */
  readonly inset: PlacedInset | null;
}

const PANEL_WIDTH = 372;
const PADDING = 14;

/** The layout of a poster of the data set's map. */
export function posterLayout(format: Size, direction: "ltr" | "rtl", dataset: Dataset): PosterLayout {
  const { width, height } = format;
  const isRtl = direction === "rtl";
  const size = { width: width - PANEL_WIDTH, height };
  const camera = fitCamera(dataset.map.bounds, size, { top: PADDING, right: PADDING, bottom: PADDING, left: PADDING });
  const frame: Frame = { id: "poster", ...size, home: camera, camera };
  const inset = placeInset(dataset, frame);
  return {
    format,
    direction,
    panel: { x: isRtl ? size.width : 0, y: 0, width: PANEL_WIDTH, height },
    map: { x: isRtl ? 0 : PANEL_WIDTH, y: 0, ...size },
    frame: withInset(frame, inset),
    inset,
  };
}
