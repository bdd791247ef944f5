import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { packOpaque } from "./png.ts";

const RED = [255, 0, 0, 255];
const GREEN = [0, 128, 0, 255];
const CLEAR = [0, 0, 0, 0];

const picture = (...pixels: number[][]) => ({ width: 2, height: 2, pixels: new Uint8Array(pixels.flat()) });

test("an opaque picture is packed row by row, each behind the sign that it is not filtered, as places in its palette", () => {
  const png = Buffer.from(packOpaque(picture(RED, GREEN, GREEN, GREEN)) ?? "");
  const contentOf = (name: string) => {
    const start = png.indexOf(name);
    return png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4));
  };
  expect([...contentOf("PLTE")]).toEqual([0, 128, 0, 255, 0, 0]);
  expect([...inflateSync(contentOf("IDAT"))]).toEqual([0, 1, 0, 0, 0, 0]);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 2]);
});

test("a picture that lets something through is not", () => {
  expect(packOpaque(picture(RED, CLEAR, GREEN, RED))).toBeNull();
});
