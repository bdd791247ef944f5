import { expect, test } from "vitest";
import { coloursOf, HALVES } from "../../test/halves.ts";
import { imageOfShapes } from "./image-of-shapes.ts";

test("an image of shapes shows the picture", async () => {
  expect(await coloursOf(imageOfShapes(HALVES))).toEqual(["0 0 255 255", "255 0 0 255"]);
});

test("a letter that markup would take for a tag stays a letter", () => {
  const image = imageOfShapes({ size: 16, shapes: [{ letter: "<", at: [8, 8], size: 12, fill: "#000000" }] });
  expect(decodeURIComponent(image)).toContain(">&lt;</text>");
  expect(CSS.supports("background-image", image)).toBe(true);
});
