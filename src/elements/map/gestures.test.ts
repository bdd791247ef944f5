import { afterEach, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import type { Interaction } from "../contract/settings.ts";
import { Gestures } from "./gestures.ts";

afterEach(() => {
  document.body.replaceChildren();
});

/** A target of 400 by 300 pixels in the corner of the page, with a button of 40 pixels in its middle, and all that it tells. */
function target(interaction: Interaction) {
  document.body.innerHTML = `<div style="position: fixed; inset: 0 auto auto 0; inline-size: 400px; block-size: 300px; touch-action: ${
    { full: "none", cooperative: "pan-x pan-y", static: "auto" }[interaction]
  }"><button style="position: absolute; left: 180px; top: 130px; inline-size: 40px; block-size: 40px"></button></div>`;
  const box = document.querySelector("div") as HTMLElement;
  const told: string[] = [];
  let [right, down, spread] = [0, 0, 1];
  box.addEventListener("click", ({ target }) => told.push(`click ${(target as Element).localName}`));
  const gestures = new Gestures(box, interaction, {
    onHold: () => told.push("hold"),
    onPull: ([x, y]) => {
      right += x;
      down += y;
    },
    onPinch: (factor) => {
      spread *= factor;
    },
    onLetGo: ([x, y]) => {
      told.push(`pulled ${Math.round(right)} ${Math.round(down)}`);
      if (spread !== 1) told.push(`spread ${Math.round(100 * spread) / 100}`);
      told.push(Math.hypot(x, y) > 0.15 ? "let go in motion" : "let go at rest");
      [right, down, spread] = [0, 0, 1];
    },
    onZoom: (factor, at) => told.push(`zoom ${Math.round(100 * factor) / 100} at ${at.map(Math.round)}`),
    onLeft: (by) => told.push(`left ${by}`),
  });
  return { box, told, gestures };
}

/** What real input would do; spots are in pixels of the page. */
async function mouse(type: string, x: number, y: number, rest: object = {}): Promise<void> {
  const { left, top, scale } = frame();
  await cdp().send("Input.dispatchMouseEvent", {
    ...{ type: type as "mousePressed", x: left + scale * x, y: top + scale * y, button: "left", clickCount: 1 },
    ...rest,
  });
}

async function touch(type: string, ...points: readonly (readonly [number, number])[]): Promise<void> {
  const { left, top, scale } = frame();
  const touchPoints = points.map(([x, y], id) => ({ x: left + scale * x, y: top + scale * y, id }));
  await cdp().send("Input.dispatchTouchEvent", { type: type as "touchStart", touchPoints });
}

/** Where the page of the tests is in the window, and how large. */
function frame(): { readonly left: number; readonly top: number; readonly scale: number } {
  const box = window.frameElement?.getBoundingClientRect();
  return { left: box?.left ?? 0, top: box?.top ?? 0, scale: (box?.width ?? window.innerWidth) / window.innerWidth };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("a drag that begins on a button pulls the ground and is no click", async () => {
  const { told } = target("full");
  await mouse("mousePressed", 200, 150);
  await mouse("mouseMoved", 230, 150);
  await mouse("mouseMoved", 260, 170);
  await pause(150);
  await mouse("mouseReleased", 260, 170);
  expect(told).toEqual(["hold", "pulled 60 20", "let go at rest"]);
});

test("a press that hardly moves is a click of the button", async () => {
  const { told } = target("full");
  await mouse("mousePressed", 200, 150);
  await mouse("mouseMoved", 202, 151);
  await mouse("mouseReleased", 202, 151);
  expect(told).toEqual(["click button"]);
});

test("a drag goes on outside of the target, and the next click is one", async () => {
  const { told } = target("full");
  await mouse("mousePressed", 390, 290);
  await mouse("mouseMoved", 420, 320);
  await mouse("mouseReleased", 420, 320);
  await mouse("mousePressed", 200, 150);
  await mouse("mouseReleased", 200, 150);
  expect(told.filter((each) => each !== "let go in motion" && each !== "let go at rest")).toEqual([
    "hold",
    "pulled 30 30",
    "click button",
  ]);
});

test("what is pressed by key after a drag is a click", async () => {
  const { told, box } = target("full");
  await mouse("mousePressed", 390, 290);
  await mouse("mouseMoved", 420, 320);
  await mouse("mouseReleased", 420, 320);
  box.querySelector("button")?.click();
  expect(told.at(-1)).toBe("click button");
});

test("two clicks at one spot zoom in there, and stay clicks", async () => {
  const { told } = target("full");
  for (const clickCount of [1, 2]) {
    await mouse("mousePressed", 300, 100, { clickCount });
    await mouse("mouseReleased", 300, 100, { clickCount });
  }
  expect(told).toEqual(["click div", "zoom 2 at 300,100", "click div"]);
});

test("two clicks far apart do not zoom", async () => {
  const { told } = target("full");
  for (const x of [300, 100]) {
    await mouse("mousePressed", x, 100);
    await mouse("mouseReleased", x, 100);
  }
  expect(told).toEqual(["click div", "click div"]);
});

test("the wheel zooms at the pointer, and the page does not scroll", async () => {
  const { told, box } = target("full");
  let isPrevented = false;
  box.addEventListener("wheel", (event) => {
    isPrevented = event.defaultPrevented;
  });
  await mouse("mouseWheel", 100, 50, { deltaX: 0, deltaY: -100, button: "none" });
  await expect.poll(() => told).toEqual(["zoom 1.23 at 100,50"]);
  expect(isPrevented).toBe(true);
});

test("a cooperative map leaves the wheel to the page, but for the control key", async () => {
  const { told } = target("cooperative");
  await mouse("mouseWheel", 100, 50, { deltaX: 0, deltaY: 100, button: "none" });
  await expect.poll(() => told).toEqual(["left wheel"]);
  await mouse("mouseWheel", 100, 50, { deltaX: 0, deltaY: 100, button: "none", modifiers: 2 });
  await expect.poll(() => told.at(-1)).toBe("zoom 0.81 at 100,50");
});

test("fingers that go apart spread the ground, from a button too", async () => {
  const { told } = target("full");
  await touch("touchStart", [200, 150]);
  await touch("touchStart", [200, 150], [300, 150]);
  await touch("touchMove", [150, 150], [350, 150]);
  await touch("touchEnd", [150, 150]);
  await touch("touchEnd");
  expect(told.slice(0, 2)).toEqual(["hold", "pulled 0 0"]);
  expect(told).toContain("spread 2");
  expect(told.some((each) => each.startsWith("click"))).toBe(false);
});

test("one finger pulls a full map, and is left to the page by a cooperative one", async () => {
  const full = target("full");
  await touch("touchStart", [200, 150]);
  await touch("touchMove", [200, 180]);
  await touch("touchMove", [200, 210]);
  await touch("touchEnd");
  expect(full.told.slice(0, 2)).toEqual(["hold", "pulled 0 60"]);
  const cooperative = target("cooperative");
  await touch("touchStart", [200, 150]);
  await touch("touchMove", [200, 180]);
  await touch("touchMove", [200, 210]);
  await touch("touchEnd");
  expect(new Set(cooperative.told)).toEqual(new Set(["left touch"]));
});

test("two fingers move a cooperative map", async () => {
  const { told } = target("cooperative");
  await touch("touchStart", [100, 150]);
  await touch("touchStart", [100, 150], [200, 150]);
  await touch("touchMove", [100, 190], [200, 190]);
  await touch("touchMove", [100, 220], [200, 220]);
  await touch("touchEnd");
  expect(told.slice(0, 2)).toEqual(["hold", "pulled 0 70"]);
});

test("a static map takes no gesture", async () => {
  const { told } = target("static");
  await mouse("mousePressed", 200, 150);
  await mouse("mouseMoved", 208, 158);
  await mouse("mouseReleased", 208, 158);
  await mouse("mouseWheel", 100, 50, { deltaX: 0, deltaY: -100, button: "none" });
  expect(told).toEqual(["click button"]);
});

test("after it was destroyed it tells nothing", async () => {
  const { told, gestures } = target("full");
  gestures.destroy();
  await mouse("mousePressed", 200, 150);
  await mouse("mouseMoved", 260, 150);
  await mouse("mouseReleased", 260, 150);
  expect(told.filter((each) => !each.startsWith("click"))).toEqual([]);
});
