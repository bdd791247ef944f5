import type { PlaceId } from "../../model/place.ts";
import { type Markup, markup } from "../../text/markup.ts";
import { type Box, isInside, type PixelPoint } from "../geometry/box.ts";
import type { Camera, Size } from "../geometry/camera.ts";
import type { WorldPoint } from "../geometry/mercator.ts";
import { hundredths, tenths } from "../geometry/round.ts";
import type { BasemapNames } from "../layout/content.ts";
import type { Paint } from "../symbols/paint.ts";
import type { Palette } from "../symbols/palette.ts";
import { type GroundLine, LINES_OVER_LAKES, LINES_UNDER_LAKES, lineDash, lineWidth } from "./ground-lines.ts";
import type { GroundShape } from "./ground-picture.ts";

/** What the pixels of path data are in the world. */
export interface PixelGrid {
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
  land: "",
  figure: "",
  divisions: "",
  rivers: "",
  roads: "",
  lakes: "",
  outer: "",
  borders: "",
  disputed: "",
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
  readonly grid: PixelGrid;
  readonly names: BasemapNames;
  /** What of it there is, in its pixels, where that is only enough for a map at home; else left out. */
  readonly extent?: Box;
}

/** How many pixels of its grid a ground that is enough for a map at home has at least for each pixel that is seen. */
export const LEAST_FINE = 1.5;

/** Whether a ground has all that a camera sees of it, as exactly as it is seen. */
export function isEnough({ extent, grid }: NamedGround, camera: Camera, size: Size): boolean {
  if (extent === undefined) return true;
  const scale = grid.worldSize / camera.worldSize;
  const [x, y] = gridPixel(camera.center, grid);
  const [width, height] = [scale * size.width, scale * size.height];
  return scale >= LEAST_FINE && isInside({ x: x - width / 2, y: y - height / 2, width, height }, extent);
}

/** Where the grid has a spot of the world, in its pixels. */
export function gridPixel([x, y]: WorldPoint, { origin, worldSize }: PixelGrid): PixelPoint {
  return [(x - origin[0]) * worldSize, (y - origin[1]) * worldSize];
}

/** The spot of the world that a pixel of the grid is. */
export function gridSpot([x, y]: PixelPoint, { origin, worldSize }: PixelGrid): WorldPoint {
  return [origin[0] + x / worldSize, origin[1] + y / worldSize];
}

/** Land, lakes and lines as wide as they are at a zoom; `areas` is what lies between land and water. */
export function drawGround(ground: GroundPaths, areas: Markup, palette: Palette, zoom: number): Markup {
  const { below, above } = drawLayers(ground, palette, zoom, () => null);
  return markup`${below}${areas}${above}`;
}

/** What lies below the areas, and what above; `attributesOf` gives what else the path of a layer says. */
export function drawLayers(
  ground: GroundPaths,
  palette: Palette,
  zoom: number,
  attributesOf: (layer: keyof GroundPaths) => Markup | null,
): { readonly below: Markup; readonly above: Markup } {
  const path = (layer: keyof GroundPaths, look: Markup) =>
    ground[layer] && markup`<path${attributesOf(layer)} ${look} d="${ground[layer]}"/>`;
  const fill = (layer: keyof GroundPaths, colour: string) => path(layer, markup`fill="${colour}"`);
  const lines = (all: readonly GroundLine[]) => all.map((line) => path(line.layer, lookOf(line, palette, zoom)));
  const land = ground.figure === "" ? palette.land : palette.neighbour;
  return {
    below: markup`${fill("land", land)}${fill("figure", palette.land)}`,
    above: markup`${lines(LINES_UNDER_LAKES)}${fill("lakes", palette.water)}${lines(LINES_OVER_LAKES)}`,
  };
}

function lookOf(line: GroundLine, palette: Palette, zoom: number): Markup {
  const dash = lineDash(line, zoom).map(tenths).join(" ");
  return markup`fill="none" stroke="${palette[line.colour]}" stroke-width="${hundredths(lineWidth(line, zoom))}"${dash && markup` stroke-dasharray="${dash}"`}`;
}
