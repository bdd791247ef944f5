import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { fontsFor, ledByScripts } from "./fonts.ts";
import { packOpaque } from "./png.ts";

/** Goes up when the same document would give another file: with the fonts, the rasteriser, or how pictures are packed. */
const EDITION = 6;

const DIGEST_BYTES = 32;

/** How many of the fonts every document is drawn with; others are a part of what a picture depends on. */
const ALWAYS_THERE = 6;

/**
 * The SVG document as a PNG of its own size, drawn with fonts of the project's own, and those of other scripts that it needs,
 * see `fontsFor`. Several are drawn at the same time. One that was drawn before comes from the `cache` folder, if it is there
 * as it was written; where none can be kept there, as on a full disk, each is drawn anew.
 */
export async function renderPng(svg: string, cache: string): Promise<Uint8Array> {
  const fontFiles = fontsFor(svg);
  const further = fontFiles.map((path) => basename(path)).slice(ALWAYS_THERE);
  const file = join(cache, `${digestOf([EDITION, ...further, svg].join("\n")).toString("hex")}.sealed`);
  const known = readSealed(file);
  if (known) return known;
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: "Noto Sans" };
  const drawn = await renderAsync(ledByScripts(svg), { font });
  const png = packOpaque(drawn) ?? drawn.asPng();
  writeSealed(file, png);
  return png;
}

const digestOf = (content: string | Uint8Array): Buffer => createHash("sha256").update(content).digest();

/** The content of a file after the digest that it begins with; null where the two do not fit: a full disk leaves half a file. */
function readSealed(file: string): Uint8Array | null {
  try {
    const sealed = readFileSync(file);
    const content = sealed.subarray(DIGEST_BYTES);
    return digestOf(content).equals(sealed.subarray(0, DIGEST_BYTES)) ? content : null;
  } catch {
    return null;
  }
}

function writeSealed(file: string, content: Uint8Array): void {
  // Whoever is killed while writing must not leave half a picture under the name of a whole one.
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, Buffer.concat([digestOf(content), content]));
    renameSync(unfinished, file);
  } catch {
    if (existsSync(unfinished)) rmSync(unfinished);
  }
}
