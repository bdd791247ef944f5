import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { december } from "../../../test/day.ts";
import { compile } from "../../compile/compile.ts";
import { buildHistory } from "../../history/history.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import type { Dataset } from "../../model/dataset.ts";
import { spotOf } from "../../model/place.ts";
import { readFolder } from "../../site/read-folder.ts";
import { boxAround, boxesOverlap, distanceToBox, growBox, isInside } from "../geometry/box.ts";
import { project, type Size } from "../geometry/camera.ts";
import { buttonsIn, homeCamera } from "../geometry/home-camera.ts";
import { toWorld } from "../geometry/mercator.ts";
import type { MapFrame } from "../layout/layout.ts";
import { measureText } from "../layout/text-width.ts";
import { sceneOn } from "../scene/scene.ts";
import { lineTo } from "./inset-line.ts";
import { insetTitle } from "./inset-title.ts";
import { layOutInset } from "./lay-out-inset.ts";
import { placeInset, withInset } from "./place-inset.ts";

const { dataset } = compile(readFolder(fileURLToPath(new URL("../../../data", import.meta.url))));
if (!dataset) throw new Error("the project's own data has errors");
const SYRIA: Dataset = dataset;

const SIXTH = sceneOn(buildHistory(SYRIA), december(6));
const NO_NAMES = { countries: [], roads: [], towns: [] };

const SIZES: readonly Size[] = [
  { width: 640, height: 500 },
  { width: 700, height: 900 },
  { width: 848, height: 450 },
  { width: 1080, height: 900 },
];

function frameOf(size: Size, direction: "ltr" | "rtl" = "ltr"): MapFrame {
  const home = homeCamera(SYRIA.map, size);
  return { id: "map", ...size, home, camera: home, covered: [buttonsIn(size, direction)] };
}

test("a map of less than 640 pixels' width has none, as its page's first picture has none", () => {
  expect(placeInset(SYRIA, frameOf({ width: 639, height: 500 }))).toBe(null);
});

test.each(SIZES.map((size) => [`${size.width} × ${size.height}`, size] as const))(
  "in a map of %s the inset is at least two and a half times as large, and covers no town, no button and not what it shows",
  (_, size) => {
    for (const direction of ["ltr", "rtl"] as const) {
      const frame = frameOf(size, direction);
      const inset = placeInset(SYRIA, frame);
      if (!inset) throw new Error(`no inset, ${direction}`);
      const { box, extent, map } = inset;
      expect(map.width / extent.width).toBeGreaterThan(2.4);
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

test.each(SIZES.map((size) => [`${size.width} × ${size.height}`, size] as const))(
  "in a map of %s the inset shows its symbols whole, and its title",
  (_, size) => {
    for (const language of ["en", "ar"]) {
      const inset = placeInset(SYRIA, frameOf(size, language === "ar" ? "rtl" : "ltr"));
      if (!inset) throw new Error(`no inset, ${language}`);
      const content = {
        scene: SIXTH,
        dataset: SYRIA,
        basemap: NO_NAMES,
        locale: localeFor(language, "arab"),
        measure: measureText,
      };
      const { frame } = inset;
      for (const node of layOutInset(content, inset).nodes) {
        if (node.role !== "symbol") continue;
        const [x, y] = project(node.anchor, frame.home, frame);
        const at = [x + node.offset[0], y + node.offset[1]] as const;
        expect(
          isInside(
            boxAround([at]),
            growBox({ x: 0, y: 0, width: frame.width, height: frame.height }, 4 - node.size / 2),
          ),
          node.key,
        ).toBe(true);
      }
      const { text, size: font, weight } = insetTitle(inset, content.locale);
      expect(measureText(text, font, weight)).toBeLessThanOrEqual(inset.box.width - 12);
      expect(font, text).toBeGreaterThan(8);
    }
  },
);

test("where its places would push each other aside there is no inset", () => {
  expect(placeInset(SYRIA, frameOf({ width: 320, height: 330 }))).toBe(null);
  expect(placeInset(SYRIA, frameOf({ width: 375, height: 160 }))).toBe(null);
});

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
  if (!inset || !around.enlarged) throw new Error("no inset");
  expect(isInside(around.enlarged, inset.extent)).toBe(true);
  expect(withInset(frame, null)).toBe(frame);
});

test("a line leads from a corner of what it shows to its middle", () => {
  const inset = placeInset(SYRIA, frameOf({ width: 848, height: 450 }));
  if (!inset) throw new Error("no inset");
  const { from, to } = lineTo(inset);
  expect(from).toEqual([inset.extent.x + inset.extent.width, inset.extent.y + inset.extent.height]);
  expect(to).toEqual([inset.box.x + inset.box.width / 2, inset.box.y + inset.box.height / 2]);
});
