import { bboxClip } from "@turf/bbox-clip";
import type { Feature, MultiPolygon, Point, Polygon, Position } from "geojson";
import polylabel from "polylabel";
import { toWorld, type WorldPoint } from "../../../map/geometry/mercator.ts";
import type { BasemapCountry, BasemapTown } from "../../../map/layout/content.ts";
import type { Bounds } from "../../../model/dataset.ts";
import type { Names } from "../../../model/names.ts";
import type { Sheet } from "./sheet.ts";

/** Windows onto a country, by how far they reach beyond the bounds, as a part of their width and height: what is in view counts first. */
const WINDOWS = [0, 0.3, 0.6];

/** The rank of the least of the towns that are shown wherever they are. */
const LARGE = 2;

/** How exact the middle of a country is, and how wide the country has to be there, as parts of the width of the bounds. */
const PRECISION = 1 / 400;
const LEAST_WIDTH = 1 / 60;

/** The countries with the spots where their names may stand: in the middle of what each window shows, and of the whole. */
export function countriesOf(features: readonly Feature[], bounds: Bounds): BasemapCountry[] {
  return features.flatMap((country) => {
    const names = namesOf(country);
    const outline = country as Feature<Polygon | MultiPolygon>;
    const shown = [...WINDOWS.map((margin) => bboxClip(outline, [...grown(bounds, margin)])), outline];
    const spots = shown.flatMap((part) => middleOf(part.geometry as Polygon | MultiPolygon, bounds));
    const unlike = spots.filter((spot, index) => spots.findIndex((other) => String(other) === String(spot)) === index);
    return Object.keys(names).length > 0 && unlike.length > 0 ? [{ names, spots: unlike }] : [];
  });
}

/** The towns that a reader may come to see, the largest first: smaller ones only where the sheet is exact. */
export function townsOf(features: readonly Feature[], { clip, exact }: Sheet): BasemapTown[] {
  return features
    .filter((town) => isWithin(town, (town.properties?.rank > LARGE && exact) || clip))
    .map((town) => ({
      names: namesOf(town),
      spot: toWorld((town.geometry as Point).coordinates),
      rank: Number(town.properties?.rank ?? 4),
      geonames: Number(town.properties?.geonames) || null,
    }))
    .sort((a, b) => a.rank - b.rank);
}

/** Where the outline is widest; none for a strip without room for a name. */
function middleOf(outline: Polygon | MultiPolygon, [west, , east]: Bounds): WorldPoint[] {
  const scale = (east - west) / 360;
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  const spots = polygons
    .filter(([outer]) => outer && outer.length > 3)
    .map((rings) => polylabel(rings.map(worldRing), PRECISION * scale));
  const [widest] = spots.sort((one, other) => other.distance - one.distance);
  return widest && widest.distance >= LEAST_WIDTH * scale ? [[widest[0], widest[1]]] : [];
}

function isWithin({ geometry }: Feature, bounds: Bounds | null): boolean {
  const [x = 0, y = 0] = (geometry as Point).coordinates;
  return bounds === null || (x >= bounds[0] && x <= bounds[2] && y >= bounds[1] && y <= bounds[3]);
}

const worldRing = (ring: readonly Position[]): [number, number][] => ring.map((position) => [...toWorld(position)]);

function grown([west, south, east, north]: Bounds, margin: number): Bounds {
  const [across, down] = [margin * (east - west), margin * (north - south)];
  return [west - across, south - down, east + across, north + down];
}

/** The properties `name_LANG` by language. */
function namesOf({ properties }: Feature): Names {
  const named = Object.entries(properties ?? {}).filter(([key, value]) => key.startsWith("name_") && value);
  return Object.fromEntries(named.map(([key, value]) => [key.slice("name_".length), String(value)]));
}
