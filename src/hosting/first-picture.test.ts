import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DARK, LIGHT, type Palette } from "../map/symbols/palette.ts";

/** The colours of the map in a part of the style sheet, by name. */
const coloursIn = (css = "") =>
  Object.fromEntries([...css.matchAll(/--map-(\w+): (#\w+);/g)].map(([, name, colour]) => [name, colour]));

/** The colours of a palette. */
const coloursOf = ({ theme: _, ...colours }: Palette) => colours;

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

test("the first picture is narrow where the parts of the page are", () => {
  // The oldest browsers know no "or" between media.
  expect(read("./first-picture.css")).toContain(
    "@media (max-width: 35rem), (max-width: 60rem) and (orientation: portrait) {",
  );
  const narrow = "(max-width: 35rem) or ((max-width: 60rem) and (orientation: portrait))";
  for (const part of ["sheet/sheet", "frame/bar", "frame/frame", "filters/filters"]) {
    expect(read(`../elements/${part}.css`), part).toContain(`@container ${narrow}`);
  }
});

test("the colours of the first picture are those of the map that follows it, in light and in dark", () => {
  const [light, dark] = read("./first-picture.css").split("@media (prefers-color-scheme: dark)");
  expect(coloursIn(light)).toEqual(coloursOf(LIGHT));
  expect(coloursIn(dark)).toEqual(coloursOf(DARK));
});
