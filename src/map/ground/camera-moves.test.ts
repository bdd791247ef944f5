import { expect, test } from "vitest";
import { type Camera, project } from "../geometry/camera.ts";
import { toWorld } from "../geometry/mercator.ts";
import { between, constrain, limitsOf, pull, unproject, zoomAround } from "./camera-moves.ts";

const SIZE = { width: 400, height: 300 };
const CAMERA: Camera = { center: [0.6, 0.4], worldSize: 40_000 };
/** About what the camera sees: 0.595 to 0.605 of the world across, and 0.396 to 0.404 down. */
const BOUNDS = [34.2, 32.8, 37.8, 35.1] as const;
const LIMITS = limitsOf(BOUNDS, CAMERA, SIZE);

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

test("no camera comes nearer than five zooms or goes further than one", () => {
  expect(constrain(CAMERA, LIMITS)).toEqual(CAMERA);
  expect(constrain({ ...CAMERA, worldSize: 1e9 }, LIMITS).worldSize).toBe(32 * 40_000);
  expect(constrain({ ...CAMERA, worldSize: 1 }, LIMITS).worldSize).toBe(20_000);
});

test("wherever a camera is sent, it shows a part of the bounds that is no strip along their edge", () => {
  const [west, south, east, north] = BOUNDS;
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  for (const worldSize of [1, 40_000, 80_000, 400_000, 1e9]) {
    for (const center of [
      [0, 0],
      [1, 1],
      [0.59, 0.41],
      [1, 0],
    ] as const) {
      const { center: at, worldSize: size } = constrain({ center, worldSize }, LIMITS);
      const shown = (middle: number, view: number, start: number, end: number) =>
        (Math.min(end, middle + view / 2) - Math.max(start, middle - view / 2)) / Math.min(view, end - start);
      expect(shown(at[0], SIZE.width / size, left, right), `${center} at ${worldSize}`).toBeGreaterThan(0.55);
      expect(shown(at[1], SIZE.height / size, top, bottom), `${center} at ${worldSize}`).toBeGreaterThan(0.55);
      expect(Math.abs(at[0] - (left + right) / 2)).toBeLessThan(0.46 * (right - left));
    }
  }
});

test("the camera at home is within the limits of every frame", () => {
  for (const size of [SIZE, { width: 1600, height: 300 }, { width: 300, height: 1600 }]) {
    const home: Camera = { center: [0.6, 0.45], worldSize: 40_000 };
    expect(constrain(home, limitsOf(BOUNDS, home, size))).toEqual(home);
  }
});

test("zooming beyond the nearest camera changes nothing, wherever the pointer is", () => {
  const nearest = zoomAround(CAMERA, 100, [90, 220], SIZE, LIMITS);
  expect(nearest.worldSize).toBe(32 * 40_000);
  const again = zoomAround(nearest, 2, [300, 20], SIZE, LIMITS);
  expect([rounded(again.center), again.worldSize]).toEqual([rounded(nearest.center), nearest.worldSize]);
});
