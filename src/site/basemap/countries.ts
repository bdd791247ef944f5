import { bbox } from "@turf/bbox";
import type { Feature, Geometry, MultiPolygon, Polygon } from "geojson";
import type { Bounds } from "../../model/dataset.ts";
import type { Language } from "../../model/names.ts";
import { feature } from "./feature.ts";
import { clip, type LayerSource, type MadeLayer, meets, mend, withoutLeaps } from "./layer.ts";
import type { TopoClient, TopoGeometry, Topology } from "./topology.ts";

/**
 * Land that Natural Earth draws with the state that controls it, and that the United Nations call a part of another one: the
 * outline within the box goes over, and the line that it had is disputed.
 */
const PARTS: readonly { from: string; to: string; box: Bounds; named: string }[] = [
  { from: "RU", to: "UA", box: [32.3, 44.2, 36.8, 46.3], named: "Crimea (General Assembly resolution 68/262)" },
];

const SOURCE: LayerSource = {
  source: "Natural Earth, 1:10 million (as the npm package world-atlas 2.0.2 ships it)",
  url: "https://www.naturalearthdata.com/",
  licence: "public domain",
  attribution: "Natural Earth",
  note: `Natural Earth draws the lines of control, not of law; look at every disputed one before you publish. To draw a line is no endorsement of it. Moved by this tool: ${PARTS.map(({ named, to }) => `${named}, a part of ${to}`).join("; ")}.`,
};

/** A country of the topology with its ISO 3166-1 alpha-2 code, or `NO_COUNTRY`. */
interface Country {
  readonly code: string;
  readonly geometry: TopoGeometry;
  /** Of land that was moved: where it was. */
  readonly movedFrom: string | null;
}

/** The code, left to users by ISO 3166-1, of land that no code speaks of. */
const NO_COUNTRY = "ZZ";

/** The layers `countries`, which together are the land, and `borders`, the lines between them, within the bounds. */
export function countryLayers(
  topology: Topology,
  client: TopoClient,
  bounds: Bounds,
  languages: readonly Language[],
): MadeLayer[] {
  const countries = (topology.objects.countries?.geometries ?? []).flatMap((each) => divide(each, topology, client));
  const inside = countries
    .map((country) => ({ country, shape: shapeOf(country.geometry, topology, client) }))
    .filter(({ shape }) => meets(shape, bounds));
  const codes = [...new Set(inside.map(({ country }) => country.code))];
  const land = codes.flatMap((code) => {
    const parts = inside.filter(({ country }) => country.code === code);
    const clipped = parts.flatMap(({ shape }) => polygonsOf(clip(shape, bounds)));
    const geometry = clipped.length > 0 ? mend({ type: "MultiPolygon", coordinates: clipped }) : null;
    return geometry ? [feature({ country: code, ...namesOf(code, languages) }, geometry)] : [];
  });
  const borders = bordersOf(
    inside.map(({ country }) => country),
    topology,
    client,
    bounds,
  );
  return [
    { id: "countries", features: land, source: SOURCE },
    { id: "borders", features: borders, source: SOURCE },
  ];
}

/** The land of the country with that ISO 3166-1 alpha-2 code, as its layer has it; without a polygon where there is none. */
export function landOf(code: string, topology: Topology, client: TopoClient): MultiPolygon {
  const countries = (topology.objects.countries?.geometries ?? []).flatMap((each) => divide(each, topology, client));
  const shapes = countries
    .filter((each) => each.code === code)
    .map(({ geometry }) => shapeOf(geometry, topology, client));
  const coordinates = shapes.flatMap((shape) => (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates));
  return { type: "MultiPolygon", coordinates };
}

/** A country, its moved parts apart. */
function divide(geometry: TopoGeometry, topology: Topology, client: TopoClient): Country[] {
  const code = codeOf(geometry);
  const part = PARTS.find(({ from }) => from === code);
  if (!part || geometry.type !== "MultiPolygon") return [{ code, geometry, movedFrom: null }];
  const polygons = geometry.arcs.map((arcs): TopoGeometry => ({ type: "Polygon", arcs: arcs as unknown[] }));
  const isMoved = (each: TopoGeometry) => contains(part.box, shapeOf(each, topology, client));
  const kept = polygons.filter((each) => !isMoved(each)).map(({ arcs }) => arcs);
  return [
    { code, geometry: { ...geometry, arcs: kept }, movedFrom: null },
    ...polygons.filter(isMoved).map((moved) => ({ code: part.to, geometry: moved, movedFrom: part.from })),
  ];
}

/** CLDR knows the letters for a number of ISO 3166-1: those of `und-729` are SD. Kosovo has letters and no number. */
function codeOf({ id, properties }: TopoGeometry): string {
  if (properties?.name === "Kosovo") return "XK";
  if (id === undefined || !/^\d{3}$/.test(id)) return NO_COUNTRY;
  return new Intl.Locale(`und-${id}`).region?.match(/^[A-Z]{2}$/)?.[0] ?? NO_COUNTRY;
}

function namesOf(code: string, languages: readonly Language[]): Record<string, string> {
  if (code === NO_COUNTRY) return {};
  const named = languages.flatMap((language) => {
    const name = new Intl.DisplayNames(language, { type: "region", fallback: "none" }).of(code);
    return name === undefined ? [] : [[`name_${language}`, name]];
  });
  return Object.fromEntries(named);
}

function bordersOf(countries: readonly Country[], topology: Topology, client: TopoClient, bounds: Bounds): Feature[] {
  const geometries = countries.map(({ geometry }) => geometry);
  return client.neighbors(geometries).flatMap((near, index) =>
    near
      .filter((other) => other > index)
      .flatMap((other): Feature[] => {
        const [one, two] = [countries[index], countries[other]];
        if (!one || !two) return [];
        const pair = { type: "GeometryCollection", geometries: [one.geometry, two.geometry] } as const;
        const line = clip(
          client.mesh(topology, pair, (a, b) => a !== b),
          bounds,
        );
        const isDisputed = one.movedFrom !== null || two.movedFrom !== null;
        const codes = [one.code, two.code].sort();
        return line ? [feature({ kind: isDisputed ? "disputed" : "international", countries: codes }, line)] : [];
      }),
  );
}

function shapeOf(geometry: TopoGeometry, topology: Topology, client: TopoClient): Polygon | MultiPolygon {
  const collection = { type: "GeometryCollection", geometries: [geometry] } as const;
  return withoutLeaps(client.feature(topology, collection).features[0]?.geometry as Polygon | MultiPolygon);
}

function contains([west, south, east, north]: Bounds, shape: Polygon | MultiPolygon): boolean {
  const [left, bottom, right, top] = bbox(shape);
  return left >= west && right <= east && bottom >= south && top <= north;
}

const polygonsOf = (geometry: Geometry | null) => (geometry?.type === "MultiPolygon" ? geometry.coordinates : []);
