import type { Names } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import { type Markup, markup } from "../../text/markup.ts";
import type { Spot } from "../symbols/hatch.ts";
import type { Palette } from "../symbols/palette.ts";

/** A name on the ground, and the pixel that it belongs to. */
export interface GroundName {
  readonly at: Spot;
  readonly names: Names;
}

/** What lies under the marks of every day, as SVG path data in the pixels of one layout; empty where there is none. */
export interface Ground {
  readonly land: string;
  readonly divisions: string;
  readonly rivers: string;
  readonly lakes: string;
  readonly borders: string;
  readonly disputed: string;
  /** The outlines of the places that are areas. */
  readonly areas: ReadonlyMap<PlaceId, string>;
  readonly countries: readonly GroundName[];
  /** Towns for orientation, the largest first. */
  readonly towns: readonly GroundName[];
}

/** Land, rivers, lakes and lines; `areas` is what lies between land and water. */
export function drawGround(ground: Ground, areas: Markup, palette: Palette): Markup {
  const fill = (path: string, colour: string) => path && markup`<path fill="${colour}" d="${path}"/>`;
  const line = (path: string, colour: string, width: number, dash = "") =>
    path &&
    markup`<path fill="none" stroke="${colour}" stroke-width="${width}"${dash && markup` stroke-dasharray="${dash}"`} d="${path}"/>`;
  return markup`${fill(ground.land, palette.land)}${areas}${line(ground.divisions, palette.division, 1)}${line(ground.rivers, palette.water, 1.3)}${fill(ground.lakes, palette.water)}${line(ground.borders, palette.border, 1.4)}${line(ground.disputed, palette.border, 1.4, "4 4")}`;
}
