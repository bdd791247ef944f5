import type { MultiPolygon, Polygon, Position } from "geojson";
import type { LngLat, LocatedPlace } from "../../../model/place.ts";
import { type Markup, markup, type Part } from "../../../text/markup.ts";

/** Where a place is: its point, or its polygons. */
export function shapeOf(place: LocatedPlace): Markup {
  if (place.form === "point") return pointOf(place.spot);
  return outlineOf(place.area);
}

/** One polygon, or several together. */
export function outlineOf(area: Polygon | MultiPolygon): Markup {
  if (area.type === "Polygon") return polygon(area.coordinates);
  return markup`<MultiGeometry>${area.coordinates.map(polygon)}</MultiGeometry>`;
}

/** A spot. */
export function pointOf(spot: LngLat): Markup {
  return markup`<Point><coordinates>${coordinates([[...spot]])}</coordinates></Point>`;
}

/** The way from one spot to another, along the ground. */
export function lineOf(from: LngLat, to: LngLat): Markup {
  return markup`<LineString><tessellate>1</tessellate><coordinates>${coordinates([[...from], [...to]])}</coordinates></LineString>`;
}

function polygon([outer, ...holes]: readonly Position[][]): Markup {
  const ring = (positions: readonly Position[]): Part =>
    markup`<LinearRing><coordinates>${coordinates(positions)}</coordinates></LinearRing>`;
  return markup`<Polygon><outerBoundaryIs>${ring(outer ?? [])}</outerBoundaryIs>${holes.map((hole) => markup`<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`)}</Polygon>`;
}

const coordinates = (positions: readonly Position[]) =>
  positions.map(([longitude, latitude]) => `${longitude},${latitude}`).join(" ");
