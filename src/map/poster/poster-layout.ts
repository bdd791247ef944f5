import type { Bounds } from "../../model/dataset.ts";
import type { Box } from "../geometry/box.ts";
import { fitCamera, type Size } from "../geometry/camera.ts";
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
}

const PANEL_WIDTH = 372;
const PADDING = 14;

/** The layout of a poster for a map of these bounds. */
export function posterLayout(format: Size, direction: "ltr" | "rtl", bounds: Bounds): PosterLayout {
  const { width, height } = format;
  const isRtl = direction === "rtl";
  const size = { width: width - PANEL_WIDTH, height };
  const camera = fitCamera(bounds, size, { top: PADDING, right: PADDING, bottom: PADDING, left: PADDING });
  return {
    format,
    direction,
    panel: { x: isRtl ? size.width : 0, y: 0, width: PANEL_WIDTH, height },
    map: { x: isRtl ? 0 : PANEL_WIDTH, y: 0, ...size },
    frame: { id: "poster", ...size, home: camera, camera },
  };
}
