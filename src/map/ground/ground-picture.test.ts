import { expect, test } from "vitest";
import { buildActor } from "../../../test/build-people.ts";
import type { Cell } from "../influence/cells.ts";
import { cellShapes } from "./ground-picture.ts";

const ACTORS = new Map([["opposition", buildActor({ id: "opposition", colour: "#7fbf7b" })]]);

const CELL: Cell = {
  actor: "opposition",
  outline: {
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [36, 34],
          [37, 34],
          [37, 35],
          [36, 34],
        ],
      ],
    ],
  },
  edges: {
    type: "MultiLineString",
    coordinates: [
      [
        [37, 34],
        [37, 35],
      ],
    ],
  },
};

test("inferred ground is filled without an outline, and only where it meets another's there is a line", () => {
  const [ground, edges, ...others] = cellShapes([CELL], ACTORS);
  expect(others).toEqual([]);
  expect(ground).toMatchObject({ outline: CELL.outline, line: null, fill: { name: "cell opposition" } });
  expect(edges).toMatchObject({ outline: CELL.edges, fill: null, line: { colour: "#7fbf7b", isDashed: true } });
});
