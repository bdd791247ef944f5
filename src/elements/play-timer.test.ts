import type { ReactiveController, ReactiveControllerHost } from "lit";
import { expect, test } from "vitest";
import { type Clock, PlayTimer } from "./play-timer.ts";

/** A timer whose clock is wound by hand; `running` holds the paces of the intervals that run. */
function wind() {
  const intervals = new Map<number, { beat: () => void; milliseconds: number }>();
  let started = 0;
  const clock: Clock = {
    setInterval: (beat, milliseconds) => {
      intervals.set(++started, { beat, milliseconds });
      return started;
    },
    clearInterval: (timer) => void intervals.delete(timer),
  };
  const controllers: ReactiveController[] = [];
  const host = { addController: (controller) => controllers.push(controller) } as Partial<ReactiveControllerHost>;
  let beats = 0;
  const timer = new PlayTimer(host as ReactiveControllerHost, () => beats++, clock);
  return {
    timer,
    running: () => [...intervals.values()].map(({ milliseconds }) => milliseconds),
    tick: () => {
      for (const { beat } of intervals.values()) beat();
    },
    beats: () => beats,
    disconnect: () => {
      for (const controller of controllers) controller.hostDisconnected?.();
    },
  };
}

test("nothing beats before it runs", () => {
  expect(wind().running()).toEqual([]);
});

test("it beats at the pace that it was started with", () => {
  const { timer, running, tick, beats } = wind();
  timer.run(true, 1200);
  tick();
  tick();
  expect(running()).toEqual([1200]);
  expect(beats()).toBe(2);
});

test("running on keeps the one interval and its pace", () => {
  const { timer, running } = wind();
  timer.run(true, 1200);
  timer.run(true, 3000);
  expect(running()).toEqual([1200]);
});

test("stopped it does not beat, and can be started at another pace", () => {
  const { timer, running } = wind();
  timer.run(true, 1200);
  timer.run(false, 1200);
  timer.run(false, 1200);
  expect(running()).toEqual([]);
  timer.run(true, 3000);
  expect(running()).toEqual([3000]);
});

test("it stops when its host leaves the page", () => {
  const { timer, running, disconnect } = wind();
  timer.run(true, 1200);
  disconnect();
  expect(running()).toEqual([]);
});
