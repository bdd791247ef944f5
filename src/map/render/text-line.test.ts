import { expect, test } from "vitest";
import { textLine } from "./text-line.ts";

const STYLE = { size: 14, fill: "#000" };

test("a line touches its spot with the side that it is told to", () => {
  expect(textLine("Homs", [10.44, 20], "ltr", "left", STYLE).text).toBe(
    '<text x="10.4" y="20" font-size="14" fill="#000">Homs</text>',
  );
  expect(textLine("Homs", [10, 20], "ltr", "right", STYLE).text).toContain('text-anchor="end"');
  expect(textLine("Homs", [10, 20], "ltr", "center", STYLE).text).toContain('text-anchor="middle"');
});

test("a line from right to left is an embedding of its own direction, and its sides stay where they are seen", () => {
  expect(textLine("محطة T4", [10, 20], "rtl", "right", STYLE).text).toBe(
    '<text x="10" y="20" text-anchor="end" font-size="14" fill="#000">&#x202B;محطة T4&#x202C;</text>',
  );
  expect(textLine("حمص", [10, 20], "rtl", "left", STYLE).text).not.toContain("text-anchor");
});

test("the text is escaped and cannot leave its embedding", () => {
  expect(textLine("<\u202C\u202E>", [0, 0], "rtl", "center", STYLE).text).toContain(">&#x202B;&lt;&gt;&#x202C;<");
});
