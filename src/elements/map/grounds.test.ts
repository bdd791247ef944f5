import { afterEach, expect, test, vi } from "vitest";
import { buildArea } from "../../../test/build-place.ts";
import type { Camera } from "../../map/geometry/camera.ts";
import { toWorld } from "../../map/geometry/mercator.ts";
import { type NamedGround, NO_PATHS } from "../../map/ground/ground.ts";
import type { GroundPicture, GroundShape } from "../../map/ground/ground-picture.ts";
import { DARK, LIGHT } from "../../map/symbols/palette.ts";
import { Grounds } from "./grounds.ts";

const BASEMAP: NamedGround = {
  grid: { origin: toWorld([35, 37]), worldSize: 360 * 360 },
  names: { countries: [], roads: [], towns: [] },
  ...NO_PATHS,
  land: "M0 0l1440 0 0 1440-1440 0z",
};

const SIZE = { width: 300.5, height: 200 };
const CAMERA: Camera = { center: toWorld([37, 35]), worldSize: 36_000 };
const FURTHER: Camera = { center: toWorld([37.5, 35]), worldSize: 50_000 };

const PICTURE: GroundPicture = { palette: LIGHT, shapes: [] };

const LAND = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: {},
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [35, 33],
            [39, 33],
            [39, 37],
            [35, 37],
            [35, 33],
          ],
        ],
      },
    },
  ],
};

/** An area around all that is seen, in one colour. */
function filled(name: string, colour: string): GroundShape {
  const tile = { size: 16, shapes: [{ path: "M0 0H16V16H0Z", fill: colour }] };
  const outline = buildArea([35, 33], [39, 33], [39, 37], [35, 37]);
  return { key: name, outline, fill: { name, tile, opacity: 1 }, line: null };
}

const layer = (file: string) => [{ id: "countries", file, attribution: "", source: "", licence: "" }];
const countries = () => URL.createObjectURL(new Blob([JSON.stringify(LAND)], { type: "application/json" }));

let grounds: Grounds | null = null;

// A machine without a graphics card paints slowly.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  grounds?.destroy();
  grounds = null;
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A ground at rest, painted, and what it tells. */
function ground(file = countries()) {
  document.body.innerHTML = `<div style="position: relative; inline-size: 300.5px; block-size: 200px">
    <div class="gl" style="position: absolute; inset-block-start: 0; left: 0"></div><div class="still" style="position: absolute; inset: 0"></div></div>`;
  const [gl, still] = [".gl", ".still"].map((name) => document.querySelector<HTMLElement>(name)) as [
    HTMLElement,
    HTMLElement,
  ];
  const told: string[] = [];
  const made = new Grounds(
    { gl, still },
    BASEMAP,
    { layers: layer(file), base: location.href, countries: [], runsOn: false },
    {
      onLost: ({ cause, isForGood }) => told.push(isForGood ? `${cause} for good` : cause),
      onTakenOver: () => told.push("taken over"),
    },
  );
  grounds = made;
  made.rest(CAMERA, SIZE);
  made.paint(PICTURE);
  return { made, told, still, canvas: () => gl.querySelector("canvas") };
}

const isStatic = ({ still }: ReturnType<typeof ground>) => getComputedStyle(still).display === "block";

const hasTakenOver = (there: ReturnType<typeof ground>) =>
  expect.poll(() => isStatic(there), { timeout: 30_000 }).toBe(false);

test("MapLibre is not there before it is wanted, and takes over once it is painted", async () => {
  const there = ground();
  expect([there.canvas(), isStatic(there)]).toEqual([null, true]);
  void there.made.want();
  await hasTakenOver(there);
  expect(there.told).toEqual(["taken over"]);
});

test("it waits until the camera rests, and then shows what the camera sees", async () => {
  const there = ground();
  there.made.show(FURTHER, SIZE);
  await there.made.want();
  expect(there.canvas(), "to start it takes a while").toBe(null);
  there.made.rest(FURTHER, SIZE);
  await hasTakenOver(there);
  expect(there.canvas()?.ariaHidden).toBe("true");
  expect(there.canvas()?.hasAttribute("tabindex")).toBe(false);
});

test("while the camera moves on it does not take over", async () => {
  const there = ground();
  void there.made.want();
  await expect.poll(there.canvas).not.toBe(null);
  for (let frame = 0; frame < 60; frame++) {
    there.made.show({ ...CAMERA, worldSize: 36_000 + frame }, SIZE);
    await new Promise(requestAnimationFrame);
  }
  expect(isStatic(there)).toBe(true);
  there.made.rest(CAMERA, SIZE);
  await hasTakenOver(there);
});

