import { afterEach, expect, test } from "vitest";
import { byId } from "../../../test/build-dataset.ts";
import { buildActor } from "../../../test/build-people.ts";
import { buildPlace } from "../../../test/build-place.ts";
import { toId } from "../../../test/id.ts";
import type { Camera } from "../geometry/camera.ts";
import { toWorld } from "../geometry/mercator.ts";
import type { MassSpot } from "../layout/mass-spots.ts";
import { type Figure, heldFigure } from "../scene/figure.ts";
import { paintOf } from "../symbols/paint.ts";
import { LIGHT } from "../symbols/palette.ts";
import { placeAt } from "./hit.ts";
import { MassLayer } from "./mass-layer.ts";

const SIZE = { width: 200, height: 100 };
const HAMA = [36.75, 35.13] as const;
const CAMERA: Camera = { center: toWorld(HAMA), worldSize: 2 ** 16 };
const RED = "#9e1b1b";
const PAINT = paintOf(byId([buildActor({ id: "government", colour: RED })]), LIGHT, "en");

/** A spot in the middle of the camera's view. */
function spotOf(id: string, control: Figure | null): MassSpot {
  const place = buildPlace({ id, spot: HAMA });
  const figures = { control, event: null, before: null };
  return { place, anchor: toWorld(HAMA), figures, rank: 1, news: null, faded: false, width: 16 };
}

let container: HTMLElement;

function layer(): MassLayer {
  container = document.createElement("div");
  container.style.cssText = "position: relative; inline-size: 200px; block-size: 100px";
  document.body.replaceChildren(container);
  return new MassLayer(container);
}

afterEach(() => document.body.replaceChildren());

/** The colour at a pixel of the view, `#rrggbb`; empty where nothing is painted. */
function colourAt(x: number, y: number): string {
  const canvas = container.querySelector("canvas") as HTMLCanvasElement;
  const box = container.getBoundingClientRect();
  const { left, top, width } = canvas.getBoundingClientRect();
  const scale = canvas.width / width;
  const pixel = [(x + box.left - left) * scale, (y + box.top - top) * scale] as const;
  const { data } = (canvas.getContext("2d") as CanvasRenderingContext2D).getImageData(...pixel, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = data;
  return alpha === 0 ? "" : `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

test("a stated hold is filled with the colour of its actor, and an inferred one is only a small ring of it", () => {
  const shown = layer();
  shown.show({ mass: [spotOf("hama", heldFigure(toId("government")))], paint: PAINT }, CAMERA, SIZE);
  expect(colourAt(100, 50)).toBe(RED);
  expect(colourAt(103, 50)).toBe(RED);
  expect(colourAt(60, 50)).toBe("");
  shown.show(
    { mass: [spotOf("hama", heldFigure(toId("government"), { basis: "implied" }))], paint: PAINT },
    CAMERA,
    SIZE,
  );
  expect(colourAt(100, 50)).toBe(LIGHT.halo);
  expect(colourAt(102, 50)).toBe(RED);
  expect(colourAt(104, 50)).toBe(LIGHT.halo);
});

test("of two places on one spot the more important one lies above", () => {
  const mass = [
    spotOf("hama", heldFigure(toId("government"))),
    spotOf("homs", heldFigure(toId("government"), { basis: "implied" })),
  ];
  layer().show({ mass, paint: PAINT }, CAMERA, SIZE);
  expect(colourAt(100, 50)).toBe(RED);
});

test("spots move with the camera, little or far or nearer", () => {
  const shown = layer();
  shown.show({ mass: [spotOf("hama", heldFigure(toId("government")))], paint: PAINT }, CAMERA, SIZE);
  const moved = (right: number): Camera => ({
    ...CAMERA,
    center: [CAMERA.center[0] - right / CAMERA.worldSize, CAMERA.center[1]],
  });
  shown.move(moved(30), SIZE);
  expect(colourAt(130, 50)).toBe(RED);
  shown.move(moved(-99), SIZE);
  expect(colourAt(1, 50)).toBe(RED);
  shown.move({ ...moved(20), worldSize: CAMERA.worldSize * 2 }, SIZE);
  expect(colourAt(140, 50)).toBe(RED);
  shown.show({ mass: [], paint: PAINT }, CAMERA, SIZE);
  expect(container.childElementCount, "there is no canvas without a mass").toBe(0);
});

test("a pointer means the nearest spot within reach, with a finger from further away", () => {
  const view = { nodes: [], mass: [spotOf("hama", null)], worldSize: CAMERA.worldSize, camera: CAMERA, size: SIZE };
  const at = (x: number, kind: "fine" | "touch") => placeAt([x, 50], kind, { ...view, places: new Map() });
  expect([at(108, "fine"), at(114, "fine"), at(114, "touch"), at(140, "touch")]).toEqual(["hama", null, "hama", null]);
});
