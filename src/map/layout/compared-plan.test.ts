import { expect, test } from "vitest";
import { buildDataset } from "../../../test/build-dataset.ts";
import { buildArea, buildPlace } from "../../../test/build-place.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import type { Day } from "../../model/day.ts";
import { projectionInto } from "../geometry/projection.ts";
import { type Figure, heldFigure } from "../scene/figure.ts";
import type { Scene } from "../scene/scene.ts";
import { LIGHT } from "../symbols/palette.ts";
import { planMap } from "./map-plan.ts";

const DATASET = buildDataset({
  places: [
    buildPlace({ id: "homs", spot: [36.7, 34.7] }),
    buildPlace({ id: "camp", spot: [38, 35.5] }),
    buildPlace({ id: "desert", area: buildArea([37, 33], [38, 33], [38, 34]) }),
  ],
});

const GROUND = {
  ...{ land: "", divisions: "", rivers: "", lakes: "", borders: "", disputed: "" },
  ...{ areas: new Map([["desert", "M0 0l9 0 0 9z"]]), countries: [], towns: [] },
};

const held = (actor: string): Figure => heldFigure(actor);

const marks = (figures: Record<string, Figure>) =>
  Object.entries(figures).map(([id, figure]) => ({ id, place: id, figure }));

function plan(now: Record<string, Figure>, then: Record<string, Figure>, ...changed: string[]) {
  const scene: Scene = { day: 1 as Day, marks: marks(now), traces: [], changed: new Set(changed), before: marks(then) };
  const projection = projectionInto([35, 32, 41, 37], { x: 0, y: 0, width: 400, height: 400 }, 10);
  return planMap(scene, DATASET, GROUND, projection, localeFor("en", "latn"), LIGHT);
}

test("a place that differs has its ring and what it bore before, all others are faded", () => {
  const { stands } = plan({ homs: held("opposition"), camp: held("opposition") }, { homs: held("government") }, "homs");
  expect(stands.map(({ place, changed, before, faded }) => [place.id, changed, before, faded])).toEqual([
    ["homs", true, held("government"), false],
    ["camp", false, null, true],
  ]);
});

test("a place of which nothing is known any more has a stand with nothing in it but what it bore before", () => {
  const [stand] = plan({}, { homs: held("government") }, "homs").stands;
  expect(stand).toMatchObject({ control: null, event: null, before: held("government"), changed: true, radius: 16 });
});

test("an area that differs has its outline of before as well, and its name even where nothing is known of it now", () => {
  const { areas, before, names, stands } = plan({}, { desert: held("government") }, "desert");
  expect(areas).toEqual([]);
  expect(before.map(({ place, figure }) => [place.id, figure])).toEqual([["desert", held("government")]]);
  expect(names.map(({ label }) => label.text)).toEqual(["desert"]);
  expect(stands).toEqual([]);
});

test("an area that does not differ is faded", () => {
  expect(plan({ desert: held("government") }, {}).areas.map(({ faded }) => faded)).toEqual([true]);
});
