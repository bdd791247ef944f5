import { expect, test } from "vitest";
import { textLine } from "./text-line.ts";

const STYLE = { size: 14, fill: "#000" };

test("a line from left to right begins at its left end", () => {
  expect(textLine("Homs", [10.4, 20], "ltr", "start", STYLE).text).toBe(
    '<text x="10" y="20" font-size="14" fill="#000">Homs</text>',
  );
});

test("a line from right to left ends its box at the spot, and is an isolate of its own direction", () => {
  expect(textLine("حمص (2)", [10, 20], "rtl", "start", STYLE).text).toBe(
    '<text x="10" y="20" text-anchor="end" font-size="14" fill="#000">&#x2067;حمص (2)&#x2069;</text>',
  );
});

test("a line's end is mirrored like its start", () => {
  expect(textLine("حمص", [10, 20], "rtl", "end", STYLE).text).not.toContain("text-anchor");
  expect(textLine("Homs", [10, 20], "ltr", "end", STYLE).text).toContain('text-anchor="end"');
});

test("the text is escaped and cannot leave its isolate", () => {
  expect(textLine("<\u2069\u202E>", [0, 0], "rtl", "middle", STYLE).text).toContain(">&#x2067;&lt;&gt;&#x2069;<");
});
