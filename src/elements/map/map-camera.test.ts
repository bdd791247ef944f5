import { expect, test } from "vitest";
import { project } from "../../map/geometry/camera.ts";
import { toWorld } from "../../map/geometry/mercator.ts";
import { unproject } from "../../map/ground/camera-moves.ts";
import type { Frames } from "./camera-driver.ts";
import { MapCamera } from "./map-camera.ts";

const SIZE = { width: 400, height: 640 };
const HOMS = toWorld([36.7, 34.7]);

/** A camera over Syria, whose frames never come by themselves. */
function camera(frames: Frames = { request: () => 1, cancel: () => {} }): MapCamera {
  const listener = { onFrame: () => {}, onRest: () => {}, onGesture: () => {} };
  const made = new MapCamera({ bounds: [35, 32, 42, 37], insets: [] }, listener, frames);
  made.resize(SIZE);
  return made;
}

/** The same, and what lets so many milliseconds pass, with a frame at their end. */
function moving() {
  const waiting: ((now: number) => void)[] = [];
  let now = 0;
  const map = camera({ request: (paint) => waiting.push(paint), cancel: () => waiting.splice(0) });
  const pass = (milliseconds: number) => {
    now += milliseconds;
    for (const paint of waiting.splice(0)) paint(now);
  };
  return { map, pass };
}

test("a map that becomes smaller while it goes to a place shows the place", () => {
  const map = camera();
  map.zoomBy(4, [390, 10]);
  map.resize({ ...SIZE, height: 639 });
  map.reveal(HOMS);
  map.resize({ ...SIZE, height: 300 });
  const [x, y] = project(HOMS, map.camera, map.size);
  expect([Math.round(x), Math.round(y)]).toEqual([200, 150]);
});

test("a map that nobody has moved shows all of it at every size", () => {
  const map = camera();
  map.resize({ width: 300, height: 300 });
  expect(map.camera).toEqual(map.home);
});

const DARAA = toWorld([36.1, 32.6]);

test("where all of it would be small, a map that nobody has moved shows the surroundings of the place that is open", () => {
  const map = camera();
  map.resize({ width: 375, height: 230 });
  const whole = map.home.worldSize;
  map.reveal(HOMS);
  expect([map.isWhole, map.isAtHome]).toEqual([false, false]);
  expect(map.home.center).toEqual(HOMS);
  expect(map.home.worldSize / whole).toBeCloseTo(1.92, 2);
  map.reveal(null);
  expect([map.isWhole, map.home.worldSize]).toEqual([true, whole]);
});

test("the surroundings follow the size of the map, and give way to all of it where that has room", () => {
  const map = camera();
  map.reveal(HOMS);
  map.resize({ width: 375, height: 230 });
  expect([map.isAtHome, map.isWhole]).toEqual([true, false]);
  map.resize({ width: 700, height: 500 });
  expect([map.isAtHome, map.isWhole]).toEqual([true, true]);
});

test("the surroundings of a place near the edge of the map show little beyond it", () => {
  const map = camera();
  map.resize({ width: 375, height: 230 });
  map.reveal(DARAA);
  const [, bottom] = project(toWorld([36.1, 32]), { ...map.home }, map.size);
  expect(bottom).toBeGreaterThan(map.size.height * 0.6);
});

test("a reader who wants to see all of the map, or has moved it, keeps that while a place is open", () => {
  const map = camera();
  map.resize({ width: 375, height: 230 });
  map.reveal(HOMS);
  map.showAll();
  map.resize({ width: 375, height: 231 });
  expect([map.isAtHome, map.isWhole]).toEqual([true, true]);
  map.gestures.onPull([40, 0]);
  const { center } = map.camera;
  map.reveal(DARAA);
  expect(map.camera.center).toEqual(center);
});

test("all of the map, asked for before a zoom has begun, is what is shown", () => {
  const { map, pass } = moving();
  map.zoomBy(1);
  map.showAll();
  for (const _ of [1, 2, 3]) pass(500);
  expect(map.isAtHome).toBe(true);
});

test("a place that is opened and closed at once leaves the small map where it was", () => {
  const { map, pass } = moving();
  map.resize({ width: 375, height: 230 });
  map.reveal(HOMS);
  map.reveal(null);
  for (const _ of [1, 2, 3]) pass(500);
  expect([map.isAtHome, map.isWhole]).toEqual([true, true]);
});

test("a map that is touched on its way home goes on when it is let go", () => {
  const { map, pass } = moving();
  map.resize({ width: 375, height: 230 });
  map.reveal(HOMS);
  pass(0);
  pass(100);
  map.gestures.onHold();
  map.gestures.onLetGo([0, 0]);
  expect(map.isAtHome).toBe(false);
  for (const _ of [1, 2, 3]) pass(500);
  expect(map.isAtHome).toBe(true);
});

test("a place that was opened on a map that the reader has moved stays in view as the evidence takes room", () => {
  const { map, pass } = moving();
  map.zoomBy(1);
  for (const _ of [1, 2, 3]) pass(500);
  map.gestures.onPull([0, 280]);
  const low = unproject([200, 620], map.camera, map.size);
  map.reveal(low);
  map.resize({ width: 400, height: 300 });
  const [, down] = project(low, map.camera, map.size);
  expect([down > 0, down < 300]).toEqual([true, true]);
});

test("where the map has no size yet, home is where it is at once", () => {
  const { map, pass } = moving();
  map.resize({ width: 0, height: 0 });
  map.reveal(HOMS);
  pass(100);
  map.resize({ width: 375, height: 230 });
  expect([map.isAtHome, map.isWhole]).toEqual([true, false]);
});

test("however far it is pulled, flung or zoomed out, the middle of the map stays in view, and home is where it was", () => {
  const map = camera();
  const middle = toWorld([38.5, 34.6]);
  const isSeen = () => {
    const [x, y] = project(middle, map.camera, map.size);
    return x > 0 && y > 0 && x < SIZE.width && y < SIZE.height;
  };
  for (const by of [
    [900, 0],
    [-2000, 300],
    [0, 5000],
    [0, -5000],
  ] as const) {
    map.gestures.onPull(by);
    expect(isSeen(), `pulled by ${by}`).toBe(true);
  }
  map.zoomBy(-5);
  expect(isSeen()).toBe(true);
  map.showAll();
  map.resize(SIZE);
  expect(map.camera).toEqual(map.home);
});
