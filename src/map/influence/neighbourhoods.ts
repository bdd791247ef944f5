import { Delaunay } from "d3-delaunay";
import type { Position } from "geojson";
import { REACH_KM } from "../../model/reach.ts";
import { commonRing, type Leg } from "../geometry/convex.ts";
import { groundCircle } from "../geometry/ground-circle.ts";
import { toDegrees, toWorld } from "../geometry/mercator.ts";
import type { Site } from "./sites.ts";

/** The ground within reach of a site that is nearer to it than to any other. */
export interface Neighbourhood {
  /** Closed and convex, in degrees. */
  readonly ring: Position[];
  /**
   * Its sides to neighbours with another holder, or with none, in degrees; where two neighbours both have a holder, they are
   * the first one's.
   */
  readonly edges: readonly Leg[];
}

/** Kilometres around the equator. Cells are cut on a Mercator plane: it keeps angles, and over so short a way distances too. */
const EQUATOR_KM = 40_075;

/** On the plane a kilometre is longer away from the equator; nowhere that people fight over is it four times as long. */
const MARGIN = 4 * REACH_KM;

/** By how many kilometres a spot as far from one site as from another may be nearer to one of them, by rounding. */
const ROUNDING = 1e-4;

/** Corners of the circle that bounds a neighbourhood. */
const CORNERS = 48;

/** The neighbourhood of each site; the sites are on spots of their own. */
export function neighbourhoodsOf(sites: readonly Site[]): Neighbourhood[] {
  if (sites.length === 0) return [];
  const points = sites.map(({ spot }) => toPlane([...spot]));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const voronoi = Delaunay.from(points).voronoi([
    Math.min(...xs) - MARGIN,
    Math.min(...ys) - MARGIN,
    Math.max(...xs) + MARGIN,
    Math.max(...ys) + MARGIN,
  ]);
  return sites.map(({ spot, actor }, index) => {
    const reach = groundCircle(spot, REACH_KM, CORNERS).map(toPlane);
    const ring = commonRing(voronoi.cellPolygon(index), reach) ?? [];
    const others = [...voronoi.neighbors(index)].filter((other) => {
      const theirs = sites[other]?.actor ?? null;
      return theirs !== actor && (theirs === null || index < other);
    });
    const isEdge = ([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]: Leg) => {
      const middle = [(x1 + x2) / 2, (y1 + y2) / 2];
      const away = distance(points[index] ?? [], middle);
      return others.some((other) => Math.abs(distance(points[other] ?? [], middle) - away) < ROUNDING);
    };
    const sides = ring.slice(1).map((to, at): Leg => [ring[at] ?? to, to]);
    const edges = sides.filter(isEdge).map(([from, to]): Leg => [fromPlane(from), fromPlane(to)]);
    return { ring: ring.map(fromPlane), edges };
  });
}

function toPlane([longitude = 0, latitude = 0]: Position): [x: number, y: number] {
  const [x, y] = toWorld([longitude, latitude]);
  return [x * EQUATOR_KM, y * EQUATOR_KM];
}

const fromPlane = ([x = 0, y = 0]: Position): Position => [...toDegrees([x / EQUATOR_KM, y / EQUATOR_KM])];

const distance = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position) => Math.hypot(x1 - x2, y1 - y2);
