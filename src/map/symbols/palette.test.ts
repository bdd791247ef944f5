import fc from "fast-check";
import { expect, test } from "vitest";
import { DARK, inkOn, LIGHT, type Palette } from "./palette.ts";

/** Contrast of two colours as WCAG 2 defines it, 1 to 21. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const aColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

test("the measure of contrast knows its ends", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#777777")).toBe(1);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("a letter reads on any colour, in the better of two inks", () => {
  fc.assert(
    fc.property(aColour, (colour) => {
      const ink = inkOn(colour);
      const other = ink === "#ffffff" ? "#111111" : "#ffffff";
      expect(contrast(ink, colour), `${ink} on ${colour}`).toBeGreaterThan(4);
      expect(contrast(ink, colour), `${ink} on ${colour}`).toBeGreaterThan(contrast(other, colour) * 0.85);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["#ffffff", "#111111"],
  ["#fde725", "#111111"],
  ["#7fbf7b", "#111111"],
  ["#000000", "#ffffff"],
  ["#9e1b1b", "#ffffff"],
  ["#6a3d9a", "#ffffff"],
])("on %s the ink is %s", (colour, ink) => {
  expect(inkOn(colour)).toBe(ink);
});

test.each<[string, Palette]>([
  ["light", LIGHT],
  ["dark", DARK],
])("in the %s palette names and marks stand off the land, its neighbours and the sea", (_, palette) => {
  for (const ground of [palette.land, palette.neighbour, palette.sea]) {
    expect(contrast(palette.name, ground), "names").toBeGreaterThanOrEqual(7);
    expect(contrast(palette.nameMuted, ground), "muted names").toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.town, ground), "names of towns and countries").toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ink, ground), "outlines of marks").toBeGreaterThanOrEqual(3);
    expect(contrast(palette.chosen, ground), "ring of the chosen place").toBeGreaterThanOrEqual(3);
    expect(contrast(palette.border, ground), "borders").toBeGreaterThanOrEqual(3);
  }
  expect(contrast(palette.ink, palette.halo), "signs on their halo").toBeGreaterThanOrEqual(7);
  expect(contrast(palette.road, palette.land), "roads").toBeGreaterThanOrEqual(2.5);
  expect(contrast(palette.road, palette.land), "roads are no borders").toBeLessThan(
    contrast(palette.border, palette.land),
  );
});
