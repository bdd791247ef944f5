import { expect, test } from "vitest";
import { readRows } from "./csv-rows.ts";

const CELL = "a".repeat(99);

/** Some 100 MB in chunks of a thousand rows, and how many of the chunks were asked for. */
function longTable() {
  const asked = { chunks: 0 };
  function* chunks() {
    for (let chunk = 0; chunk < 1000; chunk++) {
      asked.chunks++;
      yield `${CELL},b\n`.repeat(1000);
    }
  }
  return { asked, chunks: chunks() };
}

test("a row of a table of 100 MB comes before the chunk after it is asked for", () => {
  const { asked, chunks } = longTable();
  const rows = readRows(chunks);
  expect(rows.next().value).toEqual({ cells: [CELL, "b"], separator: ",", lastLine: 1 });
  expect(asked.chunks).toBe(1);
  for (let line = 2; line <= 4500; line++) expect(rows.next().value?.lastLine).toBe(line);
  expect(asked.chunks).toBe(5);
});

test("whoever takes no more rows ends the reading of the chunks", () => {
  let isEnded = false;
  function* chunks() {
    try {
      yield "a,b\nc,d\n";
      yield "e,f\n";
    } finally {
      isEnded = true;
    }
  }
  for (const _ of readRows(chunks())) break;
  expect(isEnded).toBe(true);
});
