import { area } from "@turf/area";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { distance } from "@turf/distance";
import { intersect } from "@turf/intersect";
import type { Polygon } from "geojson";
import { expect, test } from "vitest";
import { buildPlace } from "../../../test/build-place.ts";
import type { History } from "../../history/history.ts";
import { type Countries, decodeCountries } from "../../model/countries.ts";
import type { Day } from "../../model/day.ts";
import { REACH_KM } from "../../model/reach.ts";
import { type Cell, cellsOn } from "./cells.ts";

const rectangle = (west: number, south: number, east: number, north: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

/** Syria is a rectangle here, its western border at 36° east. */
const COUNTRIES = decodeCountries({
  features: [{ properties: { country: "SY" }, geometry: rectangle(36, 32, 42, 37) }],
});

interface Given {
  readonly status?: "held" | "contested" | "vacated" | "unknown";
  readonly actor?: string;
  readonly country?: string;
  /** Instead of the spot; null for a place that is not located. */
  readonly area?: Polygon | null;
}

/** Cells around places at the given longitudes and latitudes, held by the government where nothing else is said. */
function cells(...places: readonly GivenPlace[]): Cell[] {
  return cellsIn(COUNTRIES, ...places);
}

type GivenPlace = readonly [longitude: number, latitude: number, given?: Given];

function cellsIn(countries: Countries, ...places: readonly GivenPlace[]): Cell[] {
  const records = places.map(([longitude, latitude, given = {}], index) => {
    const { status = "held", actor = "government", country = "SY" } = given;
    const id = `place-${index}`;
    const { area } = given;
    const point = () => buildPlace({ id, country, spot: [longitude, latitude] });
    const elsewhere = () => (area ? buildPlace({ id, country, area }) : buildPlace({ id, country }));
    const place = area === undefined ? point() : elsewhere();
    const standing = { status, holders: [{ actor }] };
    return { place, periods: [{ first: 1, until: 3, standing }] };
  });
  const history = { places: new Map(records.map((each) => [each.place.id, each])) } as unknown as History;
  return cellsOn(history, 2 as Day, countries);
}

const holds = ({ outline }: Cell, ...spot: [number, number]) => booleanPointInPolygon(spot, outline);

const corners = ({ outline }: Cell) => outline.coordinates.flat(2);

const edgesOf = (all: readonly Cell[]) => all.flatMap(({ edges }) => edges.coordinates);

test("around a lone place the cell is what lies within reach", () => {
  const [cell] = cells([39, 35]) as [Cell];
  expect(cell.actor).toBe("government");
  for (const corner of corners(cell)) expect(distance(corner, [39, 35])).toBeCloseTo(REACH_KM, 3);
});

test("between two holders the border is as far from one place as from the other, on the ground", () => {
  // About 22 km apart, one to the north-east of the other.
  const [near, far] = [
    [39, 35],
    [39.2, 35.12],
  ] as const;
  const [mine, theirs] = cells([...near], [...far, { actor: "opposition" }]) as [Cell, Cell];
  const nearer = (corner: number[]) => distance(corner, [...far]) - distance(corner, [...near]);
  // Mercator is a little off over so short a way; degrees taken as they are would be off by 2 km.
  expect(Math.min(...corners(mine).map(nearer)), "kilometres").toBeGreaterThan(-0.3);
  expect(Math.min(...corners(mine).map(nearer)), "kilometres").toBeLessThan(0.3);
  expect(Math.max(...corners(theirs).map(nearer)), "kilometres").toBeLessThan(0.3);
  expect([holds(mine, 39.05, 35.03), holds(theirs, 39.05, 35.03)]).toEqual([true, false]);
  expect([holds(mine, 39.15, 35.09), holds(theirs, 39.15, 35.09)]).toEqual([false, true]);
});

test.each(["contested", "vacated"] as const)("a %s place has no cell, and bounds that of its neighbour", (status) => {
  const [cell, ...others] = cells([39, 35], [39.2, 35, { status }]) as [Cell];
  expect(others).toEqual([]);
  expect(holds(cell, 39.05, 35)).toBe(true);
  expect(holds(cell, 39.15, 35)).toBe(false);
});

test("a place of which nothing is reported, one that is not located and an area count for nothing", () => {
  const [alone] = cells([39, 35]);
  const nothing: Given[] = [{ status: "unknown" }, { area: null }, { area: rectangle(39.1, 34, 39.2, 36) }];
  for (const given of nothing) expect(cells([39, 35], [39.1, 35, given])).toEqual([alone]);
});

test("no cell leaves its country", () => {
  const [cell] = cells([36.05, 35]) as [Cell];
  expect(Math.min(...corners(cell).map(([x = 0]) => x))).toBeCloseTo(36, 9);
  expect(holds(cell, 36.2, 35)).toBe(true);
});

test("a place of a country that is not on the map has no cell, and bounds those of others", () => {
  const [cell, ...others] = cells([36.1, 35], [35.95, 35, { country: "LB", actor: "army" }]) as [Cell];
  expect(others).toEqual([]);
  expect(holds(cell, 36.01, 35)).toBe(false);
});

test("between places of one holder there is no edge, and the ground around them is one cell", () => {
  const whole = cells([39, 35], [39.1, 35], [39.2, 35]);
  expect(whole).toHaveLength(1);
  expect(edgesOf(whole)).toEqual([]);
  for (const x of [39, 39.04, 39.06, 39.1, 39.15, 39.2]) expect(holds(whole[0] as Cell, x, 35), `${x}`).toBe(true);
});

test("between two holders there is one edge, as far from one place as from the other", () => {
  const [near, far] = [
    [39, 35],
    [39.2, 35.12],
  ] as const;
  const edges = edgesOf(cells([...near], [...far, { actor: "opposition" }]));
  expect(edges).toHaveLength(1);
  for (const [x = 0, y = 0] of edges[0] ?? []) {
    expect(Math.abs(distance([x, y], [...near]) - distance([x, y], [...far])), "kilometres").toBeLessThan(0.3);
    expect(distance([x, y], [...near]), "kilometres").toBeLessThan(REACH_KM + 0.01);
  }
});

test("a cell has an edge to a place that nobody holds, and none where nothing is near", () => {
  expect(edgesOf(cells([39, 35], [39.2, 35, { status: "contested" }]))).toHaveLength(1);
  expect(edgesOf(cells([39, 35], [40, 35, { actor: "opposition" }]))).toEqual([]);
});

test("an edge ends at the border of the country", () => {
  // The edge would run from 35.9° to 36.2°: the places lie one above the other.
  const edges = edgesOf(cells([36.05, 35], [36.05, 35.2, { actor: "opposition" }]));
  expect(edges).toHaveLength(1);
  const xs = (edges[0] ?? []).map(([x = 0]) => x);
  expect(Math.min(...xs)).toBeCloseTo(36, 9);
  expect(Math.max(...xs)).toBeGreaterThan(36.2);
});

test("where a country has two parts, the ground and the edges are only in these", () => {
  const [west, east] = [rectangle(36, 32, 39, 37), rectangle(39.1, 32, 42, 37)];
  const geometry = { type: "MultiPolygon", coordinates: [west.coordinates, east.coordinates] };
  const countries = decodeCountries({ features: [{ properties: { country: "SY" }, geometry }] });
  const both = cellsIn(countries, [39.02, 35], [39.02, 35.2, { actor: "opposition" }]);
  for (const cell of both) expect(holds(cell, 39.05, cell.actor === "government" ? 34.95 : 35.25)).toBe(false);
  for (const cell of both) expect(holds(cell, 39.12, cell.actor === "government" ? 34.95 : 35.25)).toBe(true);
  expect(edgesOf(both)).toHaveLength(2);
});

test("two places on one spot have a cell if they share a holder, and none if they do not", () => {
  expect(cells([39, 35], [39, 35])).toEqual(cells([39, 35]));
  expect(cells([39, 35], [39, 35, { actor: "opposition" }])).toEqual([]);
});

test("where nothing is held there are no cells", () => {
  expect(cells()).toEqual([]);
  expect(cells([39, 35, { status: "contested" }])).toEqual([]);
});

/** `count` places spread evenly over the country, of three holders; none is nearer than 0.05° to the border. */
function many(count: number): [number, number, Given][] {
  const part = (index: number, ratio: number) => (index * ratio) % 1;
  return Array.from({ length: count }, (_, index) => [
    36.05 + 5.9 * part(index, 0.754877666),
    32.05 + 4.9 * part(index, 0.569840291),
    { actor: ["government", "opposition", "sdf"][index % 3] as string },
  ]);
}

test("cells do not overlap, and together they are no larger than the country", () => {
  const all = cells(...many(200));
  const overlap = intersect({
    type: "FeatureCollection",
    features: all.slice(0, 2).map(({ outline }) => ({ type: "Feature", properties: {}, geometry: outline })),
  });
  expect(overlap ? area(overlap) : 0, "square metres").toBeLessThan(1e5);
  const total = all.reduce((sum, { outline }) => sum + area(outline), 0);
  expect(total).toBeLessThan(area(rectangle(36, 32, 42, 37)));
});

test("of a thousand places every edge is told once, and by rights", () => {
  const places = many(1000);
  const edges = edgesOf(cells(...places));
  expect(edges.length).toBeGreaterThan(1000);
  expect(
    new Set(
      edges.map((edge) =>
        edge
          .map((spot) => spot.map((value) => value.toFixed(5)))
          .sort()
          .join(" "),
      ),
    ).size,
  ).toBe(edges.length);
  for (const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] of edges.slice(0, 200)) {
    const middle = [(x1 + x2) / 2, (y1 + y2) / 2];
    const [nearest, second] = places
      .map(([x, y, { actor }]) => ({ actor, away: distance([x, y], middle) }))
      .sort((a, b) => a.away - b.away);
    expect(nearest?.actor).not.toBe(second?.actor);
    expect((second?.away ?? 0) - (nearest?.away ?? 0), "kilometres").toBeLessThan(0.3);
  }
});
