import { expect, test } from "vitest";
import { laySprite, type Sprite, spriteOf } from "./lay-sprite.ts";

/** A sprite of so many pixels across, each red, green, blue and opacity in hexadecimal, `rrggbbaa`. */
function sprite(width: number, ...pixels: readonly string[]): Sprite {
  const bytes = pixels.flatMap((pixel) => [0, 2, 4, 6].map((at) => Number.parseInt(pixel.slice(at, at + 2), 16)));
  return spriteOf(new ImageData(Uint8ClampedArray.from(bytes), width));
}

const CLEAR = "00000000";

/** The pixels as they were written. */
function written({ pixels }: Sprite): string[] {
  const bytes = [...new Uint8Array(pixels.buffer, pixels.byteOffset, 4 * pixels.length)];
  const texts = bytes.map((byte) => byte.toString(16).padStart(2, "0"));
  return [...pixels.keys()].map((at) => texts.slice(4 * at, 4 * at + 4).join(""));
}

test("an opaque pixel covers, a clear one shows what is below, and others mix with it", () => {
  const below = sprite(4, "0000ffff", "0000ffff", "0000ffff", CLEAR);
  laySprite(below, sprite(4, "ff0000ff", CLEAR, "ff000080", "ff000080"), 0, 0);
  expect(written(below)).toEqual(["ff0000ff", "0000ffff", "80007fff", "ff000080"]);
});

test("two pixels that are half clear mix as on a canvas", () => {
  const below = sprite(1, "0000ff80");
  laySprite(below, sprite(1, "ff000080"), 0, 0);
  const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
  for (const fill of ["#0000ff80", "#ff000080"]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  const [drawn] = written(spriteOf(context.getImageData(0, 0, 1, 1)));
  const parts = (pixel = "") => pixel.match(/../g)?.map((part) => Number.parseInt(part, 16)) ?? [];
  const away = parts(written(below)[0]).map((part, at) => Math.abs(part - (parts(drawn)[at] ?? 0)));
  expect(Math.max(...away)).toBeLessThanOrEqual(2);
});

test("what lies beyond an edge is left out", () => {
  const red = "ff0000ff";
  const laid = (left: number, top: number) => {
    const below = sprite(2, CLEAR, CLEAR, CLEAR, CLEAR);
    laySprite(below, sprite(2, red, red, red, red), left, top);
    return written(below).map((pixel) => (pixel === red ? 1 : 0));
  };
  expect([laid(1, 0), laid(-1, 0), laid(0, 1), laid(0, -1), laid(2, 2), laid(-2, 0)]).toEqual([
    ...[
      [0, 1, 0, 1],
      [1, 0, 1, 0],
      [0, 0, 1, 1],
      [1, 1, 0, 0],
    ],
    ...[
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
  ]);
});

test("a sprite is as opaque as it is asked to be", () => {
  const { data } = new ImageData(Uint8ClampedArray.from([255, 0, 0, 200]), 1);
  expect(written(spriteOf({ ...new ImageData(1, 1), data, width: 1, height: 1 }, 0.5))).toEqual(["ff000064"]);
});
