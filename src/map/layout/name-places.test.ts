import { expect, test } from "vitest";
import type { Spot } from "../symbols/hatch.ts";
import { type Disc, placeLabels } from "./name-places.ts";

const FRAME = { x: 0, y: 0, width: 200, height: 100 };

const label = (text: string, at: Spot, radius = 10) => ({ text, at, radius, size: 10 });

const disc = (at: Spot, radius = 10): Disc => ({ at, radius });

const namesOf = (placed: readonly { label: { text: string } }[]) => placed.map((each) => each.label.text);

test("a name stands to the right of its mark where there is room", () => {
  const [placed] = placeLabels([label("Homs", [50, 50])], [disc([50, 50])], FRAME);
  expect(placed?.middle).toBeGreaterThan(60);
  expect(placed?.baseline).toBeGreaterThan(50);
  expect(placed?.baseline).toBeLessThan(56);
});

test("a name at the edge of the frame goes to the other side", () => {
  const [placed] = placeLabels([label("Homs", [185, 50])], [disc([185, 50])], FRAME);
  expect(placed?.middle).toBeLessThan(175);
});

test("a name keeps clear of a neighbour's mark", () => {
  const [placed] = placeLabels([label("Homs", [50, 50])], [disc([50, 50]), disc([75, 50])], FRAME);
  expect(placed?.middle).toBeLessThan(50);
});

test("of two names that want the same room the first one gets it", () => {
  const placed = placeLabels([label("first", [50, 50], 0), label("second", [52, 50], 0)], [], FRAME);
  expect(namesOf(placed)).toEqual(["first"]);
});

test("a name without room anywhere is left out, and the next one is still placed", () => {
  const labels = [label("A name far too long for a frame this narrow", [100, 50]), label("Homs", [100, 50])];
  expect(namesOf(placeLabels(labels, [], FRAME))).toEqual(["Homs"]);
});

test("no name covers a mark or another name, however crowded the place", () => {
  const spots = Array.from(
    { length: 24 },
    (_, index): Spot => [20 + (index % 6) * 32, 12 + Math.floor(index / 6) * 25],
  );
  const discs = spots.map((at) => disc(at, 6));
  const placed = placeLabels(
    spots.map((at, index) => label(`n${index}`, at, 6)),
    discs,
    FRAME,
  );
  expect(placed.length).toBeGreaterThan(10);
  const boxes = placed.map(({ middle, baseline }) => [middle, baseline] as const);
  for (const [index, [x, y]] of boxes.entries()) {
    for (const { at, radius } of discs) expect(Math.hypot(at[0] - x, at[1] - (y - 3.5))).toBeGreaterThan(radius);
    for (const [otherX, otherY] of boxes.slice(index + 1)) {
      expect(Math.abs(x - otherX) > 9 || Math.abs(y - otherY) >= 13).toBe(true);
    }
  }
});
