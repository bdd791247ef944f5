import { type Issue, issue } from "../issue.ts";
import { isRecord, show } from "./shape.ts";
import { type Source, whereOf } from "./source.ts";
import { standardGeometry } from "./standard-geometry.ts";
import { unrollGeometry } from "./unroll.ts";

/** Names of WGS 84 with longitude before latitude, as programs write them. */
const WGS84 = /(?:CRS:?84|EPSG:+4326|WGS[ _]?84)$/i;

/** An issue if a GeoJSON says that its coordinates are others than degrees of WGS 84. */
export function checkSystem(source: Source): Issue[] {
  if (!isRecord(source.value)) return [];
  const { crs } = source.value;
  if (crs === undefined || crs === null) return [];
  const name = isRecord(crs) && isRecord(crs.properties) ? crs.properties.name : crs;
  if (typeof name === "string" && WGS84.test(name.trim())) return [];
  const message = `expected coordinates in degrees of WGS 84 (EPSG:4326), found ${show(name)}; export the layer in EPSG:4326`;
  return [issue("coordinate-system", whereOf(source, ["crs"]), message)];
}

/** The source of a GeoJSON with the geometries of its features in the standard's form, and in the longitudes of a map with that middle. */
export function withStandardGeometries(source: Source, middle: number | null): Source {
  if (!isRecord(source.value) || !Array.isArray(source.value.features)) return source;
  const drawn = (geometry: unknown) => (middle === null ? geometry : unrollGeometry(geometry, middle));
  const features = source.value.features.map((feature: unknown) => {
    return isRecord(feature) && "geometry" in feature
      ? { ...feature, geometry: standardGeometry(drawn(standardGeometry(feature.geometry))) }
      : feature;
  });
  return { ...source, value: { ...source.value, features } };
}
