import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

const FONTS = ["noto-sans/files/noto-sans-latin", "noto-sans-arabic/files/noto-sans-arabic-arabic"];
const WEIGHTS = ["400", "600", "700"];

/** Gives the page that is opened next the same letters on every machine. */
export async function bringFonts(page: Page): Promise<void> {
  const faces = FONTS.flatMap((font) =>
    WEIGHTS.map((weight) => {
      const file = `node_modules/@fontsource/${font}-${weight}-normal.woff2`;
      const family = font.startsWith("noto-sans-arabic") ? "Noto Sans Arabic" : "Noto Sans";
      return { family, weight, data: readFileSync(file).toString("base64") };
    }),
  );
  await page.addInitScript((faces) => {
    for (const { family, weight, data } of faces) {
      const face = new FontFace(family, `url(data:font/woff2;base64,${data})`, { weight });
      document.fonts.add(face);
      void face.load();
    }
  }, faces);
}

/** Resolves when the fonts that were brought are there. */
export async function fontsAreThere(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}
