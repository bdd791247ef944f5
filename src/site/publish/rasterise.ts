import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { fontsFor, ledByScripts } from "./fonts.ts";

/** Goes up when the same document would give other pixels: with the fonts, or the rasteriser. */
const EDITION = 3;

/** How many of the fonts every document is drawn with; others are a part of what a picture depends on. */
const ALWAYS_THERE = 6;

/**
 * The SVG document as a PNG of its own size, drawn with fonts of the project's own, and those of other scripts that it needs; see `fontsFor`.
 * Several are drawn at the same time. One that was drawn before comes from the `cache` folder, which is made where it is missing.
 */
export async function rasterise(svg: string, cache: string): Promise<Uint8Array> {
  const fontFiles = fontsFor(svg);
  const further = fontFiles.map((path) => basename(path)).slice(ALWAYS_THERE);
  const text = [EDITION, ...further, svg].join("\n");
  const file = join(cache, `${createHash("sha256").update(text).digest("hex")}.png`);
  const known = read(file);
  if (known) return known;
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: "Noto Sans" };
  const png = (await renderAsync(ledByScripts(svg), { font })).asPng();
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
