import { expect, test } from "vitest";
import { lookUp } from "./lookup.ts";

const PLACES = new Map([["homs", 1]]);

test("what is there is found, and what is not is a bug that names it", () => {
  expect(lookUp("place", "homs", PLACES)).toBe(1);
  expect(() => lookUp("place", "atlantis", PLACES)).toThrow("unknown place atlantis");
});
