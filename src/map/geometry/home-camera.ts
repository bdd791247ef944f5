import type { MapInfo } from "../../model/dataset.ts";
import type { Box } from "./box.ts";
import { type Camera, fitCamera, type Padding, type Size } from "./camera.ts";
import { toWorld } from "./mercator.ts";

/** In a frame of less width, in pixels, an inset would cover what is told: phones have none. The page's style sheet has the same for its first picture. */
const INSET_FROM = 640;

/** Whether a map has room for an inset in a frame of that width, if it has one. */
export const mayHaveInset = ({ insets }: Pick<MapInfo, "insets">, { width }: Pick<Size, "width">): boolean =>
  insets.length > 0 && width >= INSET_FROM;

/**
 * The camera from which a map on a page is seen while nobody has moved it: it shows all of the bounds. Where they are less
 * high than the page has room for, they lie in the middle, or at the top if there may be an inset, which then has more room.
 */
export function homeCamera(map: Pick<MapInfo, "bounds" | "insets">, size: Size): Camera {
  const { bounds } = map;
  const { center, worldSize } = fitCamera(bounds, size, MARGINS);
  if (!mayHaveInset(map, size)) return { center, worldSize };
  const [, top] = toWorld([bounds[0], bounds[3]]);
  return { center: [center[0], top + (size.height / 2 - MARGINS.top) / worldSize], worldSize };
}

/** Pixels kept clear of the edges: half of a symbol, the same on both sides. The page's style sheet has the same for its first picture. */
const MARGINS: Padding = { top: 12, right: 12, bottom: 12, left: 12 };

/** Pixels of the buttons of a map: from the corner, the side of one, all three in a column, two in a row, and up to which height they are that. */
const BUTTONS = { corner: 9.6, side: 36, column: 110, row: 73, lowest: 200 };

/** What the buttons of a map on a page cover, in the upper corner where its lines of text end. The canvas's style sheet has the same. */
export function buttonsIn({ width, height }: Size, direction: "ltr" | "rtl"): Box {
  const { corner, side, column, row, lowest } = BUTTONS;
  const isRow = height <= lowest;
  const across = isRow ? row : side;
  return {
    x: direction === "rtl" ? corner : width - corner - across,
    y: corner,
    width: across,
    height: isRow ? side : column,
  };
}
