import { expect, test } from "vitest";
import type { PixelPoint } from "../geometry/box.ts";
import { arrowAlong } from "./arrow.ts";

const GAPS = { start: 10, end: 12 };

const arrow = (length: number, bend = 0.14, gaps = GAPS) => arrowAlong({ from: [0, 0], to: [length, 0], bend }, gaps);

const distance = (a: PixelPoint, b: PixelPoint) => Math.hypot(a[0] - b[0], a[1] - b[1]);

test("an arrow is a line with a small head, whose tip is the spot nearest to where it leads", () => {
  const { head, line = [] } = arrow(200) ?? {};
  const [left, tip, right] = head ?? [];
  expect(distance(left as PixelPoint, right as PixelPoint)).toBeCloseTo(9, 5);
  expect(distance(line.at(-1) as PixelPoint, tip as PixelPoint)).toBeLessThan(16);
  const all = [...line, left, tip, right] as PixelPoint[];
  expect(all.toSorted((a, b) => distance(a, [200, 0]) - distance(b, [200, 0]))[0]).toEqual(tip);
});

test("it keeps away from the marks at its ends", () => {
  const { head, line = [] } = arrow(200) ?? {};
  expect(distance(head?.[1] as PixelPoint, [200, 0])).toBeCloseTo(12, 1);
  expect(distance(line[0] as PixelPoint, [0, 0])).toBeCloseTo(10, 1);
});

test("a very short way has none", () => {
  expect(arrow(50)?.line.length).toBeGreaterThan(9);
  expect(arrow(30)).toBe(null);
  expect(arrow(0)).toBe(null);
});

test("it swings to the side that its bend says", () => {
  const middle = (bend: number) => arrow(200, bend)?.line.map(([, y]) => y) ?? [];
  expect(Math.max(...middle(0.2))).toBeGreaterThan(30);
  expect(Math.min(...middle(-0.2))).toBeLessThan(-30);
});

test("it can be pointed at six pixels beside its line", () => {
  const { band = [], line = [] } = arrow(200, 0.01) ?? {};
  const middle = line[Math.floor(line.length / 2)] as PixelPoint;
  const nearest = Math.min(...band.map((spot) => distance(spot, middle)));
  expect(nearest).toBeCloseTo(6, 0);
});
