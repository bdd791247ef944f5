import { expect, test } from "vitest";
import { frameHeight } from "./frame-height.ts";

test.each([
  { width: 0, height: 620 },
  { width: 320, height: 620 },
  { width: 375, height: 656 },
  { width: 450, height: 760 },
  { width: 736, height: 760 },
  { width: 737, height: 520 },
  { width: 960, height: 576 },
  { width: 1333, height: 800 },
  { width: 3000, height: 800 },
])("a frame $width pixels wide is $height high", ({ width, height }) => {
  expect(frameHeight(width)).toBe(height);
});

test("a fraction of a pixel makes no fraction of a height", () => {
  expect(frameHeight(401.3)).toBe(702);
});
