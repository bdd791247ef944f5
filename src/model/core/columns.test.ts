import { expect, test } from "vitest";
import { packRecords, unpackRecords } from "./columns.ts";

const RECORDS = [
  { id: "a", kind: "town", note: {}, within: null },
  { id: "b", kind: "town", note: {}, within: null },
  { id: "c", kind: "city", note: {}, within: "a" },
  { id: "d", kind: "town", note: {} },
];

test("what many records have alike is written once", () => {
  expect(packRecords(RECORDS)).toEqual({
    count: 4,
    columns: {
      id: { each: ["a", "b", "c", "d"] },
      kind: { values: ["town", "city"], which: [0, 0, 1, 0] },
      note: { values: [{}], which: [0, 0, 0, 0] },
      within: { values: ["a"], which: [-1, -1, 0, -1] },
    },
  });
});

test("columns give the records back, what is null left out", () => {
  expect(unpackRecords(packRecords(RECORDS))).toEqual([
    { id: "a", kind: "town", note: {} },
    { id: "b", kind: "town", note: {} },
    { id: "c", kind: "city", note: {}, within: "a" },
    { id: "d", kind: "town", note: {} },
  ]);
});

test("no records are no columns", () => {
  expect(packRecords([])).toEqual({ count: 0, columns: {} });
  expect(unpackRecords({ count: 0, columns: {} })).toEqual([]);
});
