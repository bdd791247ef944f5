import { expect, test } from "vitest";
import { arrowAlong } from "./arrow.ts";
import type { Spot } from "./hatch.ts";

const GAPS = { start: 10, end: 12 };

const arrow = (length: number, bend = 0.14, gaps = GAPS) => arrowAlong({ from: [0, 0], to: [length, 0], bend }, gaps);

const distance = (a: Spot, b: Spot) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Widths of the body from its tail to the neck, in pixels. */
function widths(outline: readonly Spot[]): number[] {
  const half = (outline.length - 3) / 2;
  return Array.from({ length: half }, (_, index) => distance(outline[index] as Spot, outline.at(-1 - index) as Spot));
}

test("an arrow is widest at its tail, narrows all the way, and its head is wide again", () => {
  const { outline = [] } = arrow(200) ?? {};
  const body = widths(outline);
  expect(body[0]).toBeCloseTo(13, 5);
  expect(body.at(-1)).toBeCloseTo(4, 5);
  for (const [index, width] of body.slice(1).entries()) expect(width).toBeLessThan(body[index] as number);
  const head = body.length;
  expect(distance(outline[head] as Spot, outline[head + 2] as Spot)).toBeCloseTo(14, 5);
});

test("it keeps away from the marks at its ends", () => {
  const { outline = [] } = arrow(200) ?? {};
  expect(Math.min(...outline.map((spot) => distance(spot, [200, 0])))).toBeCloseTo(12, 1);
  expect(Math.min(...outline.map((spot) => distance(spot, [0, 0])))).toBeGreaterThan(9);
});

test("its tip is the spot nearest to where it leads", () => {
  const { outline = [] } = arrow(200) ?? {};
  const nearest = outline.toSorted((a, b) => distance(a, [200, 0]) - distance(b, [200, 0]))[0];
  expect(nearest).toEqual(outline[widths(outline).length + 1]);
});

test("a short way has a small arrow of the same form, and a very short one none", () => {
  const small = arrow(50);
  expect(widths(small?.outline ?? [])[0]).toBeLessThan(11);
  expect(small?.outline.length).toBeGreaterThan(9);
  expect(arrow(30)).toBe(null);
  expect(arrow(0)).toBe(null);
});

test("it swings to the side that its bend says", () => {
  const middle = (bend: number) => arrow(200, bend)?.outline.map(([, y]) => y) ?? [];
  expect(Math.max(...middle(0.2))).toBeGreaterThan(30);
  expect(Math.min(...middle(-0.2))).toBeLessThan(-30);
});

test("the letter lies within the tail", () => {
  const { letter, outline } = arrow(200) ?? { letter: [0, 0], outline: [] };
  expect(distance(letter, outline[0] as Spot)).toBeLessThan(16);
  expect(distance(letter, outline.at(-1) as Spot)).toBeLessThan(16);
});
