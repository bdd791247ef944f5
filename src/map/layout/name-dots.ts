import type { Dataset } from "../../model/dataset.ts";
import { memoize } from "../../model/memoize.ts";
import type { Names } from "../../model/names.ts";
import { inLanguage } from "../../model/names.ts";
import type { PlaceId } from "../../model/place.ts";
import { boxBetween, distance, type PixelPoint } from "../geometry/box.ts";
import { zoomOf } from "../geometry/camera.ts";
import { toWorld, type WorldPoint } from "../geometry/mercator.ts";
import { DOT } from "../symbols/metrics.ts";
import { isWithin, NODE_LIMIT } from "./divide-places.ts";
import { firstZoomOfTown, firstZoomUntold, importanceOf } from "./importance.ts";
import { besideOwner } from "./label-candidates.ts";
import { labelBeside } from "./label-node.ts";
import type { DotNode, LabelNode, LeaderNode } from "./node.ts";
import { setLines } from "./set-text.ts";
import type { Obstacle } from "./space.ts";
import type { Stage } from "./stage.ts";

/** A dot that wants a name. */
interface Spot {
  readonly key: string;
  readonly names: Names;
  readonly anchor: WorldPoint;
  readonly place: PlaceId | null;
  readonly importance: number;
}

/** Places of which the day tells nothing and towns of the basemap, each with its name; none where the name has no room. */
export function nameDots(stage: Stage): (DotNode | LabelNode | LeaderNode)[] {
  const { content, placer, around, worldSize, looks, region, enlarged } = stage;
  const all = [...untoldPlaces(stage), ...townsOf(stage)]
    .filter(({ anchor }) => enlarged === null || !isWithin(anchor, enlarged, worldSize))
    .sort((a, b) => a.importance - b.importance);
  const spots = region ? all.filter(({ anchor }) => isWithin(anchor, region, worldSize)).slice(0, NODE_LIMIT) : all;
  const { language, direction } = content.locale;
  return spots.flatMap(({ key, names, anchor, place }): (DotNode | LabelNode | LeaderNode)[] => {
    const at: PixelPoint = [anchor[0] * worldSize, anchor[1] * worldSize];
    const dot: DotNode = { role: "dot", key: `dot ${key}`, anchor, place, radius: DOT.town };
    if (!isFree(at, stage)) return [];
    const setting = setLines([inLanguage(names, language)], looks.dot, content.measure);
    const owner = { key: dot.key, at, radius: DOT.town };
    const name = `name ${key}`;
    const near = () => besideOwner(owner, [setting], direction);
    if (!placer.place({ key: name, naming: owner, near, far: () => [] })) return [];
    around.space.add({ shape: "disc", owner: dot.key, at, radius: DOT.town, named: true });
    return [
      dot,
      ...labelBeside(
        name,
        anchor,
        looks.dot,
        { names: place === null ? "town" : "place", tone: "faint", place, faded: false },
        stage,
      ),
    ];
  });
}

/** Pixels between a dot and symbols, or other dots. */
const MARGIN = 4;

/** Whether a dot here covers nothing and takes no name from another. */
function isFree(at: PixelPoint, { around, placer }: Stage): boolean {
  const costOf = (obstacle: Obstacle) => {
    const isNear = obstacle.shape === "disc" && distance(obstacle.at, at) < obstacle.radius + MARGIN;
    return isNear ? Infinity : 0;
  };
  if (around.space.costIn(boxBetween(at, at), MARGIN, costOf) > 0) return false;
  return placer.isClear(at, DOT.town);
}

function untoldPlaces({ content, towns, isShown, worldSize }: Stage): Spot[] {
  const zoom = zoomOf(worldSize);
  const ends = new Set(content.scene.traces.flatMap(({ trace }) => (trace.shape === "arrow" ? [trace.to] : [])));
  const spots: Spot[] = [];
  for (const place of content.dataset.places.values()) {
    if (place.form !== "point") continue;
    const town = towns.get(place.geonames ?? -1);
    const isEnd = ends.has(place.id);
    if (!isEnd && firstZoomUntold(place, town, content.dataset.map) > zoom) continue;
    if (isShown(place.id)) continue;
    // Where an arrow leads is named before all else: without it nobody knows what the arrow says.
    const importance = isEnd ? -1 : importanceOf(place, town, content.dataset.map);
    spots.push({ key: place.id, names: place.names, anchor: toWorld(place.spot), place: place.id, importance });
  }
  return spots;
}

function townsOf({ content, worldSize }: Stage): Spot[] {
  const zoom = zoomOf(worldSize);
  const known = knownTowns(content.dataset);
  return content.basemap.towns.flatMap((town, index) => {
    const { names, spot, rank, geonames } = town;
    if (firstZoomOfTown(town) > zoom || (geonames !== null && known.has(geonames))) return [];
    return [{ key: `town ${geonames ?? index}`, names, anchor: spot, place: null, importance: rank - 0.5 }];
  });
}

/** The GeoNames ids of all places of a data set. */
const knownTowns = memoize(
  ({ places }: Dataset): ReadonlySet<number | null> => new Set([...places.values()].map(({ geonames }) => geonames)),
);
