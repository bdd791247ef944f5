import { expect, test } from "vitest";
import { markup } from "../../text/markup.ts";
import { groupLooks } from "./group-looks.ts";

const SMALL = markup` font-size="9"`;

test("drawings that follow each other and look the same say so once, and none changes its place", () => {
  const drawings = [
    { look: SMALL, drawn: markup`<text>Hama</text>` },
    { look: markup` font-size="9"`, drawn: markup`<text>Homs</text>` },
    { look: null, drawn: markup`<path/>` },
    { look: SMALL, drawn: markup`<text>Idlib</text>` },
    { look: markup` font-size="12"`, drawn: markup`<text>Aleppo</text>` },
  ];
  expect(groupLooks(drawings).text).toBe(
    [
      '<g font-size="9"><text>Hama</text><text>Homs</text></g><path/>',
      '<g font-size="9"><text>Idlib</text></g><g font-size="12"><text>Aleppo</text></g>',
    ].join(""),
  );
});
