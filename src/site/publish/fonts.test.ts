import { expect, test } from "vitest";
import { drawableScripts, fontsFor, ledByScripts } from "./fonts.ts";

test("every text has the fonts of every map, and one more for each script that it needs and that is there", () => {
  const always = fontsFor("<text>Homs حمص</text>");
  const more = fontsFor("<text>Yangon ရန်ကုန်</text>").filter((file) => !always.includes(file));
  expect(always).toHaveLength(6);
  expect(more.length).toBeGreaterThan(0);
  expect(more.every((file) => /Myanmar/.test(file))).toBe(true);
});

test("a script is drawable where a font of it is found, here by the packages of the tests", () => {
  expect([...drawableScripts()]).toEqual(expect.arrayContaining(["Hebrew", "Myanmar"]));
});

test("letters of a script with a font of its own are set in it, all else stays", () => {
  expect(ledByScripts('<text x="1">Yangon (ရန်ကုန်)</text><text>Homs</text>')).toBe(
    '<text x="1">Yangon (<tspan font-family="Noto Sans Myanmar">ရန်ကုန်</tspan>)</text><text>Homs</text>',
  );
});
