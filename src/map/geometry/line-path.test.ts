import { expect, test } from "vitest";
import { linePath } from "./line-path.ts";

test("a line is written to a tenth of a pixel, each corner by its way from the one before", () => {
  expect(
    linePath([
      [10, 20.04],
      [12.46, 19.5],
      [12.96, 30],
    ]),
  ).toBe("M10 20l2.5-.5 .5 10.5");
});

test("what is rounded does not add up along a line", () => {
  const points = Array.from({ length: 101 }, (_, index) => [index * 0.14, 0] as const);
  const lengths = [...linePath(points).matchAll(/(\.\d|\d) 0/g)].map(([, step]) => Number(step));
  expect(lengths.reduce((sum, step) => sum + step, 0)).toBeCloseTo(14, 5);
});

test("a point alone is only where the pen goes", () => {
  expect(linePath([[-0.5, 3]])).toBe("M-.5 3");
});
