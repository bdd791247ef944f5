import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compile } from "../../compile/compile.ts";
import type { Dataset } from "../../model/dataset.ts";
import { spotOf } from "../../model/place.ts";
import { readFolder } from "../../site/read-folder.ts";
import { boxesOverlap, distanceToBox, isInside } from "../geometry/box.ts";
import { project, type Size } from "../geometry/camera.ts";
import { buttonsIn, homeCamera } from "../geometry/home-camera.ts";
import { toWorld } from "../geometry/mercator.ts";
import type { Frame } from "../layout/layout.ts";
import { lineTo } from "./inset-line.ts";
import { placeInset, withInset } from "./place-inset.ts";

const { dataset } = compile(readFolder(fileURLToPath(new URL("../../../data", import.meta.url))));
if (!dataset) throw new Error("the project's own data has errors");
const SYRIA: Dataset = dataset;

const SIZES: readonly Size[] = [
  { width: 390, height: 500 },
  { width: 390, height: 430 },
  { width: 320, height: 330 },
  { width: 600, height: 500 },
  { width: 848, height: 450 },
  { width: 1080, height: 900 },
];

function frameOf(size: Size, direction: "ltr" | "rtl" = "ltr"): Frame {
  const home = homeCamera(SYRIA.map, size);
  return { id: "map", ...size, home, camera: home, covered: [buttonsIn(size, direction)] };
}

test.each(SIZES.map((size) => [`${size.width} × ${size.height}`, size] as const))(
  "in a map of %s the inset is at least three times as large, and covers no town, no button and not what it shows",
  (_, size) => {
    for (const direction of ["ltr", "rtl"] as const) {
      const frame = frameOf(size, direction);
      const inset = placeInset(SYRIA, frame);
      if (!inset) throw new Error(`no inset, ${direction}`);
      const { box, extent, map } = inset;
      expect(map.width / extent.width).toBeGreaterThan(2.9);
      expect(isInside(box, { x: 0, y: 0, ...size })).toBe(true);
      expect(isInside(map, box)).toBe(true);
      expect(boxesOverlap(box, extent)).toBe(false);
      expect(boxesOverlap(box, buttonsIn(size, direction))).toBe(false);
      const towns = [...SYRIA.places.values()].filter(({ kind }) => kind === "city" || kind === "town");
      for (const town of towns) {
        const spot = spotOf(town);
        const away = spot ? distanceToBox(project(toWorld(spot), frame.home, frame), box) : Infinity;
        expect(away, town.id).toBeGreaterThan(10);
      }
    }
  },
);

test("where there is no room in which names could be read there is no inset", () => {
  expect(placeInset(SYRIA, frameOf({ width: 200, height: 180 }))).toBe(null);
  expect(placeInset({ ...SYRIA, map: { ...SYRIA.map, insets: [] } }, frameOf({ width: 848, height: 450 }))).toBe(null);
});

test("of several insets it is the first one for which there is room", () => {
  const whole = { title: { en: "All" }, bounds: SYRIA.map.bounds };
  const insets = [whole, ...SYRIA.map.insets];
  const placed = placeInset({ ...SYRIA, map: { ...SYRIA.map, insets } }, frameOf({ width: 848, height: 450 }));
  expect(placed?.title).toEqual(SYRIA.map.insets[0]?.title);
});

test("the map around it puts no text below it, and small symbols where it shows them larger", () => {
  const frame = frameOf({ width: 848, height: 450 });
  const inset = placeInset(SYRIA, frame);
  const around = withInset(frame, inset);
  expect(around.covered).toHaveLength(2);
  expect(around.enlarged).toEqual(inset?.extent);
  expect(withInset(frame, null)).toBe(frame);
});

test("a line leads from a corner of what it shows to its middle", () => {
  const inset = placeInset(SYRIA, frameOf({ width: 848, height: 450 }));
  if (!inset) throw new Error("no inset");
  const { from, to } = lineTo(inset);
  expect(from).toEqual([inset.extent.x + inset.extent.width, inset.extent.y + inset.extent.height]);
  expect(to).toEqual([inset.box.x + inset.box.width / 2, inset.box.y + inset.box.height / 2]);
});
