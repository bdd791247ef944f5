import { expect, test } from "vitest";
import { MOVERS } from "../../model/claim.ts";
import { arrowShapes } from "./arrow-shapes.ts";
import { LIGHT } from "./palette.ts";

const TONE = "#b0180f";

const shapes = (movers: (typeof MOVERS)[number] | null, hedged: boolean) =>
  arrowShapes(
    {
      line: [
        [0, 0],
        [40, 0],
      ],
      head: [
        [40, -4],
        [50, 0],
        [40, 4],
      ],
      movers,
      hedged,
    },
    TONE,
    LIGHT,
  ).flatMap((shape) => ("path" in shape ? [shape] : []));

const shaftOf = (movers: (typeof MOVERS)[number] | null, hedged: boolean) => shapes(movers, hedged)[1];

test("forces are a solid line of at most four pixels in the actor's tone, people a thin dashed one with a dot", () => {
  expect(shaftOf("forces", false)).toMatchObject({ stroke: TONE, width: 3.2 });
  expect(shaftOf("forces", false)).not.toHaveProperty("dash");
  expect(shaftOf("fleeing", false)).toMatchObject({ width: 1.7, dash: [4, 4.6] });
  expect(shapes("fleeing", false).at(-1)).toMatchObject({ path: "M0 0h.1", width: 6 });
  expect(
    shapes("forces", false)
      .map(({ width = 0 }) => width)
      .every((width) => width < 7),
  ).toBe(true);
});

test("whoever moved, what is unconfirmed looks otherwise than what is not", () => {
  for (const movers of [...MOVERS, null]) {
    expect(shapes(movers, true), String(movers)).not.toEqual(shapes(movers, false));
    expect(shaftOf(movers, true), String(movers)).toHaveProperty("dash");
  }
});
