import { expect, test } from "vitest";
import { coloursOf, HALVES } from "../../../test/halves.ts";
import { imageOfPixels } from "./image-of-pixels.ts";

test("an image of pixels shows the same, at two pixels for each of its units", async () => {
  const image = imageOfPixels(HALVES);
  expect(await coloursOf(image)).toEqual(["0 0 255 255", "255 0 0 255"]);
  expect(image).toMatch(/ 2x\)$/);
});
