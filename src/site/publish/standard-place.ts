import type { LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import GeoJSONReader from "jsts/org/locationtech/jts/io/GeoJSONReader.js";
import GeoJSONWriter from "jsts/org/locationtech/jts/io/GeoJSONWriter.js";
import OverlayOp from "jsts/org/locationtech/jts/operation/overlay/OverlayOp.js";
import { standardGeometry } from "../../compile/sources/standard-geometry.ts";
import { positionWithinTurn } from "../../model/meridian.ts";
import { polygonsOf } from "../../model/outline.ts";
import { geometryOf, type LngLat, type Place } from "../../model/place.ts";

/**
 * The place as RFC 7946 has it, longitudes within ±180: an area over the 180th meridian is cut there. Null where the place is
 * not located.
 */
export function standardPlace(place: Place): Point | Polygon | MultiPolygon | null {
  const geometry = geometryOf(place);
  if (geometry === null) return null;
  if (geometry.type === "Point") return { ...geometry, coordinates: positionWithinTurn(geometry.coordinates) };
  return standardArea(geometry);
}

/** The area as RFC 7946 has it: cut at the 180th meridian where it goes over it. */
export function standardArea(area: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const longitudes = polygonsOf(area).flatMap((rings) => rings.flatMap((ring) => ring.map(([x = 0]) => x)));
  return longitudes.every((x) => x <= 180) ? area : cutArea(area);
}

/** The straight way between two spots on a map, longitudes within ±180: cut where it goes over the 180th meridian. */
export function standardLine([x, y]: LngLat, [toX, toY]: LngLat): LineString | MultiLineString {
  const isOver = (x - 180) * (toX - 180) < 0;
  const [start, end] = [positionWithinTurn([x, y]), positionWithinTurn([toX, toY])];
  if (!isOver) return { type: "LineString", coordinates: [start, end] };
  const latitude = y + ((180 - x) / (toX - x)) * (toY - y);
  const side = x < 180 ? 180 : -180;
  return {
    type: "MultiLineString",
    coordinates: [
      [start, [side, latitude]],
      [[-side, latitude], end],
    ],
  };
}

/** Each turn of the Earth that the area may reach into, as a box. */
const TURNS = [-180, 180].map((west): Polygon => {
  const east = west + 360;
  const ring = [
    [west, -90],
    [east, -90],
    [east, 90],
    [west, 90],
    [west, -90],
  ];
  return { type: "Polygon", coordinates: [ring] };
});

function cutArea(area: Polygon | MultiPolygon): MultiPolygon {
  const reader = new GeoJSONReader();
  const parts = TURNS.flatMap((box, turns) => {
    const cut = OverlayOp.intersection(reader.read(area), reader.read(box));
    if (cut.isEmpty()) return [];
    const part = new GeoJSONWriter().write(cut);
    const back = ([x = 0, y = 0]: readonly number[]) => [Number((x - turns * 360).toFixed(9)), y];
    return polygonsOf(part).map((rings) => rings.map((ring) => ring.map(back)));
  });
  return standardGeometry({ type: "MultiPolygon", coordinates: parts }) as MultiPolygon;
}
