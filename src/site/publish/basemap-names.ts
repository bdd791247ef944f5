import { bboxClip } from "@turf/bbox-clip";
import type { Feature, Geometry, MultiPolygon, Point, Polygon, Position } from "geojson";
import polylabel from "polylabel";
import { toDegrees, toWorld, type WorldPoint } from "../../map/geometry/mercator.ts";
import { gridPixel, gridSpot } from "../../map/ground/ground.ts";
import type { BasemapNames, BasemapTown, GroundName } from "../../map/layout/content.ts";
import type { Bounds } from "../../model/dataset.ts";
import { namesIn } from "../../model/names.ts";
import type { Basemap } from "./basemap.ts";
import { isExactAt, publishedSheet } from "./ground/sheet.ts";

/** What to look at for the widest part of a country: the bounds of the map, and so much more of their own size on every side. */
const MARGINS = [-0.04, 0.12, 0.5, 1];

/** The part of the map's width that must be free around the name of a country. */
const LEAST_ROOM = 0.02;

const MADE = new WeakMap<Basemap, { readonly bounds: Bounds; readonly names: BasemapNames }>();

/** The rank of the least of the towns that a reader may see wherever they are; smaller ones are seen only from near. */
const LARGE = 2;

/**
 * The names of countries, roads and towns of the basemap, those of small towns only where the published ground is exact, at whole
 * pixels of its grid: a page reads them from there, and has them where posters have them. Layers that the basemap does not
 * have are empty.
 * Cost: once for a basemap, as long as the bounds are the same object.
 */
export function basemapNames(bounds: Bounds, basemap: Basemap): BasemapNames {
  const made = MADE.get(basemap);
  if (made?.bounds === bounds) return made.names;
  const names = findNames(bounds, basemap);
  MADE.set(basemap, { bounds, names });
  return names;
}

function findNames(bounds: Bounds, { features }: Basemap): BasemapNames {
  const sheet = publishedSheet(bounds);
  const snap = (spot: WorldPoint): WorldPoint => {
    const [x, y] = gridPixel(spot, sheet.grid);
    return gridSpot([Math.round(x), Math.round(y)], sheet.grid);
  };
  const countries = features("countries").flatMap((country) => countryOf(country, bounds));
  const roads = features("roads").flatMap(roadOf);
  const towns = features("towns").map(townOf);
  return {
    countries: countries.map((country) => ({ ...country, spots: country.spots.map(snap) })),
    roads: roads.map((road) => ({ ...road, spots: road.spots.map(snap) })),
    towns: towns
      .filter(({ rank, spot }) => rank <= LARGE || isExactAt(sheet, toDegrees(spot)))
      .map((town) => ({ ...town, spot: snap(town.spot) })),
  };
}

function townOf({ geometry, properties }: Feature): BasemapTown {
  return {
    names: namesIn(properties),
    spot: toWorld((geometry as Point).coordinates),
    rank: properties?.rank ?? 4,
    geonames: properties?.geonames ?? null,
  };
}

/** How many spots along a road are tried. */
const ROAD_SPOTS = 8;

/** A road with the middles of its longest stretches; none where it has no name. */
function roadOf({ geometry, properties }: Feature): GroundName[] {
  const names = namesIn(properties);
  const spots = linesOf(geometry)
    .flatMap((line) => line.map(toWorld).map((spot, index, all) => [spot, all[index + 1] ?? spot] as const))
    .sort((one, other) => lengthOf(other) - lengthOf(one))
    .slice(0, ROAD_SPOTS)
    .map(([[x, y], [a, b]]): WorldPoint => [(x + a) / 2, (y + b) / 2]);
  return Object.keys(names).length > 0 && spots.length > 0 ? [{ names, spots }] : [];
}

const lengthOf = ([[x, y], [a, b]]: readonly [WorldPoint, WorldPoint]) => Math.hypot(a - x, b - y);

function linesOf(geometry: Geometry): readonly Position[][] {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}

/** A country with the widest spots of what of it lies in ever larger surroundings of the map; none where it nowhere has room. */
function countryOf(country: Feature, bounds: Bounds): GroundName[] {
  const names = namesIn(country.properties);
  const [west, , east] = bounds;
  const least = (LEAST_ROOM * (east - west)) / 360;
  const spots = MARGINS.map((margin) => widestIn(country, grown(bounds, margin), least)).filter(
    (spot) => spot !== null,
  );
  const apart = spots.filter(
    ([x, y], index) => !spots.slice(0, index).some(([a, b]) => Math.hypot(a - x, b - y) < least),
  );
  return Object.keys(names).length > 0 && apart.length > 0 ? [{ names, spots: apart }] : [];
}

function grown([west, south, east, north]: Bounds, margin: number): Bounds {
  const [across, up] = [margin * (east - west), margin * (north - south)];
  return [west - across, south - up, east + across, north + up];
}

function widestIn(country: Feature, bounds: Bounds, least: number): WorldPoint | null {
  const { geometry } = bboxClip(country as Feature<Polygon | MultiPolygon>, [...bounds]);
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : (geometry.coordinates as Position[][][]);
  const found = polygons
    .filter(([outer]) => outer && outer.length > 3)
    .map((rings) =>
      polylabel(
        rings.map((ring) => ring.map((spot): [number, number] => [...toWorld(spot)])),
        least / 8,
      ),
    )
    .sort((one, other) => other.distance - one.distance);
  const [widest] = found;
  const [x, y] = widest ?? [];
  return widest && x !== undefined && y !== undefined && widest.distance >= least ? [x, y] : null;
}
