import { expect, test } from "vitest";
import { byId } from "../../../test/build-dataset.ts";
import { buildActor } from "../../../test/build-people.ts";
import { buildArea, buildPlace } from "../../../test/build-place.ts";
import { toId } from "../../../test/id.ts";
import type { Cell } from "../influence/cells.ts";
import type { AreaNode } from "../layout/node.ts";
import { heldFigure } from "../scene/figure.ts";
import { paintOf } from "../symbols/paint.ts";
import { DARK, LIGHT } from "../symbols/palette.ts";
import { areaShapes, cellShapes, isSameShape } from "./ground-picture.ts";

const PLACES = byId([buildPlace({ id: "daraa", area: buildArea([36, 32], [37, 32], [37, 33]) })]);
const ACTORS = byId([buildActor({ id: "opposition" })]);
const PAINT = paintOf(ACTORS, LIGHT, "en");

const node = (hedged: boolean): AreaNode => ({
  ...{ key: "area daraa", role: "area", anchor: [0.6, 0.4], place: toId("daraa"), news: null, faded: false },
  ...{ figure: heldFigure(toId("opposition"), { hedged }), before: null },
});

test("the outline of an area is dashed where all that is said of it is unconfirmed", () => {
  const dashed = (hedged: boolean) => areaShapes([node(hedged)], PLACES, PAINT).map(({ line }) => line?.isDashed);
  expect([dashed(true), dashed(false)]).toEqual([[true], [false]]);
});

test("in another theme an area, and a cell without a line of its own, are other shapes with other tiles", () => {
  const dark = paintOf(ACTORS, DARK, "en");
  const cell: Cell = {
    actor: toId("opposition"),
    outline: { type: "MultiPolygon", coordinates: [] },
    edges: { type: "MultiLineString", coordinates: [] },
  };
  const shapesIn = (paint: typeof PAINT) => [...areaShapes([node(false)], PLACES, paint), ...cellShapes([cell], paint)];
  const [light, other] = [shapesIn(PAINT), shapesIn(dark)];
  expect(light.map((shape, at) => isSameShape(shape, other[at] as typeof shape))).toEqual([false, false, false]);
});
