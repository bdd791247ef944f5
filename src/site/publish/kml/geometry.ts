import type { MultiPolygon, Polygon, Position } from "geojson";
import { positionWithinTurn } from "../../../model/meridian.ts";
import type { LngLat, LocatedPlace } from "../../../model/place.ts";
import { type Markup, type MarkupPart, markup } from "../../../text/markup.ts";
import { standardArea, standardLine } from "../standard-place.ts";

/** Where a place is: its point, or its polygons. */
export function shapeOf(place: LocatedPlace): Markup {
  return place.form === "point" ? pointOf(place.spot) : outlineOf(place.area);
}

/** One polygon, or several together; cut at the 180th meridian where they go over it. */
export function outlineOf(area: Polygon | MultiPolygon): Markup {
  const { type, coordinates } = standardArea(area);
  if (type === "Polygon") return polygon(coordinates);
  return markup`<MultiGeometry>${coordinates.map(polygon)}</MultiGeometry>`;
}

/** A spot. */
export function pointOf(spot: LngLat): Markup {
  return markup`<Point><coordinates>${coordinates([positionWithinTurn([...spot])])}</coordinates></Point>`;
}

/** The way from one spot to another, along the ground. */
export function lineOf(from: LngLat, to: LngLat): Markup {
  const way = standardLine(from, to);
  if (way.type === "LineString") return line(way.coordinates);
  return markup`<MultiGeometry>${way.coordinates.map(line)}</MultiGeometry>`;
}

const line = (positions: readonly Position[]): Markup =>
  markup`<LineString><tessellate>1</tessellate><coordinates>${coordinates(positions)}</coordinates></LineString>`;

function polygon([outer, ...holes]: readonly Position[][]): Markup {
  const ring = (positions: readonly Position[]): MarkupPart =>
    markup`<LinearRing><coordinates>${coordinates(positions)}</coordinates></LinearRing>`;
  return markup`<Polygon><outerBoundaryIs>${ring(outer ?? [])}</outerBoundaryIs>${holes.map((hole) => markup`<innerBoundaryIs>${ring(hole)}</innerBoundaryIs>`)}</Polygon>`;
}

const coordinates = (positions: readonly Position[]) =>
  positions.map(([longitude, latitude]) => `${longitude},${latitude}`).join(" ");
