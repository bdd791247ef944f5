import bbox from "@turf/bbox";
import type { Geometry, MultiPolygon, Polygon } from "geojson";
import * as v from "valibot";
import { lngLat } from "../../model/schema/geometry.ts";
import { BASEMAP_LAYERS } from "../fields/basemap-layers.ts";
import { type Issue, issue } from "../issue.ts";
import { isRecord, show } from "../sources/shape.ts";
import { type Path, type Source, whereOf } from "../sources/source.ts";
import { isOnEarth } from "./on-earth.ts";
import { findOutlineFault } from "./outline-fault.ts";

const line = v.pipe(v.array(lngLat), v.minLength(2));
const rings = v.pipe(v.array(v.pipe(v.array(lngLat), v.minLength(4))), v.minLength(1));

/** The coordinates of each type of geometry, and how they are called. */
const GEOMETRIES: Readonly<Record<string, readonly [schema: v.GenericSchema, said: string]>> = {
  Point: [lngLat, "[longitude, latitude] in degrees"],
  MultiPoint: [v.array(lngLat), "a list of [longitude, latitude] in degrees"],
  LineString: [line, "two positions [longitude, latitude] in degrees or more"],
  MultiLineString: [v.array(line), "lines of two positions [longitude, latitude] in degrees or more"],
  Polygon: [rings, "rings of 4 positions [longitude, latitude] in degrees or more"],
  MultiPolygon: [v.array(rings), "polygons of rings of 4 positions [longitude, latitude] in degrees or more"],
};

const AREAS = ["Polygon", "MultiPolygon"];

/** Whether a file of the basemap is a collection of features that can be drawn. */
export function checkFeatures(source: Source, middle: number | null): Issue[] {
  const { value, file } = source;
  const layer = file.replace(/^basemap\/(.*)\.geojson$/, "$1");
  if (!isRecord(value) || value.type !== "FeatureCollection" || !Array.isArray(value.features)) {
    return [
      invalid(
        source,
        [],
        `expected a FeatureCollection with features, found ${show(value)}`,
        "export it as GeoJSON anew, or delete it",
      ),
    ];
  }
  const issues = value.features.flatMap((feature, index) =>
    checkFeature(feature, ["features", index], source, { layer, middle }),
  );
  return issues.length > MOST ? [...issues.slice(0, MOST), more(source, issues.length - MOST)] : issues;
}

/** A file that a program made wrongly is wrong everywhere; so many issues show how. */
const MOST = 20;

const REPAIR =
  "repair the file with Fix geometries of QGIS and export it anew, or move the folder basemap away and run basemap, which makes one";

const more = (source: Source, count: number) =>
  invalid(source, [], `expected sound features, found ${count} more faults`, "export the file anew");

const invalid = (source: Source, path: Path, found: string, remedy?: string) =>
  issue("geometry-invalid", whereOf(source, path), found, remedy);

/** What a feature is checked as. */
interface Drawn {
  readonly layer: string;
  /** The longitude in the middle of a map over the 180th meridian; null of any other. */
  readonly middle: number | null;
}

function checkFeature(feature: unknown, path: Path, source: Source, { layer, middle }: Drawn): Issue[] {
  if (!isRecord(feature) || feature.type !== "Feature") {
    return [invalid(source, path, `expected a Feature, found ${show(feature)}`, "delete it")];
  }
  const { properties, geometry } = feature;
  return [
    ...checkProperties(isRecord(properties) ? properties : {}, path, source, layer),
    ...checkGeometry(geometry, [...path, "geometry"], source, {
      types: BASEMAP_LAYERS[layer]?.types ?? Object.keys(GEOMETRIES),
      middle,
    }),
  ];
}

/** What may stand for `country` in files made by others. */
const CODE = /^(?:iso_?a2|iso_?3166.*|iso2|alpha_?2|cc|country_?code)$/i;

function checkProperties(properties: Record<string, unknown>, path: Path, source: Source, layer: string): Issue[] {
  const fault = (name: string, message: string, remedy: string) => [
    issue("field-invalid", whereOf(source, [...path, "properties", name]), message, remedy),
  ];
  const { country, countries } = properties;
  if (layer === "countries" && !(typeof country === "string" && /^[A-Z]{2}$/.test(country))) {
    const other = Object.keys(properties).find((name) => CODE.test(name));
    const remedy =
      other === undefined
        ? 'write "country": and its code, as no place is checked against its country without'
        : `rename ${other} to country`;
    return fault("country", `expected country, an ISO 3166-1 code of two capitals, found ${show(country)}`, remedy);
  }
  if (layer !== "borders" || countries === undefined || countries === null || Array.isArray(countries)) return [];
  return fault(
    "countries",
    `expected a list of the countries on both sides, found ${show(countries)}`,
    'write them as "countries": ["SY", "TR"]',
  );
}

function boxOf(geometry: Geometry) {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north] as const;
}

function checkGeometry(
  geometry: unknown,
  path: Path,
  source: Source,
  { types, middle }: { readonly types: readonly string[]; readonly middle: number | null },
): Issue[] {
  if (!isRecord(geometry)) {
    return [invalid(source, path, `expected a geometry, found ${show(geometry)}`, "delete the feature, or draw it")];
  }
  const type = String(geometry.type);
  const [schema, said] = (Object.hasOwn(GEOMETRIES, type) ? GEOMETRIES[type] : undefined) ?? [];
  if (!schema || !types.includes(type)) {
    return [
      invalid(
        source,
        path,
        `expected a geometry of type ${types.join(" or ")}, found ${show(geometry.type)}`,
        "delete the feature, or draw it so",
      ),
    ];
  }
  const coordinates = [...path, "coordinates"];
  if (!v.is(schema, geometry.coordinates) || !isOnEarth(boxOf(geometry as unknown as Geometry), middle)) {
    return [
      invalid(source, coordinates, `expected ${said}, found something else`, "delete the feature, or draw it again"),
    ];
  }
  const fault = AREAS.includes(type) ? findOutlineFault(geometry as unknown as Polygon | MultiPolygon) : null;
  return fault ? [invalid(source, [...coordinates, ...fault.path], fault.message, REPAIR)] : [];
}
