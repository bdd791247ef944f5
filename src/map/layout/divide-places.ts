import type { Dataset } from "../../model/dataset.ts";
import { isLocated, type PlaceId } from "../../model/place.ts";
import { type Box, growBox } from "../geometry/box.ts";
import { AROUND_VIEW, type Camera, type Size } from "../geometry/camera.ts";
import type { WorldPoint } from "../geometry/mercator.ts";
import type { Scene } from "../scene/scene.ts";
import { type MassSpot, makeSpots } from "./mass-spots.ts";
import type { RankedPlace } from "./rank-places.ts";

/**
 * The most places that have nodes in one region. What a camera can move without a visible delay on a slow processor depends
 * on them: `bench/mass.ts` measures it.
 */
export const NODE_LIMIT = 60;

/** Into how many parts a frame is cut, across and down, so that a camera that moves less stays in its region. */
const PARTS = 4;

/** Pixels from symbol to symbol where not all can be shown: no two cover each other, and there is room for names. */
const APART = 44;

/** Places that have nodes, and those for which nodes would be too many; what matters most comes first in both. */
export interface Division {
  readonly shown: readonly RankedPlace[];
  readonly mass: readonly MassSpot[];
  /** Whether spots lie among the nodes, not only beyond the region. */
  readonly isCrowded: boolean;
}

/** The part of the world, in its pixels at a size of it, in which places may have nodes; null where all of them may. */
export function regionOf({ center }: Camera, { width, height }: Size, worldSize: number, scene: Scene): Box | null {
  if (!isMany(scene)) return null;
  const [across, down] = [width / PARTS, height / PARTS];
  const x = Math.round((center[0] * worldSize) / across) * across;
  const y = Math.round((center[1] * worldSize) / down) * down;
  const box = { x: x - (width + across) / 2, y: y - (height + down) / 2, width: width + across, height: height + down };
  return growBox(box, AROUND_VIEW);
}

/** Whether any scene of the data may have a mass: only places that are located are in one. */
export function mayHaveMass({ places }: Dataset): boolean {
  return [...places.values()].filter(isLocated).length > NODE_LIMIT;
}

/** Whether nodes for all places of the scene might be too many. */
function isMany({ marks, before }: Scene): boolean {
  const told = new Set<PlaceId>();
  for (const { place } of [...marks, ...(before ?? [])]) {
    told.add(place);
    if (told.size > NODE_LIMIT) return true;
  }
  return false;
}

/** Divides the places, given in the order of what matters most: all have nodes where there is no region. */
export function dividePlaces(ranked: readonly RankedPlace[], region: Box | null, worldSize: number): Division {
  if (!region) return { shown: ranked, mass: [], isCrowded: false };
  const near = ranked.filter(({ anchor }) => isWithin(anchor, region, worldSize));
  const isCrowded = near.length > NODE_LIMIT;
  const shown = isCrowded ? spread(near, worldSize) : near;
  const taken = new Set(shown);
  return {
    shown,
    mass: makeSpots(
      ranked.filter((each) => !taken.has(each)),
      worldSize,
    ),
    isCrowded,
  };
}

/** Whether a spot of the world lies in a region, given in pixels of the whole world. */
export function isWithin([x, y]: WorldPoint, region: Box, worldSize: number): boolean {
  const [right, down] = [x * worldSize - region.x, y * worldSize - region.y];
  return right >= 0 && down >= 0 && right <= region.width && down <= region.height;
}

/** The most important places of which no two are too near to each other. */
function spread(ranked: readonly RankedPlace[], worldSize: number): RankedPlace[] {
  const taken = new Map<number, Spot[]>();
  const shown: RankedPlace[] = [];
  for (const each of ranked) {
    if (shown.length === NODE_LIMIT) break;
    const spot = pixelsOf(each, worldSize);
    if (cellsAround(spot).some((cell) => taken.get(cell)?.some((other) => isNear(spot, other)))) continue;
    shown.push(each);
    const own = cellOf(spot.x, spot.y);
    taken.set(own, [...(taken.get(own) ?? []), spot]);
  }
  return shown;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const isNear = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y) < APART;

/** The cell that the spot lies in, and those around it. */
const cellsAround = ({ x, y }: Spot): number[] =>
  AROUND.flatMap((down) => AROUND.map((across) => cellOf(x + across, y + down)));

const AROUND = [0, -APART, APART];

/** More cells than the world has at any zoom, so that a row and a column make one number. */
const ROW = 2 ** 26;

const cellOf = (x: number, y: number) => Math.floor(y / APART) * ROW + Math.floor(x / APART);

const pixelsOf = ({ anchor: [x, y] }: RankedPlace, worldSize: number): Spot => ({ x: x * worldSize, y: y * worldSize });
