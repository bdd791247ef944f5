import { expect, test } from "vitest";
import { markup } from "../../text/markup.ts";
import { PosterColumn } from "./column.ts";

const BOX = { x: 100, y: 0, width: 200, height: 300 };
const STYLE = { size: 10, fill: "#000" };

const spotsOf = (column: PosterColumn) =>
  [...column.drawn().text.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);

test("lines go down from the top of the box, from its left edge or its right one", () => {
  const left = new PosterColumn(BOX, "ltr");
  left.paragraph("one", 1, 20, STYLE);
  left.skip(5);
  left.paragraph("two", 1, 20, STYLE);
  expect(spotsOf(left)).toEqual([
    [100, 20],
    [100, 45],
  ]);
  const right = new PosterColumn(BOX, "rtl");
  right.paragraph("واحد", 1, 20, STYLE);
  expect(spotsOf(right)).toEqual([[300, 20]]);
});

test("a row has its picture before its text, on either side", () => {
  for (const [direction, picture, text] of [
    ["ltr", 111, 134],
    ["rtl", 289, 266],
  ] as const) {
    const column = new PosterColumn(BOX, direction);
    expect(column.row(([x]) => markup`<circle cx="${x}"/>`, "حمص", STYLE, 300)).toBe(true);
    expect(column.drawn().text).toContain(`<circle cx="${picture}"/>`);
    expect(spotsOf(column)[0]?.[0]).toBe(text);
  }
});

test("a row that would reach below the bottom is not written", () => {
  const column = new PosterColumn(BOX, "ltr");
  expect(column.row(() => null, "one", STYLE, 20)).toBe(false);
  expect(column.drawn().text).toBe("");
});

test("a footer ends at the bottom of the box, and the next line is at its top again", () => {
  const column = new PosterColumn(BOX, "rtl");
  const lines = [
    { text: "تنويه", direction: "rtl" as const },
    { text: "© A, B", direction: "ltr" as const },
  ];
  expect(column.footer(lines, 15, STYLE)).toBe(270);
  column.paragraph("عنوان", 1, 20, STYLE);
  expect(spotsOf(column)).toEqual([
    [300, 285],
    [300, 300],
    [300, 20],
  ]);
});
