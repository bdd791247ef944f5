import { expect } from "@playwright/test";
import { en } from "../../src/language/words/en.ts";
import { MapWindow } from "./map-window.ts";
import { test } from "./test.ts";

for (const [device, width, height] of [
  ["a phone", 390, 844],
  ["a desktop", 1280, 800],
] as const) {
  test(`below the table, on ${device}, the reader has picture, sentence and links, and is told`, async ({
    engine,
    baseURL,
  }) => {
    const map = new MapWindow(engine);
    await engine.size(width, height);
    await engine.goto(`${baseURL}?lang=en`);
    expect((await map.find("apology", en.problems.broken)).isOnTop).toBe(true);
    expect((await map.find("picture")).box.height, "height of the map in view").toBeGreaterThan(height * 0.4);
  });
}
