import type { Place, PlaceId } from "../../model/place.ts";
import { distance, distanceToBox, moveBox, type PixelPoint } from "../geometry/box.ts";
import { type Camera, project, type Size } from "../geometry/camera.ts";
import { isInPolygon } from "../geometry/is-in-polygon.ts";
import { toDegrees } from "../geometry/mercator.ts";
import { unproject } from "../ground/camera-moves.ts";
import type { MassSpot } from "../layout/mass-spots.ts";
import type { AreaNode, ArrowNode, DotNode, LabelNode, Node, RingNode, SymbolNode } from "../layout/node.ts";

/** Nodes as a camera shows them. */
export interface HitView {
  readonly nodes: readonly Node[];
  /** Below the nodes. */
  readonly mass: readonly MassSpot[];
  /** Pixels of the whole world that the arrows and rings are made for. */
  readonly worldSize: number;
  readonly camera: Camera;
  readonly size: Size;
  readonly places: ReadonlyMap<PlaceId, Place>;
}

/** Half the width of what a pointer can be sure to hit, in pixels. */
const LEAST_RADIUS = { fine: 12, touch: 22 };

/** How far from a name a pointer may be to hit it, in pixels. */
const BESIDE_NAME = { fine: 2, touch: 10 };

/** What a spot of the mass lies further away than a symbol or a name that the pointer is on, in pixels: these lie above it. */
const BELOW = 1.5;

/**
 * The place that a pointer at a pixel means: that of the nearest symbol, name, dot or spot of the mass within reach, else of
 * the arrow or ring below it, else of the area; null where there is none.
 */
export function placeAt(pixel: PixelPoint, kind: "fine" | "touch", view: HitView): PlaceId | null {
  const near = view.nodes
    .map((node) => ({ node, distance: distanceTo(node, pixel, kind, view) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance);
  const [nearest] = near;
  const spot = nearestSpot(pixel, LEAST_RADIUS[kind], nearest?.distance ?? Infinity, view);
  if (spot) return spot.place.id;
  if (nearest) return nearest.node.place;
  const trace = view.nodes.find((node) => (node.role === "arrow" || node.role === "ring") && isIn(node, pixel, view));
  return trace ? trace.place : areaAt(pixel, view);
}

/** The spot of the mass that is nearest to a pixel, if it is within reach and nearer than `least`; null else. */
function nearestSpot(pixel: PixelPoint, reach: number, least: number, view: HitView): MassSpot | null {
  let nearest: MassSpot | null = null;
  for (const spot of view.mass) {
    const away = distance(project(spot.anchor, view.camera, view.size), pixel);
    if (away > reach || away + BELOW >= least) continue;
    nearest = spot;
    least = away + BELOW;
  }
  return nearest;
}

/** How far a pixel is from what can be hit of a node, in pixels, less the more surely it is meant; infinite beyond its reach. */
function distanceTo(node: Node, pixel: PixelPoint, kind: "fine" | "touch", view: HitView): number {
  const [x, y] = project(node.anchor, view.camera, view.size);
  switch (node.role) {
    case "symbol":
      return toDisc(node, [x + node.offset[0], y + node.offset[1]], pixel, LEAST_RADIUS[kind]);
    case "dot":
      return node.place === null ? Infinity : toDisc(node, [x, y], pixel, LEAST_RADIUS[kind]);
    case "label":
      return toText(node, moveBox(node.box, [x, y]), pixel, BESIDE_NAME[kind]);
    default:
      return Infinity;
  }
}

function toDisc({ radius }: SymbolNode | DotNode, middle: PixelPoint, pixel: PixelPoint, least: number): number {
  const away = distance(middle, pixel);
  // Of two symbols below it the pointer means the one whose middle is nearer.
  return away <= Math.max(radius, least) ? Math.max(away - radius, away / 1e3) : Infinity;
}

function toText(node: LabelNode, box: Parameters<typeof distanceToBox>[1], pixel: PixelPoint, reach: number) {
  const away = node.place === null ? Infinity : distanceToBox(pixel, box);
  return away <= reach ? away + 1 : Infinity;
}

function isIn(node: ArrowNode | RingNode, pixel: PixelPoint, { camera, size, worldSize }: HitView): boolean {
  const [x, y] = project(node.anchor, camera, size);
  const scale = camera.worldSize / worldSize;
  const corners = node.outline.map(([right, down]) => [x + right * scale, y + down * scale]);
  const [first = []] = corners;
  return isInPolygon(pixel, { type: "Polygon", coordinates: [[...corners, first]] });
}

function areaAt(pixel: PixelPoint, { nodes, camera, size, places }: HitView): PlaceId | null {
  const position = toDegrees(unproject(pixel, camera, size));
  const area = nodes.find((node): node is AreaNode => {
    const place = node.role === "area" ? places.get(node.place) : null;
    return place?.form === "area" && isInPolygon(position, place.area);
  });
  return area?.place ?? null;
}
