import type { MultiLineString } from "geojson";
import { lookUp } from "../../model/lookup.ts";
import type { Outline } from "../../model/outline.ts";
import type { Place, PlaceId } from "../../model/place.ts";
import type { Cell } from "../influence/cells.ts";
import type { AreaNode } from "../layout/node.ts";
import { type Figure, figureKey } from "../scene/figure.ts";
import { areaLineOf, areaTileOf, isAreaDashed } from "../symbols/area-tile.ts";
import { cellTileOf } from "../symbols/cell-tile.ts";
import { AREA, FADED } from "../symbols/metrics.ts";
import type { Paint } from "../symbols/paint.ts";
import type { Palette } from "../symbols/palette.ts";
import type { Picture } from "../symbols/shape.ts";

/** What of a day the ground shows, between land and water. */
export interface GroundPicture {
  readonly palette: Palette;
  /** Lowest first. */
  readonly shapes: readonly GroundShape[];
}

/** A part of the ground that is filled, outlined, or both. */
export interface GroundShape {
  /** Unique in a picture, and the same for the same thing on every day. */
  readonly key: string;
  /** In degrees; lines have no fill. */
  readonly outline: Outline | MultiLineString;
  readonly fill: GroundFill | null;
  readonly line: GroundOutline | null;
}

/** A tile that repeats from the corner of the world on; it grows with the ground between two whole zooms. */
export interface GroundFill {
  /** Equal names, equal tiles. */
  readonly name: string;
  readonly tile: Picture;
  /** From 0 to 1. */
  readonly opacity: number;
}

interface GroundOutline {
  readonly colour: string;
  /** In pixels. */
  readonly width: number;
  /** From 0 to 1. */
  readonly opacity: number;
  readonly isDashed: boolean;
}

/** Whether two shapes look the same. */
export function isSameShape(a: GroundShape, b: GroundShape): boolean {
  const look = ({ key, fill, line }: GroundShape) => JSON.stringify([key, fill?.name, fill?.opacity, line]);
  return a.outline === b.outline && look(a) === look(b);
}

/** The shapes now, as the same list as before where nothing differs. */
export function keepShapes(before: readonly GroundShape[], now: readonly GroundShape[]): readonly GroundShape[] {
  const isSame =
    now.length === before.length && now.every((shape, at) => isSameShape(shape, before[at] as GroundShape));
  return isSame ? before : now;
}

/** Dashes and gaps of an outline, in widths of the line. */
export const OUTLINE_DASH: readonly number[] = [2, 2];

/** The same in pixels; none for a whole line. */
export function dashOf({ width, isDashed }: GroundOutline): readonly number[] {
  return isDashed ? OUTLINE_DASH.map((part) => part * width) : [];
}

/** How an area with a figure looks, whatever paints it. */
export interface AreaLook {
  readonly fill: GroundFill;
  readonly line: GroundOutline;
}

export function areaLook(figure: Figure, { news, faded }: Pick<AreaNode, "news" | "faded">, paint: Paint): AreaLook {
  const { width, opacity } = news ? AREA.changed : AREA.plain;
  const colour = areaLineOf(figure, paint) ?? paint.palette.ink;
  return {
    fill: {
      name: `area ${figureKey(figure)} ${paint.palette.theme}`,
      tile: areaTileOf(figure, paint),
      opacity: faded ? FADED.areaFill : AREA.fill,
    },
    line: { colour, width, opacity: faded ? FADED.areaLine : opacity, isDashed: isAreaDashed(figure) },
  };
}

type Places = ReadonlyMap<PlaceId, Place>;

/** Areas as they are on a day, and above them outlines of what they were on the day compared with. */
export function areaShapes(areas: readonly AreaNode[], places: Places, paint: Paint): GroundShape[] {
  const now = areas.flatMap((area) => area.figure && shapeOf(area, area.figure, places, paint));
  const then = areas.flatMap(({ place, before }) => before && beforeShape(place, before, places, paint));
  return [...now, ...then].filter((shape) => shape !== null);
}

/** Inferred ground: the cell of each actor, and where it meets another's. */
export function cellShapes(cells: readonly Cell[], { actors, palette }: Paint): GroundShape[] {
  return cells.flatMap(({ actor: id, outline, edges }): GroundShape[] => {
    const actor = lookUp("actor", id, actors);
    const key = `cell ${id}`;
    const line = { colour: actor.tone, width: 1, opacity: 0.6, isDashed: true };
    return [
      { key, outline, fill: { name: `${key} ${palette.theme}`, tile: cellTileOf(actor), opacity: 1 }, line: null },
      { key: `edges of ${key}`, outline: edges, fill: null, line },
    ];
  });
}

function shapeOf(area: AreaNode, figure: Figure, places: Places, paint: Paint): GroundShape | null {
  const outline = outlineOf(area.place, places);
  return outline && { key: `area ${area.place}`, outline, ...areaLook(figure, area, paint) };
}

function beforeShape(place: PlaceId, before: Figure, places: Places, paint: Paint): GroundShape | null {
  const outline = outlineOf(place, places);
  const line = { colour: areaLineOf(before, paint) ?? paint.palette.ink, ...AREA.before, isDashed: true };
  return outline && { key: `before ${place}`, outline, fill: null, line };
}

function outlineOf(id: PlaceId, places: Places): Outline | null {
  const place = lookUp("place", id, places);
  return place.form === "area" ? place.area : null;
}
