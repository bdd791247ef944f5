import { bboxClip } from "@turf/bbox-clip";
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import simplify from "simplify-js";
import { toWorld } from "../../../map/geometry/mercator.ts";
import { gridPixel } from "../../../map/ground/ground.ts";
import { groupBy } from "../../../model/group-by.ts";
import { joinLines } from "./join-lines.ts";
import { type MapSheet, toleranceAt } from "./sheet.ts";

type Outline = Polygon | MultiPolygon | LineString | MultiLineString;

/** What of the feature is on the sheet. */
function clipped(feature: Feature, { clip }: MapSheet): Feature<Outline> {
  const { geometry, properties } = feature as Feature<Outline>;
  const whole: Feature<Outline> = { type: "Feature", properties, geometry };
  return clip ? bboxClip(whole, [...clip]) : whole;
}

/** The rings of the features and then their lines as path data in whole pixels of the sheet, joined and simplified. */
export function pathOf(features: readonly Feature[], sheet: MapSheet): string {
  const drawn = features.flatMap((feature) => linesOf(clipped(feature, sheet).geometry));
  const rings = drawn.filter(({ isRing }) => isRing);
  const lines = joinLines(drawn.filter(({ isRing }) => !isRing).map(({ line }) => line));
  const strokes = [
    ...rings.map(({ line }) => strokeOf(line, true, sheet)),
    ...lines.map((line) => strokeOf(line, false, sheet)),
  ];
  return strokes.join("");
}

/** The polygons of the features as one figure, without the borders that two of them share, corner by corner. */
export function unionPathOf(polygons: readonly Feature[], sheet: MapSheet): string {
  const rings = polygons.flatMap((feature) => linesOf(clipped(feature, sheet).geometry)).map(({ line }) => line);
  return outerRings(rings)
    .map((ring) => strokeOf(ring, true, sheet))
    .join("");
}

interface Line {
  readonly line: readonly Position[];
  readonly isRing: boolean;
}

function linesOf(geometry: Outline): Line[] {
  const lines = (all: readonly Position[][]) => all.map((line) => ({ line, isRing: false }));
  const rings = (all: readonly Position[][]) => all.map((line) => ({ line, isRing: true }));
  switch (geometry.type) {
    case "LineString":
      return lines([geometry.coordinates]);
    case "MultiLineString":
      return lines(geometry.coordinates);
    case "Polygon":
      return rings(geometry.coordinates);
    case "MultiPolygon":
      return rings(geometry.coordinates.flat());
  }
}

/** Rings of the edges that only one ring has: what two neighbours share, one runs up and the other down. */
function outerRings(rings: readonly (readonly Position[])[]): Position[][] {
  const edges = new Map<string, readonly [Position, Position]>();
  for (const [from, to] of rings.flatMap(edgesOf)) {
    if (!edges.delete(`${to} ${from}`)) edges.set(`${from} ${to}`, [from, to]);
  }
  const next = groupBy(edges.values(), ([from]) => String(from));
  const joined = [...edges.values()].map(([start]) => {
    const ring = [start];
    const step = (from: Position) => next.get(String(from))?.pop()?.[1];
    for (let at = step(start); at; at = step(at)) ring.push(at);
    return ring;
  });
  // Each edge starts a ring, and finds its corners taken by the first one that came through.
  return joined.filter(({ length }) => length > 1);
}

function edgesOf(ring: readonly Position[]): [Position, Position][] {
  return ring.slice(1).map((to, index) => [ring[index] as Position, to]);
}

/** The line in steps from pixel to pixel; empty where it shrinks to less than one step, or a ring to less than three. */
function strokeOf(line: readonly Position[], isRing: boolean, sheet: MapSheet): string {
  const pixels = simplified(line, sheet).map((point) => point.map(Math.round) as [number, number]);
  const turns = pixels.filter(([x, y], index) => x !== pixels[index - 1]?.[0] || y !== pixels[index - 1]?.[1]);
  const steps = turns.slice(1).map(([x, y], index) => [x - (turns[index]?.[0] ?? 0), y - (turns[index]?.[1] ?? 0)]);
  if (steps.length < (isRing ? 3 : 1)) return "";
  const open = isRing ? steps.slice(0, -1) : steps;
  const path = open.map((step) => step.join(" ")).join(" ");
  return `M${turns[0]?.join(" ")}l${path.replaceAll(" -", "-")}${isRing ? "z" : ""}`;
}

/** The corners that the line needs, in pixels: fewer of them where the sheet is less exact. */
function simplified(line: readonly Position[], sheet: MapSheet): [number, number][] {
  const points = line.map((position) => {
    const [x, y] = gridPixel(toWorld(position), sheet.grid);
    return { x, y, tolerance: toleranceAt(sheet, position) };
  });
  const tolerances = [...new Set(points.map(({ tolerance }) => tolerance))];
  const needed = new Map(tolerances.map((tolerance) => [tolerance, new Set(simplify(points, tolerance, true))]));
  return points.filter((point) => needed.get(point.tolerance)?.has(point)).map(({ x, y }) => [x, y]);
}
