import type { ReactiveController, ReactiveControllerHost } from "lit";
import { expect, test } from "vitest";
import type { Pause } from "./debounce.ts";
import { PlayTimer } from "./play-timer.ts";

/** A timer whose clock is wound by hand; `waiting` holds the milliseconds of the pauses that have not ended. */
function wind() {
  const pauses = new Map<number, { end: () => void; milliseconds: number }>();
  let started = 0;
  const pause: Pause = {
    setTimeout: (end, milliseconds) => {
      pauses.set(++started, { end, milliseconds });
      return started;
    },
    clearTimeout: (timer) => void pauses.delete(timer),
  };
  const controllers: ReactiveController[] = [];
  const host = { addController: (controller) => controllers.push(controller) } as Partial<ReactiveControllerHost>;
  let beats = 0;
  const timer = new PlayTimer(host as ReactiveControllerHost, () => beats++, pause);
  return {
    timer,
    waiting: () => [...pauses.values()].map(({ milliseconds }) => milliseconds),
    tick: () => {
      for (const [id, { end }] of [...pauses]) {
        pauses.delete(id);
        end();
      }
    },
    beats: () => beats,
    disconnect: () => {
      for (const controller of controllers) controller.hostDisconnected?.();
    },
  };
}

test("nothing beats before it runs", () => {
  const { timer, waiting } = wind();
  expect(waiting()).toEqual([]);
  expect(timer.isRunning).toBe(false);
});

test("it beats after each time that it is told to run on, as late as it is told then", () => {
  const { timer, waiting, tick, beats } = wind();
  timer.run(true, 200);
  expect(waiting()).toEqual([200]);
  tick();
  expect([beats(), timer.isRunning]).toEqual([1, true]);
  timer.run(true, 1600);
  expect(waiting()).toEqual([1600]);
  tick();
  expect(beats()).toBe(2);
});

test("told to run on before the beat, it keeps the one that is on its way", () => {
  const { timer, waiting } = wind();
  timer.run(true, 1600);
  timer.run(true, 200);
  expect(waiting()).toEqual([1600]);
});

test("stopped it does not beat, and can be started again", () => {
  const { timer, waiting } = wind();
  timer.run(true, 1600);
  timer.run(false, 1600);
  timer.run(false, 1600);
  expect([waiting(), timer.isRunning]).toEqual([[], false]);
  timer.run(true, 200);
  expect(waiting()).toEqual([200]);
});

test("it stops when its host leaves the page", () => {
  const { timer, waiting, disconnect } = wind();
  timer.run(true, 200);
  disconnect();
  expect([waiting(), timer.isRunning]).toEqual([[], false]);
});
