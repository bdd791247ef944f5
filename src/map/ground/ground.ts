import type { PlaceId } from "../../model/place.ts";
import { type Markup, markup } from "../../text/markup.ts";
import type { WorldPoint } from "../geometry/mercator.ts";
import { hundredths, tenths } from "../geometry/round.ts";
import type { BasemapNames } from "../layout/content.ts";
import type { Spot } from "../symbols/hatch.ts";
import type { Paint } from "../symbols/paint.ts";
import type { Palette } from "../symbols/palette.ts";
import { type GroundLine, LINES_OVER_LAKES, LINES_UNDER_LAKES, lineDash, lineWidth } from "./ground-lines.ts";
import type { GroundShape } from "./ground-picture.ts";

/** What the pixels of path data are in the world. */
export interface Grid {
  /** Where pixel 0, 0 is. */
  readonly origin: WorldPoint;
  /** How many pixels wide the whole world would be. */
  readonly worldSize: number;
}

/** What lies under the nodes of every day, as SVG path data in pixels; empty where there is none. */
export interface GroundPaths {
  /** All land. */
  readonly land: string;
  /** The countries that the map is about, which stand out; none where it is about none. */
  readonly figure: string;
  /** Of those countries where there are any. */
  readonly divisions: string;
  readonly rivers: string;
  readonly roads: string;
  readonly lakes: string;
  /** Between neighbours of those countries. */
  readonly outer: string;
  /** All other borders. */
  readonly borders: string;
  readonly disputed: string;
}

/** A ground with nothing on it. */
export const NO_PATHS: GroundPaths = {
  ...{ land: "", figure: "", divisions: "", rivers: "", roads: "", lakes: "" },
  ...{ outer: "", borders: "", disputed: "" },
};

/** The ground of one drawing. */
export interface Ground extends GroundPaths {
  /** The outlines of the places that are areas. */
  readonly areas: ReadonlyMap<PlaceId, string>;
  /** What others drew for the day, in a paint: lowest first, below the areas of places. Left out where nobody did. */
  readonly held?: (paint: Paint) => readonly HeldPath[];
}

/** A shape of the ground as path data. */
export interface HeldPath extends Pick<GroundShape, "fill" | "line"> {
  readonly path: string;
}

/** A ground that knows where in the world its pixels are, and what there is called. */
export interface NamedGround extends GroundPaths {
  readonly grid: Grid;
  readonly names: BasemapNames;
}

/** Where the grid has a spot of the world, in its pixels. */
export function gridPixel([x, y]: WorldPoint, { origin, worldSize }: Grid): Spot {
  return [(x - origin[0]) * worldSize, (y - origin[1]) * worldSize];
}

/** The spot of the world that a pixel of the grid is. */
export function gridSpot([x, y]: Spot, { origin, worldSize }: Grid): WorldPoint {
  return [origin[0] + x / worldSize, origin[1] + y / worldSize];
}

/** Land, lakes and lines as wide as they are at a zoom; `areas` is what lies between land and water. */
export function drawGround(ground: GroundPaths, areas: Markup, palette: Palette, zoom: number): Markup {
  const fill = (path: string, colour: string) => path && markup`<path fill="${colour}" d="${path}"/>`;
  const lines = (each: readonly GroundLine[]) => each.map((line) => drawLine(line, ground[line.layer], palette, zoom));
  const land = ground.figure === "" ? palette.land : palette.neighbour;
  return markup`${fill(ground.land, land)}${fill(ground.figure, palette.land)}${areas}${lines(LINES_UNDER_LAKES)}${fill(ground.lakes, palette.water)}${lines(LINES_OVER_LAKES)}`;
}

function drawLine(line: GroundLine, path: string, palette: Palette, zoom: number): Markup | null {
  if (path === "") return null;
  const dash = lineDash(line, zoom).map(tenths).join(" ");
  return markup`<path fill="none" stroke="${palette[line.colour]}" stroke-width="${hundredths(lineWidth(line, zoom))}"${dash && markup` stroke-dasharray="${dash}"`} d="${path}"/>`;
}
