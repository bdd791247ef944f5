import { expect, test } from "vitest";
import { buildDataset } from "../../../test/build-dataset.ts";
import { buildPlace } from "../../../test/build-place.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import type { Day } from "../../model/day.ts";
import { projectionInto } from "../geometry/projection.ts";
import type { Ground } from "../ground/ground.ts";
import { type Figure, heldFigure } from "../scene/figure.ts";
import type { Scene } from "../scene/scene.ts";
import { LIGHT } from "../symbols/palette.ts";
import { planMap } from "./map-plan.ts";

const SQUARE = {
  type: "Polygon" as const,
  coordinates: [
    [
      [37, 33],
      [38, 33],
      [38, 34],
      [37, 33],
    ],
  ],
};

const DATASET = buildDataset({
  places: [
    buildPlace({ id: "homs", names: { en: "Homs", ar: "اسم" }, spot: [36.7, 34.7] }),
    buildPlace({ id: "camp", names: { en: "Camp", ar: "اسم" }, spot: [38, 35.5] }),
    buildPlace({ id: "desert", names: { en: "Desert", ar: "اسم" }, area: SQUARE, spot: [37.67, 33.33] }),
  ],
});

const GROUND: Ground = {
  ...{ land: "", divisions: "", rivers: "", lakes: "", borders: "", disputed: "" },
  ...{ areas: new Map([["desert", "M0 0l9 0 0 9z"]]), countries: [{ at: [300, 60], names: { en: "Syria" } }] },
  towns: [{ at: [60, 60], names: { en: "Idlib" } }],
};

const ENGLISH = localeFor("en", "latn");

const HELD: Figure = heldFigure("government");
const CLASH: Figure = { shape: "event", kinds: ["clash"] };

function plan(figures: Record<string, Figure>, leastRadius?: number, ground = GROUND) {
  const marks = Object.entries(figures).map(([id, figure]) => ({ id, place: id, figure }));
  const scene: Scene = { day: 1 as Day, marks, traces: [], before: null, changed: new Set(["desert"]) };
  const projection = projectionInto([35, 32, 41, 37], { x: 0, y: 0, width: 400, height: 400 }, 10);
  return planMap(scene, DATASET, ground, projection, ENGLISH, LIGHT, leastRadius);
}

test("names tell whose they are, and those for orientation that they are nobody's", () => {
  const { names } = plan({ homs: HELD, desert: HELD });
  expect(names.map(({ label }) => [label.text, label.place])).toEqual([
    ["Homs", "homs"],
    ["Desert", "desert"],
    ["Idlib", null],
    ["Syria", null],
  ]);
});

test("an area has the outline that the ground has for it, and no stand", () => {
  const { areas, stands } = plan({ desert: HELD });
  expect(areas.map(({ place, outline, changed }) => [place.id, outline, changed])).toEqual([
    ["desert", "M0 0l9 0 0 9z", true],
  ]);
  expect(stands).toEqual([]);
});

test("an area of which the ground has no outline is left out, its name too", () => {
  const { areas, names } = plan({ desert: HELD }, 0, { ...GROUND, areas: new Map() });
  expect(areas).toEqual([]);
  expect(names.map(({ label }) => label.text)).not.toContain("Desert");
});

test("an event alone takes little room, but no less than the least that is asked for", () => {
  expect(plan({ camp: CLASH }).stands.map(({ radius }) => radius)).toEqual([9]);
  expect(plan({ camp: CLASH }, 12).stands.map(({ radius }) => radius)).toEqual([12]);
  expect(plan({ homs: HELD }, 12).stands.map(({ radius }) => radius)).toEqual([12]);
});
