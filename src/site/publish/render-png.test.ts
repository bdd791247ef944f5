import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { renderPng } from "./render-png.ts";

const cache = mkdtempSync(join(tmpdir(), "posters-"));

afterAll(() => rmSync(cache, { recursive: true }));

const document = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60" viewBox="0 0 120 60" font-family="Noto Sans Arabic, Noto Sans">${inside}</svg>`;

/** Width and height from the header of a PNG. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test("a document becomes a PNG of its own size", async () => {
  const png = await renderPng(document('<rect width="120" height="60" fill="red"/>'), cache);
  expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join("")).toBe("PNG");
  expect(sizeOf(png)).toEqual([120, 60]);
});

test("letters are drawn, Arabic ones joined: a word is no row of single letters", async () => {
  const word = (text: string) => renderPng(document(`<text x="5" y="40" font-size="24">${text}</text>`), cache);
  const blank = await word("");
  expect(Buffer.compare(await word("Homs"), blank)).not.toBe(0);
  expect(Buffer.compare(await word("حمص"), blank)).not.toBe(0);
  expect(Buffer.compare(await word("حمص"), await word("ح\u200Cم\u200Cص"))).not.toBe(0);
});

/** The one file of a cache that holds one picture. */
async function drawnOnce(own: string): Promise<{ file: string; png: Uint8Array }> {
  const png = await renderPng(document("<g/>"), own);
  const [name = "", ...others] = readdirSync(own);
  expect(others).toEqual([]);
  return { file: join(own, name), png };
}

test("a document drawn before comes from the cache, which is left as it is", async () => {
  const { file, png } = await drawnOnce(join(cache, "own"));
  const before = statSync(file);
  expect(Buffer.compare(await renderPng(document("<g/>"), dirname(file)), png)).toBe(0);
  const after = statSync(file);
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});

test.each([0, 20, 60, -1])("a picture in the cache that ends after %i bytes is drawn again", async (length) => {
  const { file, png } = await drawnOnce(join(cache, `torn ${length}`));
  writeFileSync(file, readFileSync(file).subarray(0, length));
  expect(Buffer.compare(await renderPng(document("<g/>"), dirname(file)), png)).toBe(0);
  expect(readFileSync(file).length, "the torn file is replaced").toBeGreaterThan(png.length);
});

test("where nothing can be kept the document is drawn all the same", async () => {
  const blocked = join(cache, "a file");
  writeFileSync(blocked, "no folder");
  const png = await renderPng(document("<g/>"), join(blocked, "posters"));
  expect(sizeOf(png)).toEqual([120, 60]);
});
