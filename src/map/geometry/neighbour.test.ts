import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toId } from "../../../test/id.ts";
import type { PlaceId } from "../../model/place.ts";
import { type Direction, neighbourOf, type ScreenSpot } from "./neighbour.ts";

const DIRECTIONS: Direction[] = ["left", "right", "up", "down"];
const MIDDLE = { x: 100, y: 100 };

const spots = (places: Record<string, readonly [x: number, y: number]>) =>
  new Map(Object.entries(places).map(([id, [x, y]]) => [toId(id), { x, y }]));

const around = (places: Record<string, readonly [number, number]>) =>
  Object.fromEntries(DIRECTIONS.map((direction) => [direction, neighbourOf(MIDDLE, direction, spots(places))]));

test("each arrow leads to the place that lies its way on the screen", () => {
  expect(around({ west: [60, 110], east: [150, 90], north: [95, 40], south: [105, 160] })).toEqual({
    left: "west",
    right: "east",
    up: "north",
    down: "south",
  });
});

test("where nothing lies that way, there is no place to go to", () => {
  expect(around({ east: [150, 100] })).toEqual({ left: null, right: "east", up: null, down: null });
  expect(around({})).toEqual({ left: null, right: null, up: null, down: null });
});

test("the nearer place wins, and of two as near the one straight ahead", () => {
  expect(around({ far: [180, 100], near: [140, 110] }).right).toBe("near");
  expect(around({ aside: [134, 134], ahead: [148, 100] }).right).toBe("ahead");
  expect(around({ aside: [120, 118], ahead: [190, 100] }).right).toBe("aside");
});

test("what lies at 45 degrees is reached by either arrow, and the spot itself by none", () => {
  expect(around({ corner: [140, 60] })).toEqual({ left: null, right: "corner", up: "corner", down: null });
  expect(around({ here: [100, 100] })).toEqual({ left: null, right: null, up: null, down: null });
});

interface Feature {
  readonly properties: { readonly id: string };
  readonly geometry: { readonly type: string; readonly coordinates: readonly [number, number] } | null;
}

test("from each town of the gazetteer every other one can be reached", () => {
  const { features } = JSON.parse(readFileSync("data/places.geojson", "utf8")) as { features: Feature[] };
  const places = new Map<PlaceId, ScreenSpot>();
  for (const { properties, geometry } of features) {
    if (geometry?.type !== "Point") continue;
    const [longitude, latitude] = geometry.coordinates;
    places.set(toId(properties.id), { x: longitude * 100, y: -latitude * 120 });
  }
  expect(places.size, "towns looked at").toBeGreaterThan(20);
  for (const start of places.keys()) {
    const reached = new Set([start]);
    for (const place of reached) {
      for (const direction of DIRECTIONS) {
        const next = neighbourOf(places.get(place) as ScreenSpot, direction, places);
        if (next !== null) reached.add(next);
      }
    }
    expect(
      [...places.keys()].filter((place) => !reached.has(place)),
      `from ${start}`,
    ).toEqual([]);
  }
});
