import type { Bounds } from "../../model/dataset.ts";
import { type Projection, projectionInto } from "../geometry/projection.ts";
import type { Ground, GroundName } from "./ground.ts";

/** The ground as it is published for browsers that cannot use the basemap itself, relative to `data/`. */
export const GROUND_FILE = "ground.json";

/** In whole pixels, so the box is larger than the map is mostly shown. */
const BOX = { x: 0, y: 0, width: 2400, height: 2300 };

/** Ground around the bounds, for rooms of other proportions. */
const PADDING = 650;

/** The projection that the published ground of a map with these bounds is made for. */
export function groundProjection(bounds: Bounds): Projection {
  return projectionInto(bounds, BOX, PADDING);
}

/** The text of the published file, from which `decodeGround` reads the same ground. */
export function encodeGround(ground: Ground): string {
  const whole = ({ at: [x, y], names }: GroundName) => ({ at: [Math.round(x), Math.round(y)], names });
  return JSON.stringify({
    ...ground,
    areas: [...ground.areas],
    countries: ground.countries.map(whole),
    towns: ground.towns.map(whole),
  });
}

/** The ground that the parsed file holds; null where it does not hold one. */
export function decodeGround(input: unknown): Ground | null {
  if (!isRecord(input)) return null;
  const { land, divisions, rivers, lakes, borders, disputed, areas, countries, towns } = input;
  const paths = { land, divisions, rivers, lakes, borders, disputed };
  if (!isTexts(paths) || !isListOf(areas, isPair) || !isListOf(countries, isName) || !isListOf(towns, isName)) {
    return null;
  }
  return { ...paths, areas: new Map(areas), countries, towns };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const isTexts = <Key extends string>(value: Record<Key, unknown>): value is Record<Key, string> =>
  Object.values(value).every((each) => typeof each === "string");

const isListOf = <Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] =>
  Array.isArray(value) && value.every(isItem);

const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === "string");

const isName = (value: unknown): value is GroundName =>
  isRecord(value) &&
  Array.isArray(value.at) &&
  value.at.length === 2 &&
  value.at.every(Number.isFinite) &&
  isRecord(value.names) &&
  isTexts(value.names);
