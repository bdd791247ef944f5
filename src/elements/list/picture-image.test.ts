import { expect, test } from "vitest";
import type { Picture } from "../../map/symbols/shape.ts";
import { imageOfPixels, imageOfShapes } from "./picture-image.ts";

const HALVES: Picture = {
  size: 8,
  shapes: [
    { path: "M0 0H8V8H0z", fill: "#ff0000" },
    { path: "M0 0H4V8H0z", fill: "#0000ff" },
  ],
};

/** The colours of the left and of the right half of an image. */
async function coloursOf(image: string): Promise<string[]> {
  const url = /url\("(.*?)"\)/.exec(image)?.[1] ?? "";
  const loaded = new Image();
  loaded.src = url;
  await loaded.decode();
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 16;
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.drawImage(loaded, 0, 0, 16, 16);
  return [4, 12].map((x) => [...context.getImageData(x, 8, 1, 1).data].join(" "));
}

test("an image of shapes shows the picture", async () => {
  expect(await coloursOf(imageOfShapes(HALVES))).toEqual(["0 0 255 255", "255 0 0 255"]);
});

test("an image of pixels shows the same, at two pixels for each of its units", async () => {
  const image = imageOfPixels(HALVES);
  expect(await coloursOf(image)).toEqual(["0 0 255 255", "255 0 0 255"]);
  expect(image).toMatch(/ 2x\)$/);
});

test("a letter that markup would take for a tag stays a letter", () => {
  const image = imageOfShapes({ size: 16, shapes: [{ letter: "<", at: [8, 8], size: 12, fill: "#000000" }] });
  expect(decodeURIComponent(image)).toContain(">&lt;</text>");
  expect(CSS.supports("background-image", image)).toBe(true);
});
