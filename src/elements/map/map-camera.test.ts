import { expect, test } from "vitest";
import { project } from "../../map/geometry/camera.ts";
import { toWorld } from "../../map/geometry/mercator.ts";
import { MapCamera } from "./map-camera.ts";

const SIZE = { width: 400, height: 640 };
const HOMS = toWorld([36.7, 34.7]);

/** A camera over Syria, whose frames never come by themselves. */
function camera(): MapCamera {
  const listener = { onFrame: () => {}, onRest: () => {}, onGesture: () => {} };
  const made = new MapCamera({ bounds: [35, 32, 42, 37], insets: [] }, listener, {
    request: () => 1,
    cancel: () => {},
  });
  made.resize(SIZE);
  return made;
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
