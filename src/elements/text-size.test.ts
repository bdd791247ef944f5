import { expect, test } from "vitest";
import { inPixels } from "./text-size.ts";

test("lengths in rem are pixels of the reader's text size", () => {
  expect(inPixels("padding: 0.5rem -1.25rem calc(100% - .1rem)")).toBe("padding: 8px -20px calc(100% - 1.6px)");
});

test("conditions on a container are too, those on the window stay", () => {
  const rules = "@container (max-width: 46rem) {a{top:1rem}} @media (max-width: 46rem) {a{top:2rem}}";
  expect(inPixels(rules)).toBe("@container (max-width: 736px) {a{top:16px}} @media (max-width: 46rem) {a{top:32px}}");
});

test("what a page makes of rem changes nothing", () => {
  document.documentElement.style.fontSize = "62.5%";
  expect(inPixels("top:1rem")).toBe("top:16px");
  document.documentElement.style.fontSize = "";
});
