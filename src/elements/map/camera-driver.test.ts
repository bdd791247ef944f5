import { expect, test } from "vitest";
import type { Camera } from "../../map/geometry/camera.ts";
import { CameraDriver } from "./camera-driver.ts";

const at = (x: number): Camera => ({ center: [x, 0.5], worldSize: 1000 });

/** A driver at 0, whose frames are painted by hand. */
function driver() {
  const told: string[] = [];
  const waiting = new Map<number, (now: number) => void>();
  let requests = 0;
  const frames = {
    request: (paint: (now: number) => void) => {
      waiting.set(++requests, paint);
      return requests;
    },
    cancel: (request: number) => waiting.delete(request),
  };
  const spot = ({ center: [x] }: Camera) => Math.round(1000 * x) / 1000;
  const drive = new CameraDriver(
    at(0),
    { onFrame: (camera) => told.push(`frame ${spot(camera)}`), onRest: (camera) => told.push(`rest ${spot(camera)}`) },
    frames,
  );
  const frame = (now = 0) => {
    const due = [...waiting.values()];
    waiting.clear();
    for (const paint of due) paint(now);
    return told.splice(0);
  };
  return { drive, frame, waiting };
}

test("a jump is painted with the next frame, the last of several", () => {
  const { drive, frame } = driver();
  drive.jump(at(0.1));
  drive.jump(at(0.2));
  expect(drive.isAtRest).toBe(false);
  expect(frame()).toEqual(["frame 0.2", "rest 0.2"]);
  expect(drive.isAtRest).toBe(true);
  expect(frame()).toEqual([]);
});

test("a glide is fast at first, slower towards the end, and rests where it arrives", () => {
  const { drive, frame } = driver();
  drive.glide(at(0.8), 200);
  expect(drive.target).toEqual(at(0.8));
  expect(frame(1000)).toEqual(["frame 0"]);
  expect(frame(1100)).toEqual(["frame 0.7"]);
  expect(frame(1300)).toEqual(["frame 0.8", "rest 0.8"]);
});

test("a glide of no time is a jump", () => {
  const { drive, frame } = driver();
  drive.glide(at(0.8), 0);
  expect(frame()).toEqual(["frame 0.8", "rest 0.8"]);
});

test("while a hand is on the map it is not at rest, and what glided stops under it", () => {
  const { drive, frame } = driver();
  drive.glide(at(0.8), 200);
  frame(1000);
  frame(1100);
  drive.hold();
  expect(drive.target).toEqual(drive.camera);
  drive.jump(at(0.3));
  expect(frame(1200)).toEqual(["frame 0.3"]);
  drive.letGo();
  expect(frame(1300)).toEqual(["frame 0.3", "rest 0.3"]);
});

test("a hand that moved nothing tells nothing", () => {
  const { drive, frame } = driver();
  drive.hold();
  drive.letGo();
  expect(frame()).toEqual([]);
  expect(drive.isAtRest).toBe(true);
});

test("what is placed or stopped tells nothing more", () => {
  const { drive, frame, waiting } = driver();
  drive.glide(at(0.8), 200);
  drive.place(at(0.5));
  expect(waiting.size).toBe(0);
  expect(frame()).toEqual([]);
  expect(drive.camera).toEqual(at(0.5));
});
