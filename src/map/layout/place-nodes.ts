import type { Box } from "../geometry/box.ts";
import { textLooks } from "../symbols/metrics.ts";
import { areaNodes } from "./area-nodes.ts";
import type { Content } from "./content.ts";
import { LabelPlacer } from "./label-placer.ts";
import { nameAreas } from "./name-areas.ts";
import { nameCountries } from "./name-countries.ts";
import { nameDistances } from "./name-distances.ts";
import { nameDots } from "./name-dots.ts";
import { requestNames, symbolNodes } from "./name-symbols.ts";
import type { Node } from "./node.ts";
import { occupy } from "./occupy.ts";
import { calloutNodes, requestCallouts } from "./place-callouts.ts";
import { placeSymbols } from "./place-symbols.ts";
import { placeRings, routeArrows } from "./route-movements.ts";
import { Space } from "./space.ts";
import type { Stage } from "./stage.ts";

/**
 * All nodes of the content at a size of the world in pixels, the most important first: first symbols, apart from each other,
 * then arrows between them, then texts where there is room. No text straddles `edge`, in pixels of the whole world.
 */
export function placeNodes(content: Content, worldSize: number, edge: Box | null): Node[] {
  const { scene, dataset, basemap } = content;
  const towns = new Map(basemap.towns.flatMap((town) => (town.geonames === null ? [] : [[town.geonames, town]])));
  const symbols = placeSymbols(scene, dataset, towns, worldSize);
  const arrows = routeArrows(scene, dataset, symbols, worldSize);
  const rings = placeRings(scene, dataset, worldSize);
  const space = new Space();
  occupy(space, symbols, arrows, rings, worldSize);
  const around = { space, edge };
  const shown = new Set(symbols.map(({ place }) => place.id));
  const stage: Stage = {
    content,
    worldSize,
    around,
    towns,
    shown,
    looks: textLooks(Math.log2(worldSize / 512)),
    placer: new LabelPlacer(around),
  };
  stage.placer.placeAll([...requestCallouts(symbols, stage), ...requestNames(symbols, stage)]);
  return [
    ...calloutNodes(symbols, stage),
    ...symbolNodes(symbols, stage),
    ...arrows.map(({ node }) => node),
    ...rings,
    ...nameDistances(rings, stage),
    ...areaNodes(scene, dataset),
    ...nameAreas(stage),
    ...nameCountries(stage),
    ...nameDots(stage),
  ];
}
