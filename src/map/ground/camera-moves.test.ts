import { expect, test } from "vitest";
import { type Camera, project } from "../geometry/camera.ts";
import { toWorld } from "../geometry/mercator.ts";
import { between, constrain, limitsOf, pull, unproject, zoomAround } from "./camera-moves.ts";

const SIZE = { width: 400, height: 300 };
const CAMERA: Camera = { center: [0.6, 0.4], worldSize: 40_000 };
const LIMITS = limitsOf([35, 32, 41, 37], CAMERA);

const rounded = (values: readonly number[]) => values.map((value) => Math.round(value * 1e6) / 1e6);

test("a pixel of the frame is the spot that the camera shows there", () => {
  expect(unproject([200, 150], CAMERA, SIZE)).toEqual([0.6, 0.4]);
  expect(unproject([600, 150], CAMERA, SIZE)).toEqual([0.61, 0.4]);
  expect(rounded(project(unproject([13, 290], CAMERA, SIZE), CAMERA, SIZE))).toEqual([13, 290]);
});

test("what is pulled to the right comes from the left", () => {
  const pulled = pull(CAMERA, [40, -80]);
  expect(rounded(pulled.center)).toEqual([0.599, 0.402]);
  expect(rounded(project([0.6, 0.4], pulled, SIZE))).toEqual([240, 70]);
});

test("zooming keeps the spot under the pointer where it is", () => {
  const spot = unproject([90, 220], CAMERA, SIZE);
  const zoomed = zoomAround(CAMERA, 2, [90, 220], SIZE, LIMITS);
  expect(zoomed.worldSize).toBe(80_000);
  expect(rounded(project(spot, zoomed, SIZE))).toEqual([90, 220]);
});

test("on the way to a nearer camera, the spot that both show at one pixel stays there", () => {
  const spot = unproject([90, 220], CAMERA, SIZE);
  const target = zoomAround(CAMERA, 4, [90, 220], SIZE, LIMITS);
  for (const part of [0.25, 0.5, 0.75]) {
    const camera = between(CAMERA, target, part);
    expect(rounded(project(spot, camera, SIZE))).toEqual([90, 220]);
  }
  expect(between(CAMERA, target, 0.5).worldSize).toBeCloseTo(80_000, 5);
  expect(between(CAMERA, target, 0)).toEqual(CAMERA);
  expect(between(CAMERA, target, 1)).toBe(target);
});

test("on the way to a camera of the same zoom, the middle goes straight", () => {
  const target = pull(CAMERA, [-400, 200]);
  expect(rounded(between(CAMERA, target, 0.5).center)).toEqual([0.605, 0.3975]);
});

test("no camera leaves the bounds, comes nearer than five zooms or goes further than one", () => {
  expect(constrain(CAMERA, LIMITS)).toEqual(CAMERA);
  expect(constrain({ center: [0, 1], worldSize: 1e9 }, LIMITS)).toEqual({
    center: toWorld([35, 32]),
    worldSize: 32 * 40_000,
  });
  expect(constrain({ center: [1, 0], worldSize: 1 }, LIMITS)).toEqual({
    center: toWorld([41, 37]),
    worldSize: 20_000,
  });
});

test("zooming beyond the nearest camera changes nothing, wherever the pointer is", () => {
  const nearest = zoomAround(CAMERA, 100, [90, 220], SIZE, LIMITS);
  expect(nearest.worldSize).toBe(32 * 40_000);
  const again = zoomAround(nearest, 2, [300, 20], SIZE, LIMITS);
  expect([rounded(again.center), again.worldSize]).toEqual([rounded(nearest.center), nearest.worldSize]);
});
