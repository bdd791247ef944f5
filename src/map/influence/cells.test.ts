import { area } from "@turf/area";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { distance } from "@turf/distance";
import { intersect } from "@turf/intersect";
import type { Polygon } from "geojson";
import { expect, test, vi } from "vitest";
import type { History } from "../../history/history.ts";
import { type Countries, decodeCountries } from "../../model/countries.ts";
import type { Day } from "../../model/day.ts";
import type { PlaceGeometry } from "../../model/place.ts";
import { type Cell, cellsOn } from "./cells.ts";
import { REACH_KM } from "./reach.ts";

vi.mock("@turf/intersect", async (original) => {
  const { intersect } = await original<typeof import("@turf/intersect")>();
  return { intersect: vi.fn(intersect) };
});

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
}) as Countries;

interface Given {
  readonly status?: "held" | "contested" | "vacated" | "unknown";
  readonly actor?: string;
  readonly country?: string;
  readonly geometry?: PlaceGeometry;
}

/** Cells around places at the given longitudes and latitudes, held by the government where nothing else is said. */
function cells(...places: readonly [longitude: number, latitude: number, given?: Given][]): Cell[] {
  const records = places.map(([longitude, latitude, given = {}], index) => {
    const { status = "held", actor = "government", country = "SY" } = given;
    const geometry =
      given.geometry === undefined ? { type: "Point", coordinates: [longitude, latitude] } : given.geometry;
    const standing = { status, holders: [{ actor }] };
    return { place: { id: `place-${index}`, country, geometry }, periods: [{ first: 1, until: 3, standing }] };
  });
  const history = { places: new Map(records.map((each) => [each.place.id, each])) } as unknown as History;
  return cellsOn(history, 2 as Day, COUNTRIES);
}

const holds = ({ outline }: Cell, ...spot: [number, number]) => booleanPointInPolygon(spot, outline);

const corners = ({ outline }: Cell) =>
  outline.type === "Polygon" ? outline.coordinates.flat() : outline.coordinates.flat(2);

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
  const nothing: Given[] = [{ status: "unknown" }, { geometry: null }, { geometry: rectangle(39.1, 34, 39.2, 36) }];
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

test("the cells of one holder are one outline without a seam", () => {
  const whole = cells([39, 35], [39.1, 35], [39.2, 35]);
  expect(whole).toHaveLength(1);
  expect(whole[0]?.outline).toMatchObject({ type: "Polygon", coordinates: { length: 1 } });
  for (const x of [39, 39.05, 39.1, 39.15, 39.2]) expect(holds(whole[0] as Cell, x, 35)).toBe(true);
});

test("corners that two cells share are the same to both, or the union of these would fail", () => {
  const [cell, ...others] = cells([38.38, 34.79], [38.98, 34.33], [38.91, 34.53], [38.56, 34.43]) as [Cell];
  expect(others).toEqual([]);
  expect([holds(cell, 38.38, 34.79), holds(cell, 38.98, 34.33), holds(cell, 38.7, 34)]).toEqual([true, true, false]);
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

test.each([60, 1000])("of %i cells only those that a border comes near are cut at it", (count) => {
  const places = many(count);
  vi.mocked(intersect).mockClear();
  expect(cells(...places)).toHaveLength(3);
  // A cell reaches at most 25 km, which is less than 0.3° here.
  const near = ([x, y]: (typeof places)[number]) => x < 36.3 || x > 41.7 || y < 32.3 || y > 36.7;
  const { calls } = vi.mocked(intersect).mock;
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.length).toBeLessThanOrEqual(places.filter(near).length);
});
