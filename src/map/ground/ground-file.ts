import type { Names } from "../../model/names.ts";
import type { Box } from "../geometry/box.ts";
import type { BasemapNames, BasemapTown, GroundName } from "../layout/content.ts";
import { type GroundPaths, gridPixel, gridSpot, type NamedGround, type PixelGrid } from "./ground.ts";

/** The ground as it is published, relative to `data/`. */
export const GROUND_FILE = "ground.json";

/** The text of the published file, from which `decodeGround` reads the same ground, its names at whole pixels. */
export function encodeGround({ grid, names, extent: _, ...paths }: NamedGround): string {
  return JSON.stringify({ ...paths, ...written({ grid, names }) });
}

/** The text of what a ground has beside its paths. */
export function encodeNames({ grid, names, extent }: Omit<NamedGround, keyof GroundPaths>): string {
  const box = extent && [extent.x, extent.y, extent.width, extent.height];
  return JSON.stringify({ ...written({ grid, names }), extent: box?.map(Math.round) });
}

function written({ grid, names }: Pick<NamedGround, "grid" | "names">): object {
  const pixel = (spot: readonly [number, number]) => gridPixel(spot, grid).map(Math.round);
  const name = ({ names, spots }: GroundName) => [names, ...spots.map(pixel)];
  return {
    grid: [...grid.origin, grid.worldSize],
    countries: names.countries.map(name),
    roadNames: names.roads.map(name),
    towns: names.towns.map(({ names, spot, rank, geonames }) => [names, pixel(spot), rank, geonames]),
  };
}

/** The ground that the parsed file holds; null where it does not hold one. */
export function decodeGround(input: unknown): NamedGround | null {
  if (!isRecord(input)) return null;
  const paths = pathsIn(input);
  const grid = isNumbers(input.grid, 3) ? gridOf(input.grid) : null;
  const names = grid && namesIn(input, grid);
  if (!grid || !names || !paths) return null;
  const extent = isNumbers(input.extent, 4) ? boxOf(input.extent) : null;
  return { ...paths, grid, names, ...(extent && { extent }) };
}

/** The paths that the file has; those that older files lack are empty. */
function pathsIn(input: Record<string, unknown>): GroundPaths | null {
  const { land, divisions, rivers, lakes, borders, disputed, figure = "", roads = "", outer = "" } = input;
  const paths = { land, figure, divisions, rivers, roads, lakes, outer, borders, disputed };
  return isTexts(paths) ? paths : null;
}

function gridOf([x = 0, y = 0, worldSize = 1]: readonly number[]): PixelGrid {
  return { origin: [x, y], worldSize };
}

function boxOf([x = 0, y = 0, width = 0, height = 0]: readonly number[]): Box {
  return { x, y, width, height };
}

/** The names that the file has; those that older files lack are none. */
function namesIn({ countries, roadNames = [], towns }: Record<string, unknown>, grid: PixelGrid): BasemapNames | null {
  if (!isListOf(countries, isName) || !isListOf(roadNames, isName) || !isListOf(towns, isTown)) return null;
  const read = ([names, ...spots]: WrittenName): GroundName => ({
    names,
    spots: spots.map((spot) => gridSpot(spot, grid)),
  });
  return {
    countries: countries.map(read),
    roads: roadNames.map(read),
    towns: towns.map(
      ([names, spot, rank, geonames]): BasemapTown => ({ names, spot: gridSpot(spot, grid), rank, geonames }),
    ),
  };
}

type Pixel = readonly [number, number];
type WrittenName = readonly [Names, ...Pixel[]];
type WrittenTown = readonly [Names, Pixel, rank: number, geonames: number | null];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTexts = <Key extends string>(value: Record<Key, unknown>): value is Record<Key, string> =>
  Object.values(value).every((each) => typeof each === "string");

const isListOf = <Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] =>
  Array.isArray(value) && value.every(isItem);

const isNumbers = (value: unknown, length: number): value is number[] =>
  Array.isArray(value) && value.length === length && value.every(Number.isFinite);

const isNames = (value: unknown): value is Names => isRecord(value) && isTexts(value);

const isPixel = (value: unknown): value is Pixel => isNumbers(value, 2);

function isName(value: unknown): value is WrittenName {
  const [names, ...spots] = Array.isArray(value) ? value : [];
  return isNames(names) && spots.length > 0 && spots.every(isPixel);
}

function isTown(value: unknown): value is WrittenTown {
  const [names, spot, rank, geonames] = Array.isArray(value) ? value : [];
  return isNames(names) && isPixel(spot) && isNumbers([rank], 1) && (geonames === null || isNumbers([geonames], 1));
}
