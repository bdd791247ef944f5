import { expect, test } from "vitest";
import { buildManyPlaces } from "../../../test/build-many-places.ts";
import { processorTime } from "../../../test/processor-time.ts";
import { buildHistory } from "../../history/history.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import { daysOf } from "../../model/day.ts";
import { distance } from "../geometry/box.ts";
import { fitCamera, project } from "../geometry/camera.ts";
import { type Scene, sceneOn } from "../scene/scene.ts";
import { NODE_LIMIT } from "./divide-places.ts";
import { type Layout, layOut } from "./layout.ts";
import type { SymbolNode } from "./node.ts";
import { measureText } from "./text-width.ts";

const SIZE = { width: 1280, height: 800 };
const DAYS = 14;

interface View {
  readonly day?: number;
  /** Zooms above the home camera. */
  readonly zoom?: number;
  /** How far east of the home camera, in widths of the frame. */
  readonly east?: number;
}

/** A function that lays out a map of so many places; what it takes besides is made before. */
function prepare(count: number) {
  const dataset = buildManyPlaces(count, DAYS);
  const history = buildHistory(dataset);
  const scenes = daysOf(dataset.map.range).map((day) => sceneOn(history, day));
  const home = fitCamera(dataset.map.bounds, SIZE, { top: 24, right: 48, bottom: 56, left: 24 });
  const basemap = { countries: [], roads: [], towns: [] };
  return ({ day = 7, zoom = 0, east = 0 }: View = {}) => {
    const scene = scenes[day] as Scene;
    const worldSize = home.worldSize * 2 ** zoom;
    const camera = { worldSize, center: [home.center[0] + (east * SIZE.width) / worldSize, home.center[1]] as const };
    const content = { scene, dataset, basemap, locale: localeFor("en", "latn"), measure: measureText };
    return { scene, camera, layout: layOut(content, { id: "map", ...SIZE, home, camera }) };
  };
}

const layThousand = prepare(1000);

const symbolsOf = ({ nodes }: Layout) => nodes.filter((node): node is SymbolNode => node.role === "symbol");

test("places that nodes can carry are all nodes, wherever the camera is", () => {
  const lay = prepare(NODE_LIMIT);
  const { layout } = lay({ zoom: 3 });
  expect(layout.mass).toEqual([]);
  expect(layout).toEqual(lay({ zoom: 3, east: 2 }).layout);
});

test("of more places every one is a node or in the mass, and none is both", () => {
  const { scene, layout } = layThousand();
  const told = new Set(scene.marks.map(({ place }) => place));
  const places = [...symbolsOf(layout).map(({ place }) => place), ...layout.mass.map(({ place }) => place.id)];
  expect(places.length).toBe(told.size);
  expect(new Set(places)).toEqual(told);
  expect(symbolsOf(layout).length).toBeLessThanOrEqual(NODE_LIMIT);
});

test("a place of the mass is no more important than the nodes, unless one of these is where its symbol would be", () => {
  const { layout } = layThousand();
  const nodes = symbolsOf(layout);
  const least = Math.max(...nodes.map(({ rank }) => rank));
  const at = ([x, y]: readonly [number, number]) => [x * layout.worldSize, y * layout.worldSize] as const;
  const passedOver = layout.mass.filter(({ rank }) => rank < least);
  for (const { anchor, rank } of passedOver) {
    const near = nodes.filter((node) => node.rank <= rank && distance(at(node.anchor), at(anchor)) < 44);
    expect(near).not.toEqual([]);
  }
});

test("symbols among the mass stay on their true spots, and no two cover each other", () => {
  const symbols = symbolsOf(layThousand().layout);
  expect(symbols.every(({ offset }) => offset[0] === 0 && offset[1] === 0)).toBe(true);
  const { camera } = layThousand();
  const middles = symbols.map(({ anchor, radius }) => ({ at: project(anchor, camera, SIZE), radius }));
  for (const [index, one] of middles.entries()) {
    for (const other of middles.slice(index + 1))
      expect(distance(one.at, other.at)).toBeGreaterThan(one.radius + other.radius);
  }
});

test("no name leads to a place of the mass", () => {
  const { layout } = layThousand();
  const mass = new Set(layout.mass.map(({ place }) => place.id));
  const named = layout.nodes.flatMap((node) => (node.role === "label" && node.place !== null ? [node.place] : []));
  expect(named.length).toBeGreaterThan(NODE_LIMIT / 2);
  expect(named.filter((place) => mass.has(place))).toEqual([]);
});

test("nearer the places in view are nodes again, and those out of view stay in the mass", () => {
  const { layout, camera } = layThousand({ zoom: 5 });
  const isSeen = ([x, y]: readonly [number, number]) => x >= 0 && y >= 0 && x <= SIZE.width && y <= SIZE.height;
  expect(layout.mass.filter(({ anchor }) => isSeen(project(anchor, camera, SIZE)))).toEqual([]);
  expect(layout.mass.length).toBeGreaterThan(500);
});

test("a camera that moves a little has the same layout, and one that moves far another one", () => {
  const [here, near, far] = [0, 0.05, 0.6].map((east) => layThousand({ zoom: 1, east }).layout.nodes);
  expect(near).toEqual(here);
  expect(far).not.toEqual(here);
});

test("ten times as many places take less than fifteen times as long", () => {
  const timeOf = (count: number) => {
    const lay = prepare(count);
    let day = 4;
    return processorTime(() => lay({ day: ++day }), 9);
  };
  timeOf(1000);
  expect(timeOf(10_000) / timeOf(1000)).toBeLessThan(15);
});
