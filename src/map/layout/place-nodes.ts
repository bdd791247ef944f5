import { memoize } from "../../model/memoize.ts";
import type { PlaceId } from "../../model/place.ts";
import type { Box } from "../geometry/box.ts";
import { zoomOf } from "../geometry/camera.ts";
import { textLooks } from "../symbols/metrics.ts";
import { areaNodes } from "./area-nodes.ts";
import type { BasemapNames, Content } from "./content.ts";
import { dividePlaces } from "./divide-places.ts";
import type { Towns } from "./known-spots.ts";
import { LabelPlacer } from "./label-placer.ts";
import type { MassSpot } from "./mass-spots.ts";
import { nameAreas } from "./name-areas.ts";
import { nameDistances } from "./name-distances.ts";
import { nameDots } from "./name-dots.ts";
import { nameCountries, nameRoads } from "./name-ground.ts";
import { requestNames, symbolNodes } from "./name-symbols.ts";
import type { Node } from "./node.ts";
import { occupy } from "./occupy.ts";
import { placeSymbols } from "./place-symbols.ts";
import { type RankedPlace, rankPlaces } from "./rank-places.ts";
import { placeRings, routeArrows } from "./route-movements.ts";
import { Space } from "./space.ts";
import type { Stage } from "./stage.ts";

/** What is laid out at one size of the world. */
export interface Placed {
  /** What matters most first. */
  readonly nodes: readonly Node[];
  /** What matters most first. */
  readonly mass: readonly MassSpot[];
}

/** Boxes in pixels of the whole world. */
interface Bounded {
  /** No text straddles it; null for no such edge. */
  readonly edge: Box | null;
  /** No text lies in them. */
  readonly covered: readonly Box[];
  /** In it symbols are small, and have no names; null for no such box. */
  readonly enlarged: Box | null;
  /** Beyond it places have no nodes; null where they have nodes everywhere. */
  readonly region: Box | null;
  /** Whether what is only inferred bears no name. */
  readonly isSparse: boolean;
  /** The place that is named before all others; null for none. */
  readonly first: PlaceId | null;
}

/**
 * All nodes of the content at a size of the world in pixels, the most important first: first symbols, apart from each other,
 * then arrows between them, then texts where there is room. Places for which there are too many become the mass.
 */
export function placeNodes(
  content: Content,
  worldSize: number,
  { edge, covered, enlarged, region, isSparse, first }: Bounded,
): Placed {
  const { scene, dataset, basemap } = content;
  const zoom = zoomOf(worldSize);
  const towns = townsOf(basemap);
  const { shown, mass, isCrowded } = dividePlaces(rankPlaces(scene, dataset, towns, zoom), region, worldSize);
  const symbols = placeSymbols(shown, worldSize, enlarged);
  const arrows = routeArrows(scene, dataset, symbols, worldSize);
  const rings = placeRings(scene, dataset, worldSize);
  const space = new Space();
  occupy(space, symbols, arrows, rings, worldSize);
  for (const box of covered) space.add({ shape: "block", owner: "covered", box });
  const around = { space, edge };
  const stage: Stage = {
    content,
    worldSize,
    around,
    towns,
    region,
    enlarged,
    isSparse,
    first,
    looks: textLooks(zoom),
    placer: new LabelPlacer(around),
    isShown: finderOf([...shown, ...mass]),
  };
  for (const round of requestNames(symbols, stage)) {
    const open = round.filter(({ key }) => !stage.placer.find(key));
    // Among the mass a name stands beside its symbol or nowhere: a leader would have to cross what else is told.
    if (isCrowded) for (const name of open) stage.placer.place(name);
    else stage.placer.placeAll(open);
  }
  const areas = areaNodes(scene, dataset);
  const nodes = [
    ...symbolNodes(symbols, stage),
    ...arrows.map(({ node }) => node),
    ...rings,
    ...nameDistances(rings, stage),
    ...areas,
    ...nameAreas(areas, stage),
    ...nameCountries(stage),
    ...nameDots(stage),
    ...nameRoads(stage),
  ];
  return { nodes, mass };
}

/** Whether a place is among these, which are looked through only once that is asked: there may be tens of thousands. */
function finderOf(places: readonly RankedPlace[]): (place: PlaceId) => boolean {
  let ids: ReadonlySet<PlaceId> | null = null;
  return (place) => {
    ids ??= new Set(places.map(({ place: { id } }) => id));
    return ids.has(place);
  };
}

/** The towns of a basemap by GeoNames id; always the same map for the same basemap. */
const townsOf = memoize(
  ({ towns }: BasemapNames): Towns =>
    new Map(towns.flatMap((town) => (town.geonames === null ? [] : [[town.geonames, town] as const]))),
);
