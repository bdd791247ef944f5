import type { MultiLineString, MultiPolygon, Position } from "geojson";
import type { History } from "../../history/history.ts";
import type { ActorId } from "../../model/actor.ts";
import type { Countries, Country } from "../../model/countries.ts";
import type { Day } from "../../model/day.ts";
import { commonRing, type Leg, partsWithin } from "../geometry/convex.ts";
import { neighbourhoodsOf } from "./neighbourhoods.ts";
import { type Site, sitesOn } from "./sites.ts";

/** The ground that is nearer to places held by an actor than to any other of which something is known, in degrees. */
export interface Cell {
  readonly actor: ActorId;
  /** The ground around each of its places; the parts do not overlap, and touch. */
  readonly outline: MultiPolygon;
  /** Where it meets ground that is nearer to a place of which something else is told; no line twice among all cells. */
  readonly edges: MultiLineString;
}

/**
 * The cells of a day, one for each actor that holds a place: all that is nearer to its places than to any other of which
 * something is reported, within `REACH_KM` and the place's country.
 * A place that is contested or vacated has none, and bounds those of its neighbours; areas count for nothing.
 * A place of a country that is not given has none either.
 */
export function cellsOn(history: History, day: Day, countries: Countries): Cell[] {
  const sites = sitesOn(history, day);
  const cells = new Map<ActorId, { readonly polygons: Position[][][]; readonly lines: Position[][] }>();
  for (const [index, { ring, edges }] of neighbourhoodsOf(sites).entries()) {
    const { actor, country } = sites[index] as Site;
    const land = countries.get(country);
    if (actor === null || !land || ring.length === 0) continue;
    const cell = cells.get(actor) ?? { polygons: [], lines: [] };
    cells.set(actor, cell);
    cell.polygons.push(...withinCountry(ring, land));
    cell.lines.push(...edgesWithin(edges, land));
  }
  return [...cells]
    .filter(([, { polygons }]) => polygons.length > 0)
    .map(([actor, { polygons, lines }]) => ({
      actor,
      outline: { type: "MultiPolygon", coordinates: polygons },
      edges: { type: "MultiLineString", coordinates: lines },
    }));
}

/** What of a convex ring is in the country; one that no border comes near is so wholly. */
function withinCountry(ring: Position[], { outline, sides }: Country): Position[][][] {
  const box = boxOf(ring);
  if (!sides.some((side) => touches(boxOf(side), box))) return [[ring]];
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  return polygons.flatMap((rings) => {
    const near = rings.filter((each) => touches(boxOf(each), box));
    const [outer, ...holes] = near.map((each) => commonRing(each, ring));
    // A hole without its outer ring would be ground.
    return near[0] === rings[0] && outer ? [[outer, ...holes.filter((hole) => hole !== null)]] : [];
  });
}

/** The edges, as far as they run in the country. */
function edgesWithin(edges: readonly Leg[], { sides }: Country): Position[][] {
  return edges.flatMap((edge) => {
    const box = boxOf(edge);
    const isNear = sides.some((side) => touches(boxOf(side), box));
    return (isNear ? partsWithin(edge, sides) : [edge]).map((part) => [...part]);
  });
}

type Bounds = readonly [west: number, south: number, east: number, north: number];

function boxOf(positions: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of positions) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

const touches = (a: Bounds, b: Bounds) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
