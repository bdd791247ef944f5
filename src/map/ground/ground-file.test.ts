import { expect, test } from "vitest";
import type { Ground } from "./ground.ts";
import { decodeGround, encodeGround, groundProjection } from "./ground-file.ts";

const GROUND: Ground = {
  land: "M0 0l9 0 0 9z",
  divisions: "",
  rivers: "M1 1l5 5",
  lakes: "",
  borders: "M2 2l5 5",
  disputed: "",
  areas: new Map([["desert", "M3 3l5 5 0 5z"]]),
  countries: [{ at: [40, 50], names: { en: "Syria", ar: "سوريا" } }],
  towns: [{ at: [60, 70], names: { en: "Idlib" } }],
};

test("a ground that was written is read again", () => {
  expect(decodeGround(JSON.parse(encodeGround(GROUND)))).toEqual(GROUND);
});

test("names are written at whole pixels", () => {
  const towns = [{ at: [60.4, 69.7] as const, names: {} }];
  expect(decodeGround(JSON.parse(encodeGround({ ...GROUND, towns })))?.towns[0]?.at).toEqual([60, 70]);
});

test.each([
  ["no object", null],
  ["a path that is none", { ...GROUND, areas: [], land: 5 }],
  ["a missing path", { ...GROUND, areas: [], rivers: undefined }],
  ["areas that are no pairs", { ...GROUND, areas: [["desert"]] }],
  ["a name at no spot", { ...GROUND, areas: [], towns: [{ at: [1, null], names: {} }] }],
  ["a name that is no text", { ...GROUND, areas: [], countries: [{ at: [1, 2], names: { en: {} } }] }],
])("%s is no ground", (_, input) => {
  expect(decodeGround(input)).toBe(null);
});

test("the ground reaches beyond the bounds on every side", () => {
  const { project, box } = groundProjection([35, 32, 41, 37]);
  const [left, top] = project([35, 37]);
  const [right, bottom] = project([41, 32]);
  expect(Math.min(left, top, box.width - right, box.height - bottom)).toBeGreaterThan(600);
});
