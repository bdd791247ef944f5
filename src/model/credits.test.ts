import { expect, test } from "vitest";
import { creditsOf } from "./credits.ts";
import type { BasemapLayer } from "./dataset.ts";

const layer = (attribution: string) => ({ attribution }) as BasemapLayer;

test("a source that several layers name is credited once", () => {
  expect(creditsOf([layer("© A, B"), layer("B"), layer("© A,C")])).toBe("© A, B, C");
});

test("no layers, no credits", () => {
  expect(creditsOf([])).toBe("");
});
