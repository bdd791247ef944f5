import { bboxClip } from "@turf/bbox-clip";
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import polylabel from "polylabel";
import simplify from "simplify-js";
import type { Projection } from "../../map/geometry/projection.ts";
import type { Ground, GroundName } from "../../map/ground/ground.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Names } from "../../model/names.ts";
import type { Basemap } from "./basemap.ts";

type Outline = Polygon | MultiPolygon | LineString | MultiLineString;

/** Pixels that a simplified line may be off. */
const TOLERANCE = 0.75;

/** Pixels of ground kept beyond the edge of the map, so that no outline shows along it. */
const MARGIN = 6;

const LARGEST_TOWNS = 2;

/** Pixels around the middle of a country that must be its own. */
const ROOM_FOR_NAME = 24;

/**
 * The basemap and the areas of the gazetteer as the posters draw them: clipped to the map of the layout, simplified,
 * and rounded to whole pixels. Layers that the data set does not have are empty.
 */
export function groundFor(dataset: Dataset, { features }: Basemap, projection: Projection): Ground {
  const clip = (feature: Feature) => clipped(feature, projection);
  const path = (layer: readonly Feature[]) => layer.map((feature) => pathOf(clip(feature), projection)).join("");
  const countries = features("countries");
  const isDisputed = ({ properties }: Feature) => properties?.kind === "disputed";
  const borders = features("borders");
  const places = [...dataset.places.values()];
  return {
    land: path(countries),
    divisions: path(features("governorate-lines")),
    rivers: path(features("rivers")),
    lakes: path(features("lakes")),
    borders: path(borders.filter((border) => !isDisputed(border))),
    disputed: path(borders.filter(isDisputed)),
    areas: new Map(
      places.flatMap((place) => {
        const d = place.form === "area" ? path([{ type: "Feature", properties: {}, geometry: place.area }]) : "";
        return d ? [[place.id, d]] : [];
      }),
    ),
    countries: countries.flatMap((country) => nameOf(clip(country), projection)),
    towns: townsOf(features("towns"), dataset, projection),
  };
}

function clipped({ geometry, properties }: Feature, { boundsAround }: Projection): Feature<Outline> {
  return bboxClip({ type: "Feature", properties, geometry: geometry as Outline }, [...boundsAround(MARGIN)]);
}

function townsOf(towns: readonly Feature[], { places }: Dataset, { project, box }: Projection): GroundName[] {
  const known = new Set([...places.values()].map(({ geonames }) => geonames));
  return towns
    .filter(({ properties }) => properties?.rank <= LARGEST_TOWNS && !known.has(properties?.geonames))
    .sort((a, b) => a.properties?.rank - b.properties?.rank)
    .map((town) => ({ at: project((town.geometry as { coordinates: Position }).coordinates), names: namesOf(town) }))
    .filter(({ at: [x, y] }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
}

/** The name where the country is widest; none for a strip without room for it. */
function nameOf(country: Feature<Outline>, { project }: Projection): GroundName[] {
  const names = namesOf(country);
  const pixels = (ring: readonly Position[]) => ring.map((position): [number, number] => [...project(position)]);
  const polygons = polygonsOf(country.geometry).map((rings) => rings.map(pixels));
  const spots = polygons.filter(([outer]) => outer && outer.length > 3).map((rings) => polylabel(rings, 4));
  const [widest] = spots.sort((one, other) => other.distance - one.distance);
  const [x, y] = widest ?? [];
  if (!widest || x === undefined || y === undefined || widest.distance < ROOM_FOR_NAME) return [];
  return Object.keys(names).length > 0 ? [{ at: [x, y], names }] : [];
}

function polygonsOf(geometry: Outline): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

/** The properties `name_LANG` by language. */
function namesOf({ properties }: Feature): Names {
  const named = Object.entries(properties ?? {}).filter(([key, value]) => key.startsWith("name_") && value);
  return Object.fromEntries(named.map(([key, value]) => [key.slice("name_".length), String(value)]));
}

function pathOf({ geometry }: Feature<Outline>, projection: Projection): string {
  switch (geometry.type) {
    case "LineString":
      return strokeOf(geometry.coordinates, false, projection);
    case "MultiLineString":
      return geometry.coordinates.map((line) => strokeOf(line, false, projection)).join("");
    case "Polygon":
      return geometry.coordinates.map((ring) => strokeOf(ring, true, projection)).join("");
    case "MultiPolygon":
      return geometry.coordinates.flatMap((rings) => rings.map((ring) => strokeOf(ring, true, projection))).join("");
  }
}

/** The line in steps from pixel to pixel, as path data; empty where it shrinks to less than one step, or a ring to less than three. */
function strokeOf(line: readonly Position[], isRing: boolean, { project }: Projection): string {
  const points = line.map(project).map(([x, y]) => ({ x, y }));
  const pixels = simplify(points, TOLERANCE, true).map(({ x, y }) => [Math.round(x), Math.round(y)] as const);
  const turns = pixels.filter(
    ([x, y], index) => index === 0 || x !== pixels[index - 1]?.[0] || y !== pixels[index - 1]?.[1],
  );
  const steps = turns.slice(1).map(([x, y], index) => [x - (turns[index]?.[0] ?? 0), y - (turns[index]?.[1] ?? 0)]);
  if (steps.length < (isRing ? 3 : 1)) return "";
  const [first] = turns;
  const open = isRing ? steps.slice(0, -1) : steps;
  return `M${first?.join(" ")}l${open
    .map((step) => step.join(" "))
    .join(" ")
    .replaceAll(" -", "-")}${isRing ? "z" : ""}`;
}
