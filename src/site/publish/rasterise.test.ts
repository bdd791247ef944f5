import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { rasterise } from "./rasterise.ts";

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
  const png = await rasterise(document('<rect width="120" height="60" fill="red"/>'), cache);
  expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join("")).toBe("PNG");
  expect(sizeOf(png)).toEqual([120, 60]);
});

test("letters are drawn, Arabic ones joined: a word is no row of single letters", async () => {
  const word = (text: string) => rasterise(document(`<text x="5" y="40" font-size="24">${text}</text>`), cache);
  const blank = await word("");
  expect(Buffer.compare(await word("Homs"), blank)).not.toBe(0);
  expect(Buffer.compare(await word("حمص"), blank)).not.toBe(0);
  expect(Buffer.compare(await word("حمص"), await word("ح\u200Cم\u200Cص"))).not.toBe(0);
});

test("a document drawn before comes from the cache", async () => {
  const own = join(cache, "own");
  await rasterise(document("<g/>"), own);
  const [file = "", ...others] = readdirSync(own);
  expect(others).toEqual([]);
  writeFileSync(join(own, file), "drawn before");
  expect(Buffer.from(await rasterise(document("<g/>"), own)).toString()).toBe("drawn before");
});
