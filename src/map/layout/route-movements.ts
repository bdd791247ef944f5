import type { Dataset } from "../../model/dataset.ts";
import { type PlaceId, spotOf } from "../../model/place.ts";
import { boxAround, type PixelPoint } from "../geometry/box.ts";
import { toWorld, type WorldPoint } from "../geometry/mercator.ts";
import type { Scene } from "../scene/scene.ts";
import { type Arrow, type DistanceRing, groundLineOf } from "../scene/trace.ts";
import type { Age } from "../scene/traces.ts";
import { arrowAlong } from "../symbols/arrow.ts";
import { RING_SEEN } from "../symbols/trace-style.ts";
import { bendsOf } from "./bends.ts";
import type { ArrowNode, RingNode } from "./node.ts";
import type { PlacedSymbol } from "./place-symbols.ts";

/** Pixels between the end of an arrow and a place without a symbol, or the edge of a symbol. */
const GAP = { spot: 5, symbol: 2 } as const;

/** Pixels that arrows like to keep from each other and from symbols. */
const CLEARANCE = 14;

/** An arrow and the spots of its middle line, in pixels of the whole world. */
export interface RoutedArrow {
  readonly node: ArrowNode;
  readonly spine: readonly PixelPoint[];
}

/** The movements of a scene as arrows from symbol to symbol, bent to keep clear of each other; those without room are left out. */
export function routeArrows(
  { traces }: Scene,
  dataset: Dataset,
  symbols: readonly PlacedSymbol[],
  worldSize: number,
): RoutedArrow[] {
  const byPlace = new Map(symbols.map((symbol) => [symbol.place.id, symbol]));
  const end = (id: PlaceId): End => {
    const anchor = anchorOf(id, dataset);
    const symbol = byPlace.get(id);
    if (symbol) return { anchor, at: symbol.middle, gap: symbol.body + GAP.symbol };
    return { anchor, at: scaled(anchor, worldSize), gap: GAP.spot };
  };
  const ways = traces.flatMap(({ trace, age }) =>
    trace.shape === "arrow" ? [{ arrow: trace, age, from: end(trace.place), to: end(trace.to) }] : [],
  );
  if (ways.length === 0) return [];
  const routes = ways.map(({ from, to }) => ({ from: from.at, to: to.at }));
  const bends = bendsOf(
    routes,
    symbols.map(({ middle }) => middle),
    CLEARANCE,
  );
  return ways.flatMap((way, index) => routed(way, bends[index] ?? 0, worldSize) ?? []);
}

interface End {
  readonly anchor: WorldPoint;
  /** In pixels of the whole world. */
  readonly at: PixelPoint;
  readonly gap: number;
}

interface Way {
  readonly arrow: Arrow;
  readonly age: Age;
  readonly from: End;
  readonly to: End;
}

function routed({ arrow, age, from, to }: Way, bend: number, worldSize: number): RoutedArrow | null {
  const shape = arrowAlong({ from: from.at, to: to.at, bend }, { start: from.gap, end: to.gap });
  if (!shape) return null;
  const origin = scaled(from.anchor, worldSize);
  const { id, place, to: goal, actor, movers, hedged } = arrow;
  const [left, tip, right] = shape.head;
  return {
    spine: [...shape.line, tip],
    node: {
      role: "arrow",
      key: `arrow ${id}`,
      anchor: from.anchor,
      place,
      to: goal,
      actor,
      movers,
      hedged,
      age,
      line: shape.line.map((spot) => relative(spot, origin)),
      head: [relative(left, origin), relative(tip, origin), relative(right, origin)],
      outline: shape.band.map((spot) => relative(spot, origin)),
    },
  };
}

/** The distances of a scene as rings, but for those that the symbol of their place would cover. */
export function placeRings({ traces }: Scene, dataset: Dataset, worldSize: number): RingNode[] {
  return traces.flatMap(({ trace, age }) => (trace.shape === "ring" ? ringOf(trace, age, dataset, worldSize) : []));
}

function ringOf(ring: DistanceRing, age: Age, dataset: Dataset, worldSize: number): RingNode[] {
  const { id, place, actor, kilometres } = ring;
  const anchor = anchorOf(place, dataset);
  const origin = scaled(anchor, worldSize);
  const line = groundLineOf(ring, dataset).slice(0, -1);
  const outline = line.map((spot) => relative(scaled(toWorld(spot), worldSize), origin));
  if (boxAround(outline).height < RING_SEEN) return [];
  return [{ role: "ring", key: `ring ${id}`, anchor, place, actor, age, kilometres, outline }];
}

function anchorOf(id: PlaceId, { places }: Dataset): WorldPoint {
  const place = places.get(id);
  const spot = place && spotOf(place);
  if (!spot) throw new Error(`a trace leads to ${id}, which is no place on the map`);
  return toWorld(spot);
}

const scaled = ([x, y]: WorldPoint, worldSize: number): PixelPoint => [x * worldSize, y * worldSize];

const relative = ([x, y]: PixelPoint, [left, top]: PixelPoint): PixelPoint => [x - left, y - top];
