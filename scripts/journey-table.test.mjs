import { expect, test } from "vitest";
import { journeyTable } from "./journey-table.ts";

/**
 * @param {string} projectName
 * @param {"expected" | "unexpected" | "flaky" | "skipped"} status
 * @param {{ type: string, description?: string }[]} annotations
 */
const made = (projectName, status, annotations = []) => ({ projectName, status, annotations });

test("a journey is a row and an engine a column; what failed, was made again or not at all is told", () => {
  const report = {
    suites: [
      {
        suites: [],
        specs: [
          { title: "the list", tests: [made("firefox", "expected"), made("webkit", "unexpected")] },
          {
            title: "print",
            tests: [
              made("firefox", "flaky"),
              made("webkit", "expected", [{ type: "not tried", description: "no printer" }]),
            ],
          },
        ],
      },
      { specs: [{ title: "below", tests: [made("chromium-92", "expected")] }] },
    ],
  };
  expect(journeyTable(report).split("\n").slice(0, 5)).toEqual([
    "| journey | Firefox ESR | WebKitGTK | Chromium 92, below the table |",
    "| --- | --- | --- | --- |",
    "| the list | works | **fails** | – |",
    "| print | works at the second try | not tried: no printer | – |",
    "| below | – | – | works |",
  ]);
});
