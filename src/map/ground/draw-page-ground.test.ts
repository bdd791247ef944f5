import { expect, test } from "vitest";
import { LIGHT } from "../symbols/palette.ts";
import { drawPageGround } from "./draw-page-ground.ts";
import { type NamedGround, NO_PATHS } from "./ground.ts";

const GROUND: NamedGround = {
  grid: { origin: [0.5, 0.25], worldSize: 4096 },
  extent: { x: -10, y: -20, width: 300, height: 200 },
  ...NO_PATHS,
  ...{ land: "M0 0l9 0 0 9z", borders: "M2 2l5 5" },
  names: {
    countries: [{ names: { en: "</script><b>alert(1)</b>" }, spots: [[0.75, 0.5]] }],
    roads: [],
    towns: [],
  },
};

const drawn = () => drawPageGround(GROUND, "./data/ground.json", LIGHT, 4096).text;

test("each path of the ground says which it is, and keeps the width of its line in pictures of any size", () => {
  const paths = [
    ...drawn().matchAll(/<path data-layer="(\w+)" vector-effect="non-scaling-stroke"[^>]* d="([^"]+)"\/>/g),
  ];
  expect(paths.map(([, layer, path]) => [layer, path])).toEqual([
    ["land", "M0 0l9 0 0 9z"],
    ["borders", "M2 2l5 5"],
  ]);
});

test("what lies below areas and above them are referred to apart", () => {
  expect(drawn()).toMatch(
    /<g id="ground-below"[^>]*><path data-layer="land"[^>]*><\/g>\s*<g id="ground-above"[^>]*><path data-layer="borders"/,
  );
});

test("a name that is markup stays data", () => {
  expect(drawn()).not.toContain("<b>");
  expect(drawn().match(/<\/script>/g)).toHaveLength(1);
});
