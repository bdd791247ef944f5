import { bboxClip } from "@turf/bbox-clip";
import { distance } from "@turf/distance";
import { intersect } from "@turf/intersect";
import { union } from "@turf/union";
import { voronoi } from "@turf/voronoi";
import type { Feature, Point, Position } from "geojson";
import type { Chronicle } from "../../history/chronicle.ts";
import { spellOn } from "../../history/control.ts";
import type { ActorId } from "../../model/actor.ts";
import type { Countries, Country, Outline } from "../../model/countries.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Day } from "../../model/day.ts";
import { spotOf } from "../../model/place.ts";
import { commonRing } from "../geometry/convex.ts";
import { groundCircle } from "../geometry/ground-circle.ts";
import { toDegrees, toWorld } from "../geometry/mercator.ts";
import { REACH_KM } from "./reach.ts";

/** The ground that is nearer to places held by an actor than to any other of which something is known. */
export interface Cell {
  readonly actor: ActorId;
  readonly outline: Outline;
}

/**
 * The cells of a day, one for each actor that holds a place, as the union of the cells around its places: all that is
 * nearer to the place than to any other of which something is reported, within `REACH_KM` and the place's country.
 * A place that is contested or vacated has none, and bounds those of its neighbours; areas count for nothing.
 * A place of a country that is not given has none either.
 */
export function cellsOn(dataset: Dataset, chronicle: Chronicle, day: Day, countries: Countries): Cell[] {
  const sites = sitesOn(dataset, chronicle, day);
  const cells = new Map<ActorId, Feature<Outline>[]>();
  for (const [index, around] of neighbourhoodsOf(sites).entries()) {
    const { actor, spot, country } = sites[index] as Site;
    const land = countries.get(country);
    if (actor === null || !land) continue;
    const cell = withinCountry(withinReach(around, spot), land);
    if (cell) cells.set(actor, [...(cells.get(actor) ?? []), cell]);
  }
  return [...cells].map(([actor, parts]) => ({ actor, outline: together(parts) }));
}

/** A spot of which something is reported; without an actor it only bounds the cells of others. */
interface Site {
  readonly spot: readonly [longitude: number, latitude: number];
  readonly country: string;
  readonly actor: ActorId | null;
}

function sitesOn({ places }: Dataset, chronicle: Chronicle, day: Day): Site[] {
  const sites = new Map<string, Site>();
  for (const [id, { spells }] of chronicle) {
    const place = places.get(id);
    const spot = place?.geometry?.type === "Point" ? spotOf(place) : null;
    const { control } = spellOn(spells, day);
    if (!place || !spot || control.status === "unknown") continue;
    const actor = control.status === "held" ? control.actor : null;
    const key = String(spot);
    const other = sites.get(key);
    // Two places on one spot share a cell only if they share a holder.
    sites.set(key, { spot, country: place.country, actor: other && other.actor !== actor ? null : actor });
  }
  return [...sites.values()];
}

/** Kilometres around the equator. Cells are cut on a Mercator plane: it keeps angles, and over so short a way distances too. */
const EQUATOR_KM = 40_075;

/** The closed ring around the spots nearest to each site, in degrees; the sites are on spots of their own. */
function neighbourhoodsOf(sites: readonly Site[]): Position[][] {
  if (sites.length === 0) return [];
  const points = sites.map(({ spot }) => toWorld(spot).map((value) => value * EQUATOR_KM) as Position);
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  // On the plane a kilometre is longer away from the equator; nowhere that people fight over is it four times as long.
  const edge = 4 * REACH_KM;
  const features = points.map((coordinates): Feature<Point> => {
    return { type: "Feature", properties: {}, geometry: { type: "Point", coordinates } };
  });
  const { features: polygons } = voronoi(
    { type: "FeatureCollection", features },
    {
      bbox: [Math.min(...xs) - edge, Math.min(...ys) - edge, Math.max(...xs) + edge, Math.max(...ys) + edge],
    },
  );
  return polygons.map(({ geometry }) => {
    const [ring = []] = geometry.coordinates;
    return ring.map(([x = 0, y = 0]) => [...toDegrees([x / EQUATOR_KM, y / EQUATOR_KM])]);
  });
}

/** What of a convex ring is within reach of the spot; most rings are so wholly, or hold all that is. */
function withinReach(ring: Position[], spot: Site["spot"]): Feature<Outline> {
  if (ring.every((corner) => distance(corner, [...spot]) <= REACH_KM)) return polygonOf(ring);
  const reach = groundCircle(spot, REACH_KM, 48);
  return polygonOf(commonRing(reach, ring) ?? reach);
}

/** What of the cell is in the country; a cell that no border comes near is so wholly. */
function withinCountry(cell: Feature<Outline>, { outline, sides }: Country): Feature<Outline> | null {
  const box = boxOf(cell.geometry);
  if (!sides.some(([from, to]) => touches(from, to, box))) return cell;
  const nearby = bboxClip(featureOf(outline), box) as Feature<Outline>;
  return intersect({ type: "FeatureCollection", features: [cell, nearby] });
}

function together(parts: Feature<Outline>[]): Outline {
  const [first, ...others] = parts;
  const whole = others.length > 0 ? union({ type: "FeatureCollection", features: parts }) : first;
  if (!whole) throw new Error("the union of cells is empty");
  return whole.geometry;
}

type Box = [west: number, south: number, east: number, north: number];

function boxOf(outline: Outline): Box {
  const corners = outline.type === "Polygon" ? outline.coordinates.flat() : outline.coordinates.flat(2);
  const [xs, ys] = [corners.map(([x = 0]) => x), corners.map(([, y = 0]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Whether the box around the edge touches the box. */
function touches([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, [west, south, east, north]: Box): boolean {
  return Math.min(x1, x2) <= east && Math.max(x1, x2) >= west && Math.min(y1, y2) <= north && Math.max(y1, y2) >= south;
}

const polygonOf = (ring: Position[]): Feature<Outline> =>
  featureOf({ type: "Polygon", coordinates: [ring.map(rounded)] });

/** To about a tenth of a metre, so that the corner that two cells share is the same to both: the union needs that. */
const rounded = (spot: Position): Position => spot.map((value) => Math.round(value * 1e6) / 1e6);

const featureOf = (geometry: Outline): Feature<Outline> => ({ type: "Feature", properties: {}, geometry });
