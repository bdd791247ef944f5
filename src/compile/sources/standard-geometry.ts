import type { Position } from "geojson";

type Coordinates = Position | readonly Coordinates[];

/**
 * The geometry as RFC 7946 wants it, as far as that is clear: longitude and latitude only, rings that end where they begin,
 * outer ones anticlockwise and holes clockwise, the only geometry for a collection or list of one. What is no such geometry stays as it is.
 */
export function standardGeometry(geometry: unknown): unknown {
  if (typeof geometry !== "object" || geometry === null || !("type" in geometry)) return geometry;
  if (geometry.type === "GeometryCollection" && "geometries" in geometry && isList(geometry.geometries)) {
    const [only, ...others] = geometry.geometries;
    return others.length === 0 && only !== undefined ? standardGeometry(only) : geometry;
  }
  if (!("coordinates" in geometry)) return geometry;
  const { type } = geometry;
  const coordinates = onPlane(geometry.coordinates);
  switch (type) {
    case "MultiPoint":
      return isList(coordinates) && coordinates.length === 1
        ? { ...geometry, type: "Point", coordinates: coordinates[0] }
        : { ...geometry, coordinates };
    case "Polygon":
      return { ...geometry, coordinates: windRings(coordinates) };
    case "MultiPolygon":
      return { ...geometry, coordinates: isList(coordinates) ? coordinates.map(windRings) : coordinates };
    default:
      return { ...geometry, coordinates };
  }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isPosition = (value: unknown): value is Position =>
  isList(value) && value.length >= 2 && value.every((degrees) => typeof degrees === "number");

/** Every position without the height and whatever else comes after longitude and latitude. */
function onPlane(coordinates: unknown): unknown {
  if (isPosition(coordinates)) return coordinates.slice(0, 2);
  return isList(coordinates) ? (coordinates as Coordinates[]).map(onPlane) : coordinates;
}

function windRings(rings: unknown): unknown {
  return isList(rings) ? rings.map((ring, index) => windRing(ring, index > 0)) : rings;
}

function windRing(ring: unknown, isHole: boolean): unknown {
  if (!isList(ring) || !ring.every(isPosition) || ring.length < 3) return ring;
  const [first] = ring;
  const closed = String(first) === String(ring.at(-1)) || first === undefined ? ring : [...ring, first];
  return signedArea(closed) > 0 === isHole ? closed.toReversed() : closed;
}

/** Twice the area in square degrees; positive if the ring runs anticlockwise. */
export function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
