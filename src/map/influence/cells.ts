import type { MultiLineString, MultiPolygon, Position } from "geojson";
import type { History } from "../../history/history.ts";
import type { ActorId } from "../../model/actor.ts";
import type { Countries } from "../../model/countries.ts";
import type { Day } from "../../model/day.ts";
import { commonRing, type Leg, partsWithin } from "../geometry/convex.ts";
import { boundsOf, type Land, landIn, touches } from "./land.ts";
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
    const outline = countries.get(country);
    if (actor === null || !outline || ring.length === 0) continue;
    const land = landIn(outline);
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
function withinCountry(ring: Position[], land: Land): Position[][][] {
  const bounds = boundsOf(ring);
  if (!land.bounds.some((side) => touches(side, bounds))) return [[ring]];
  return land.polygons.flatMap((rings) => {
    const near = rings.filter((each) => touches(boundsOf(each), bounds));
    const [outer, ...holes] = near.map((each) => commonRing(each, ring));
    // A hole without its outer ring would be ground.
    return near[0] === rings[0] && outer ? [[outer, ...holes.filter((hole) => hole !== null)]] : [];
  });
}

/** The edges, as far as they run in the country. */
function edgesWithin(edges: readonly Leg[], land: Land): Position[][] {
  return edges.flatMap((edge) => {
    const bounds = boundsOf(edge);
    const isNear = land.bounds.some((side) => touches(side, bounds));
    return (isNear ? partsWithin(edge, land.sides) : [edge]).map((part) => [...part]);
  });
}
