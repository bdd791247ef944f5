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

test("a line from right to left is an isolate of its own direction, and its sides stay where they are seen", () => {
  expect(textLine("حمص (2)", [10, 20], "rtl", "right", STYLE).text).toBe(
    '<text x="10" y="20" text-anchor="end" font-size="14" fill="#000">&#x2067;حمص (2)&#x2069;</text>',
  );
  expect(textLine("حمص", [10, 20], "rtl", "left", STYLE).text).not.toContain("text-anchor");
  expect(textLine("دير الزور", [0, 0], "rtl", "left", STYLE).text, "goes that way by itself").toContain(">دير الزور<");
});

test("the text is escaped and cannot leave its isolate", () => {
  expect(textLine("<\u2069\u202E>", [0, 0], "rtl", "center", STYLE).text).toContain(">&#x2067;&lt;&gt;&#x2069;<");
});
