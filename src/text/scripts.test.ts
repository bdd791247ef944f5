import { expect, test } from "vitest";
import { FONT_SCRIPTS, scriptOfSign, scriptsIn } from "./scripts.ts";

test("a sign has its script, an emoji is a picture, and a letter of a script without a font has none", () => {
  expect(["a", "Ж", "ش", "1", "؛", "א", "ქ", "မ", "國", "한", "🚒", "𐎠", "©"].map(scriptOfSign)).toEqual([
    "Latin",
    "Cyrillic",
    "Arabic",
    "Common",
    "Common",
    "Hebrew",
    "Georgian",
    "Myanmar",
    "Han",
    "Hangul",
    "Picture",
    null,
    "Common",
  ]);
});

test("the scripts of a text are those beside the ones that are always there", () => {
  expect([...scriptsIn("Homs, حمص, Київ – 12")]).toEqual([]);
  expect([...scriptsIn("Yangon (ရန်ကုန်), חיפה, Երևան")].sort()).toEqual(["Armenian", "Hebrew", "Myanmar"]);
});

test("each script has a package, and stands in the table once", () => {
  expect(new Set(FONT_SCRIPTS.map(({ script }) => script)).size).toBe(FONT_SCRIPTS.length);
  expect(FONT_SCRIPTS.find(({ script }) => script === "Hebrew")?.package).toBe("@expo-google-fonts/noto-sans-hebrew");
});
