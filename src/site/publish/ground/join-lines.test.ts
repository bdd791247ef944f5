import { expect, test } from "vitest";
import { joinLines } from "./join-lines.ts";

const [A, B, C, D, E] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [2, 1],
] as const satisfies readonly (readonly number[])[];

const joined = (...lines: readonly (readonly number[])[][]) =>
  joinLines(lines.map((line) => line.map((at) => [...at])));

test("lines that meet end to end are one, whichever way each of them runs", () => {
  expect(joined([B, C], [A, B], [D, C])).toEqual([[A, B, C, D]]);
});

test("where three lines meet each of them ends", () => {
  expect(joined([A, B, C], [C, D], [C, E])).toEqual([
    [A, B, C],
    [C, D],
    [C, E],
  ]);
});

test("a ring of lines is one line that ends where it began, and a closed one stays as it is", () => {
  expect(joined([A, B], [B, E], [E, A])).toEqual([[A, B, E, A]]);
  expect(joined([A, B, E, A])).toEqual([[A, B, E, A]]);
});

test("a line that is written twice is not gone along for ever", () => {
  expect(joined([A, B], [A, B])).toEqual([[A, B, A]]);
});
