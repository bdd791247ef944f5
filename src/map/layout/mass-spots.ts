import type { PlaceKindId } from "../../model/place-kind.ts";
import { SPOT } from "../symbols/metrics.ts";
import type { RankedPlace } from "./rank-places.ts";

/** A place as a small spot where it truly is, without a name: nodes for all places would be too many. */
export interface MassSpot extends RankedPlace {
  /** The width of its picture in pixels, larger for cities and towns. */
  readonly width: number;
}

/** Pixels across a square that is looked at for how dense spots lie. */
const CELL = 40;

/** Spots that have room in such a square. Where there are more on average all become smaller, to this part at least. */
const ROOMY = 6;
const SMALLEST = 0.6;

/** The spots of places at a size of the world in pixels, in their order. */
export function makeSpots(places: readonly RankedPlace[], worldSize: number): MassSpot[] {
  const scale = scaleOf(places, worldSize);
  const widths = new Map<PlaceKindId, number>([
    ["city", SPOT.city],
    ["town", SPOT.town],
  ]);
  return places.map((ranked) => ({
    ...ranked,
    width: Math.round(scale * (widths.get(ranked.place.kind) ?? SPOT.other)),
  }));
}

function scaleOf(places: readonly RankedPlace[], worldSize: number): number {
  const columns = Math.ceil(worldSize / CELL);
  const cells = new Set<number>();
  for (const { anchor } of places) {
    const [column, row] = [Math.floor((anchor[0] * worldSize) / CELL), Math.floor((anchor[1] * worldSize) / CELL)];
    cells.add(row * columns + column);
  }
  return Math.max(SMALLEST, Math.min(1, Math.sqrt((ROOMY * cells.size) / places.length)));
}
