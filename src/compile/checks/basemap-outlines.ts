import * as v from "valibot";
import { area } from "../../model/schema/geometry.ts";
import { type Issue, issue } from "../issue.ts";
import { type Path, type Source, whereOf } from "../sources/source.ts";
import { findOutlineFault } from "./outline-fault.ts";

/** Whether the areas of a file of the basemap are sound; what is no collection of features, and no area, is none of it. */
export function checkOutlines(source: Source): Issue[] {
  const features: unknown = Object(source.value).features;
  if (!Array.isArray(features)) return [];
  return features.flatMap((feature, index) => checkOutline(Object(feature).geometry, ["features", index], source));
}

function checkOutline(geometry: unknown, feature: Path, source: Source): Issue[] {
  if (!/^(Multi)?Polygon$/.test(Object(geometry).type)) return [];
  const invalid = (path: Path, message: string) => [
    issue("geometry-invalid", whereOf(source, [...feature, "geometry", "coordinates", ...path]), message),
  ];
  if (!v.is(area, geometry))
    return invalid([], "expected rings of [longitude, latitude] in degrees, found something else");
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  const isClosed = rings.every((ring) => ring.length >= 4 && String(ring[0]) === String(ring.at(-1)));
  if (!isClosed) return invalid([], "expected rings of 4 positions or more that end where they begin, found another");
  const fault = findOutlineFault(geometry);
  return fault ? invalid(fault.path, fault.message) : [];
}
