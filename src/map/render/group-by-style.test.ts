import { expect, test } from "vitest";
import { markup } from "../../text/markup.ts";
import { groupByStyle } from "./group-by-style.ts";

const SMALL = markup` font-size="9"`;

test("drawings that follow each other and have the same style say so once, and none changes its place", () => {
  const drawings = [
    { style: SMALL, drawn: markup`<text>Hama</text>` },
    { style: markup` font-size="9"`, drawn: markup`<text>Homs</text>` },
    { style: null, drawn: markup`<path/>` },
    { style: SMALL, drawn: markup`<text>Idlib</text>` },
    { style: markup` font-size="12"`, drawn: markup`<text>Aleppo</text>` },
  ];
  expect(groupByStyle(drawings).text).toBe(
    [
      '<g font-size="9"><text>Hama</text><text>Homs</text></g><path/>',
      '<g font-size="9"><text>Idlib</text></g><g font-size="12"><text>Aleppo</text></g>',
    ].join(""),
  );
});
