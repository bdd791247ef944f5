import type { Bounds } from "../../model/dataset.ts";
import { type Box, type Projection, projectionInto } from "../geometry/projection.ts";

/** The size of a poster in pixels. */
export interface Format {
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a poster are. */
export interface Layout {
  readonly format: Format;
  readonly direction: "ltr" | "rtl";
  /** The column with title, day and legend, on the side where a line of text begins. */
  readonly panel: Box;
  readonly projection: Projection;
}

const PANEL_WIDTH = 372;
const MAP_PADDING = 14;

/** The layout of a poster for a map of these bounds. */
export function layoutOf(format: Format, direction: "ltr" | "rtl", bounds: Bounds): Layout {
  const { width, height } = format;
  const isRtl = direction === "rtl";
  const panel = { x: isRtl ? width - PANEL_WIDTH : 0, y: 0, width: PANEL_WIDTH, height };
  const map = { x: isRtl ? 0 : PANEL_WIDTH, y: 0, width: width - PANEL_WIDTH, height };
  return { format, direction, panel, projection: projectionInto(bounds, map, MAP_PADDING) };
}