test("in other colours the static ground covers it until it is painted in them", async () => {
  const there = ground();
  void there.made.want();
  await hasTakenOver(there);
  there.made.paint({ ...PICTURE, palette: DARK });
  expect(isStatic(there)).toBe(true);
  expect(there.still.querySelector(`[fill="${DARK.land}"]`)).not.toBe(null);
  await hasTakenOver(there);
});

/** The middle of what MapLibre shows, as CSS has colours. */
function middleOf({ made, canvas }: ReturnType<typeof ground>): string {
  // Its pixels can be read only in the task that paints them.
  made.rest(CAMERA, SIZE);
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  const painted = canvas();
  if (!context || !painted) throw new Error("nothing is painted");
  context.drawImage(painted, -painted.width / 2, -painted.height / 2);
  return `rgb(${[...context.getImageData(0, 0, 1, 1).data].slice(0, 3).join(" ")})`;
}

test("it takes over with what was painted before its style was there", async () => {
  const there = ground();
  await there.made.want();
  expect(there.canvas()).not.toBe(null);
  there.made.paint({ palette: LIGHT, shapes: [filled("red", "rgb(255 0 0)")] });
  await hasTakenOver(there);
  expect(middleOf(there)).toBe("rgb(255 0 0)");
});

test("so it does with what was painted while it is dressed in other colours", async () => {
  const there = ground();
  void there.made.want();
  await hasTakenOver(there);
  there.made.paint({ palette: DARK, shapes: [filled("red", "rgb(255 0 0)")] });
  there.made.paint({ palette: DARK, shapes: [filled("blue", "rgb(0 0 255)")] });
  expect(isStatic(there)).toBe(true);
  await hasTakenOver(there);
  expect(middleOf(there)).toBe("rgb(0 0 255)");
});

test("without WebGL the static ground stays", async () => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  const there = ground();
  await there.made.want();
  expect([there.told, isStatic(there), there.canvas()]).toEqual([["graphics for good"], true, null]);
  there.made.rest(FURTHER, SIZE);
  await there.made.want();
  expect(there.told, "and is not asked for again").toEqual(["graphics for good"]);
});

test("when the graphics context is lost the static ground is back with what is seen now, and the next gesture brings another", async () => {
  const there = ground();
  void there.made.want();
  await hasTakenOver(there);
  there.made.show(FURTHER, SIZE);
  there.made.rest(FURTHER, SIZE);
  const drawn = there.still.querySelector("g")?.getAttribute("transform");
  there.canvas()?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  await expect.poll(() => there.told).toEqual(["taken over", "graphics"]);
  expect([isStatic(there), there.canvas()]).toEqual([true, null]);
  expect(there.still.querySelector("g")?.getAttribute("transform")).not.toBe(drawn);
  void there.made.want();
  await hasTakenOver(there);
});

test("when its worker ends the static ground covers what it cannot paint any more, and the next gesture brings another", async () => {
  const workers: Worker[] = [];
  class Kept extends Worker {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      workers.push(this);
    }
  }
  vi.stubGlobal("Worker", Kept);
  const there = ground();
  void there.made.want();
  await hasTakenOver(there);
  for (const worker of workers) worker.terminate();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const closer = { ...CAMERA, worldSize: 4_000_000 };
  there.made.show(closer, SIZE);
  there.made.rest(closer, SIZE);
  vi.advanceTimersByTime(3000);
  expect([isStatic(there), there.told]).toEqual([true, ["taken over"]]);
  vi.advanceTimersByTime(20_000);
  expect([isStatic(there), there.told]).toEqual([true, ["taken over", "worker"]]);
  vi.useRealTimers();
  void there.made.want();
  await hasTakenOver(there);
});

test("where a layer of the basemap is missing the static ground stays, as it has all of them", async () => {
  const there = ground("no-such-file.geojson");
  void there.made.want();
  await expect.poll(() => there.told, { timeout: 30_000 }).toEqual(["basemap for good"]);
  expect([isStatic(there), there.canvas()]).toEqual([true, null]);
});

test("what is freed while it comes does not come", async () => {
  const there = ground();
  const coming = there.made.want();
  there.made.destroy();
  await coming;
  expect([there.canvas(), there.told]).toEqual([null, []]);
});

test("its graphics are freed with it", async () => {
  const there = ground();
  void there.made.want();
  await hasTakenOver(there);
  const context = there.canvas()?.getContext("webgl2");
  there.made.destroy();
  expect(context?.isContextLost()).toBe(true);
  expect(there.told).toEqual(["taken over"]);
});
