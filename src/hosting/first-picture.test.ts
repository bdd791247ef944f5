import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DARK, LIGHT, type Palette } from "../map/symbols/palette.ts";

/** The colours of the map in a part of the style sheet, by name. */
const coloursIn = (css = "") =>
  Object.fromEntries([...css.matchAll(/--map-(\w+): (#\w+);/g)].map(([, name, colour]) => [name, colour]));

/** The colours of a palette. */
const coloursOf = ({ theme: _, ...colours }: Palette) => colours;

test("the colours of the first picture are those of the map that follows it, in light and in dark", () => {
  const css = readFileSync(new URL("./first-picture.css", import.meta.url), "utf8");
  const [light, dark] = css.split("@media (prefers-color-scheme: dark)");
  expect(coloursIn(light)).toEqual(coloursOf(LIGHT));
  expect(coloursIn(dark)).toEqual(coloursOf(DARK));
});
