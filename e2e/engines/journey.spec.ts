import { expect } from "@playwright/test";
import { localeFor } from "../../src/language/words/vocabulary.ts";
import { MapWindow } from "./map-window.ts";
import { test } from "./test.ts";

/** A place that stands alone on the map and changed on the day that opens, days of the slider, and the keys that move it. */
const WORDS = {
  ar: {
    place: "دير الزور",
    opening: "٦ كانون الأول ٢٠٢٤",
    clicked: { number: "٢٩", day: "٢٩ تشرين الثاني ٢٠٢٤" },
    next: "٣٠ تشرين الثاني ٢٠٢٤",
    forward: "ArrowLeft",
    back: "ArrowRight",
  },
  en: {
    place: "Deir ez-Zor",
    opening: "6 December 2024",
    clicked: { number: "29", day: "29 November 2024" },
    next: "30 November 2024",
    forward: "ArrowRight",
    back: "ArrowLeft",
  },
} as const;

/** Words about the place as they stand in its article. */
const EXCERPT = "دير الزور";

for (const language of ["ar", "en"] as const) {
  for (const [device, width, height] of [
    ["a phone", 390, 844],
    ["a desktop", 1280, 800],
  ] as const) {
    test(`in ${language} on ${device} the map is seen, goes by day, and a place opens its evidence`, async ({
      engine,
      baseURL,
    }) => {
      const { words } = localeFor(language, "arab");
      const { place, opening, clicked, next, forward, back } = WORDS[language];
      const map = new MapWindow(engine);
      await engine.size(width, height);
      await engine.goto(`${baseURL}?lang=${language}`);

      const { label, box, isOnTop } = await map.find("map");
      expect(label, "the name of the map").toBe(words.mapLabel);
      expect(isOnTop, "nothing lies above the middle of the map").toBe(true);
      expect(box.width, "width of the map in view").toBeGreaterThan(width * 0.6);
      expect(box.height, "height of the map in view").toBeGreaterThan(height * 0.49);
      await map.find("ground");
      await map.find("name", place);
      expect(await map.look("alert"), "the page complains").toBeNull();

      expect((await map.find("slider")).label, "the name of the slider").toBe(words.day);
      await map.expectDay(opening);
      await map.clickDay(clicked.number);
      await map.expectDay(clicked.day);
      await engine.key(forward);
      await map.expectDay(next);
      await engine.key("End");
      await engine.key(back);
      await map.expectDay(opening);

      await map.clickPlace(place);
      expect((await map.find("place", place)).isOnTop, "the name of the place is seen").toBe(true);
      await map.find("excerpt", EXCERPT);
      const excerpt = await map.look("excerpt", EXCERPT, "scrollIntoView");
      expect(excerpt?.isOnTop, "the excerpt can be scrolled to").toBe(true);
    });
  }
}
