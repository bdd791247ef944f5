import type { Dataset } from "../../model/dataset.ts";
import { type Place, type PlaceId, spotOf } from "../../model/place.ts";
import type { PixelPoint } from "../geometry/box.ts";
import { toWorld, type WorldPoint } from "../geometry/mercator.ts";
import type { Figure } from "../scene/figure.ts";
import { isFaded, type Scene } from "../scene/scene.ts";
import { SYMBOL, symbolSize } from "../symbols/metrics.ts";
import type { BasemapTown } from "./content.ts";
import { declutter } from "./declutter.ts";
import { firstZoomOf, importanceOf } from "./importance.ts";
import type { LeaderNode, SymbolNode, SymbolPart } from "./node.ts";

/** A symbol in pixels of the whole world. */
export interface PlacedSymbol {
  readonly node: SymbolNode;
  readonly place: Place;
  /** The true spot. */
  readonly home: PixelPoint;
  /** Where its middle went. */
  readonly middle: PixelPoint;
  /** Radius of what is round about its middle, the ring of a change included. */
  readonly body: number;
}

/** Pixels between two symbols. */
const GAP = 1;

/** How hard the symbols of cities and of what changed are to move, beside the others. */
const MASS = { changed: 3, city: 2, other: 1 } as const;

/**
 * The symbols of a scene at a size of the world in pixels, the most important first, moved so that none covers another.
 * Who holds an area is no symbol, but what happened there is one, at the spot that stands for it.
 * `towns` are those of the basemap by GeoNames id.
 */
export function placeSymbols(
  scene: Scene,
  dataset: Dataset,
  towns: ReadonlyMap<number, BasemapTown>,
  worldSize: number,
): PlacedSymbol[] {
  const zoom = Math.log2(worldSize / 512);
  const standing = [...figuresByPlace(scene, dataset)].flatMap(([id, figures]) => {
    const place = dataset.places.get(id);
    const spot = place && spotOf(place);
    if (!spot || firstZoomOf(place) > zoom) return [];
    return [symbolOf(place, toWorld(spot), figures, scene, towns, zoom, worldSize)];
  });
  standing.sort((a, b) => a.node.rank - b.node.rank);
  const spots = declutter(
    standing.map(({ home, body, node, place }) => ({
      home,
      radius: body + GAP / 2 + (node.parts.length > 1 ? 1 : 0),
      mass: massOf(node, place),
    })),
  );
  return standing.map((each, index) => {
    const middle = spots[index] ?? each.home;
    const offset: PixelPoint = [middle[0] - each.home[0], middle[1] - each.home[1]];
    return { ...each, middle, node: { ...each.node, offset } };
  });
}

/** The line from its true spot to a symbol that had to move away from it; null where it did not. */
export function leaderOf({ node, body }: PlacedSymbol): LeaderNode | null {
  const { anchor, place, offset, faded } = node;
  if (Math.hypot(...offset) < Math.max(SEEN, body * STILL_ON_IT)) return null;
  const line = { leadsTo: "symbol" as const, from: [0, 0] as const, to: offset };
  return { role: "leader", key: `leader to ${node.key}`, ...{ anchor, place, faded }, ...line };
}

/** A symbol whose true spot lies under it, so far from its middle at most, needs no leader. */
const SEEN = 4;
const STILL_ON_IT = 0.6;

interface Figures {
  control: Figure | null;
  event: Figure | null;
  before: Figure | null;
}

function figuresByPlace({ marks, before }: Scene, { places }: Dataset): Map<PlaceId, Figures> {
  const found = new Map<PlaceId, Figures>();
  const set = (id: PlaceId, kind: keyof Figures, figure: Figure) => {
    const figures = found.get(id) ?? { control: null, event: null, before: null };
    figures[kind] = figure;
    found.set(id, figures);
  };
  const isPoint = (id: PlaceId) => places.get(id)?.geometry?.type === "Point";
  for (const { place, figure } of marks) {
    if (figure.shape === "event") set(place, "event", figure);
    else if (isPoint(place)) set(place, "control", figure);
  }
  for (const { place, figure } of before ?? []) if (isPoint(place)) set(place, "before", figure);
  return found;
}

function symbolOf(
  place: Place,
  anchor: WorldPoint,
  figures: Figures,
  scene: Scene,
  towns: ReadonlyMap<number, BasemapTown>,
  zoom: number,
  worldSize: number,
): PlacedSymbol {
  const size = symbolSize(zoom, place.kind === "city");
  const changed = place.geometry?.type === "Point" && scene.changed.has(place.id);
  const parts = partsOf(figures, size);
  const body = size * bodyOf(figures, changed);
  const home: PixelPoint = [anchor[0] * worldSize, anchor[1] * worldSize];
  const importance = importanceOf(place, towns.get(place.geonames ?? -1));
  const node: SymbolNode = {
    role: "symbol",
    key: `symbol ${place.id}`,
    place: place.id,
    ...{ anchor, offset: [0, 0], parts, size, changed },
    radius: Math.max(body, ...parts.map(({ at, size: width }) => Math.hypot(...at) + width / 2)),
    rank: importance + rankOf(figures, changed),
    faded: isFaded(scene, place.id),
  };
  return { node, place, home, middle: home, body };
}

function massOf({ changed }: SymbolNode, { kind }: Place): number {
  if (changed) return MASS.changed;
  return kind === "city" ? MASS.city : MASS.other;
}

function bodyOf({ control, before }: Figures, changed: boolean): number {
  if (changed) return SYMBOL.ring;
  return control || before ? SYMBOL.body : SYMBOL.event / 2;
}

/** What turned on the day before all else, and what only happened after all else. */
function rankOf({ control }: Figures, changed: boolean): number {
  if (changed) return 0;
  return control ? 10 : 20;
}

function partsOf({ control, event, before }: Figures, size: number): SymbolPart[] {
  const part = (
    kind: SymbolPart["part"],
    figure: Figure | null,
    width: number,
    [x, y]: PixelPoint = [0, 0],
  ): SymbolPart[] => (figure ? [{ part: kind, figure, at: [x * size, y * size], size: width * size }] : []);
  const isAlone = control === null && before === null;
  return [
    ...part("control", control, 1),
    ...(isAlone ? part("event", event, SYMBOL.event) : part("event", event, SYMBOL.badge, SYMBOL.badgeAt)),
    ...part("before", before, SYMBOL.before, SYMBOL.beforeAt),
  ];
}
