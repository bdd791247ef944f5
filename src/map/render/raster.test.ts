import { expect, test } from "vitest";
import { PIXEL_RATIO, rasterOf } from "./raster.ts";

/** Red, green, blue and opacity of the pixel at a spot of the picture. */
const pixelAt = (context: CanvasRenderingContext2D, x: number, y: number) => [
  ...context.getImageData(x * PIXEL_RATIO, y * PIXEL_RATIO, 1, 1).data,
];

test("a picture is drawn shape over shape, at the pixels of a sharp screen", () => {
  const raster = rasterOf({
    size: 16,
    shapes: [
      { path: "M0 0H16V16H0z", fill: "#ff0000" },
      { path: "M0 12H16", stroke: "#0000ff", width: 4 },
    ],
  });
  expect([raster.canvas.width, raster.canvas.height]).toEqual([16 * PIXEL_RATIO, 16 * PIXEL_RATIO]);
  expect(pixelAt(raster, 8, 2)).toEqual([255, 0, 0, 255]);
  expect(pixelAt(raster, 8, 12)).toEqual([0, 0, 255, 255]);
});

test("what no shape covers is clear", () => {
  const raster = rasterOf({ size: 16, shapes: [{ path: "M0 0H8V16H0z", fill: "#ff0000" }] });
  expect(pixelAt(raster, 12, 8)).toEqual([0, 0, 0, 0]);
});

test("the gaps of a dashed line stay clear, and the next line is whole again", () => {
  const raster = rasterOf({
    size: 16,
    shapes: [
      { path: "M0 4H16", stroke: "#000000", width: 2, dash: [4, 8] },
      { path: "M0 12H16", stroke: "#000000", width: 2 },
    ],
  });
  expect([pixelAt(raster, 1, 4)[3], pixelAt(raster, 8, 4)[3], pixelAt(raster, 8, 12)[3]]).toEqual([255, 0, 255]);
});

test("a shape is as opaque as it says, and the next one wholly", () => {
  const raster = rasterOf({
    size: 16,
    shapes: [
      { path: "M0 0H16V16H0z", fill: "#ff0000", opacity: 0.5 },
      { path: "M0 0H8V16H0z", fill: "#0000ff" },
    ],
  });
  expect(pixelAt(raster, 12, 8)[3]).toBeGreaterThan(120);
  expect(pixelAt(raster, 12, 8)[3]).toBeLessThan(136);
  expect(pixelAt(raster, 4, 8)).toEqual([0, 0, 255, 255]);
});

test("a letter is in the middle of its spot", () => {
  const raster = rasterOf({ size: 16, shapes: [{ letter: "I", at: [8, 8], size: 12, fill: "#008000" }] });
  expect(pixelAt(raster, 8, 8)).toEqual([0, 128, 0, 255]);
  expect([pixelAt(raster, 8, 1)[3], pixelAt(raster, 8, 15)[3], pixelAt(raster, 1, 8)[3]]).toEqual([0, 0, 0]);
});
