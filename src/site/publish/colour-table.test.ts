import { expect, test } from "vitest";
import { colourTableOf } from "./colour-table.ts";

const RED = 0xff0000;
const BLUE = 0x0000ff;

test("a picture of few colours keeps each of them, the most frequent first", () => {
  const { colours, placeOf } = colourTableOf(Uint32Array.of(BLUE, RED, RED, RED - 1));
  expect(colours).toEqual([RED, BLUE, RED - 1]);
  expect([...placeOf]).toEqual([
    [RED, 0],
    [BLUE, 1],
    [RED - 1, 2],
  ]);
});

test("one of too many colours has the most frequent that do not look alike, and the nearest in the place of others", () => {
  const greys = Array.from({ length: 256 }, (_, grey) => grey * 0x010101);
  const { colours, placeOf } = colourTableOf(Uint32Array.of(RED, RED, RED - 0x010000, RED - 0x010000, ...greys));
  expect(colours[0]).toBe(RED - 0x010000);
  expect(colours).not.toContain(RED);
  expect(colours.length).toBeLessThanOrEqual(256);
  expect(colours[placeOf.get(RED) ?? -1]).toBe(RED - 0x010000);
  expect(colours[placeOf.get(0x818181) ?? -1]).toBe(0x828282);
});
