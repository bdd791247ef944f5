import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";

const require = createRequire(import.meta.url);

const FONTS = [
  require.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
  require.resolve("@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf"),
  require.resolve("@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf"),
  require.resolve("@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf"),
  require.resolve("@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf"),
  require.resolve("@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf"),
];

/** Goes up when the same document would give other pixels: with the fonts, or the rasteriser. */
const EDITION = 1;

/**
 * The SVG document as a PNG of its own size, drawn with fonts of the project's own, whatever the machine has.
 * Several are drawn at the same time. One that was drawn before comes from the `cache` folder, which is made where it is missing.
 */
export async function rasterise(svg: string, cache: string): Promise<Uint8Array> {
  const file = join(cache, `${createHash("sha256").update(`${EDITION}\n${svg}`).digest("hex")}.png`);
  const known = read(file);
  if (known) return known;
  const font = { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: "Noto Sans" };
  const png = (await renderAsync(svg, { font })).asPng();
  mkdirSync(cache, { recursive: true });
  // Whoever is killed while writing must not leave half a picture under the name of a whole one.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, png);
  renameSync(unfinished, file);
  return png;
}

function read(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
