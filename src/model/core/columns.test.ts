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
      kind: { values: ["town", "city"], which: "0010" },
      note: { values: [{}], which: "0000" },
      within: { values: ["a"], which: "--0-" },
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

test("more different values than there are signs are told apart by numbers", () => {
  const records = Array.from({ length: 200 }, (_, index) => (index === 7 ? {} : { value: `value ${index % 63}` }));
  const { which } = packRecords(records).columns.value as { readonly which: readonly number[] };
  expect([which[0], which[7], which[62], which[70]]).toEqual([0, -1, 61, 62]);
  expect(unpackRecords(packRecords(records))).toEqual(records);
});

test("as many as there are signs come back", () => {
  const records = Array.from({ length: 124 }, (_, index) => ({ value: index % 62 }));
  expect(unpackRecords(packRecords(records))).toEqual(records);
});
