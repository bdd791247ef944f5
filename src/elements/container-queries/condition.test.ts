import { expect, test } from "vitest";
import { isMet } from "./condition.ts";

const SHEETS = import.meta.glob<string>("../**/*.css", { query: "?raw", import: "default", eager: true });

const PHONE = { width: 390, height: 844, rem: 16 };
const DESKTOP = { width: 1280, height: 800, rem: 16 };

test.each([
  ["(max-width: 35rem)", true, false],
  ["(width<=35rem)", true, false],
  ["(width>=35.01rem) and (width<=60rem)", false, false],
  ["(max-width: 35rem) or ((max-width: 60rem) and (orientation: portrait))", true, false],
  ["(width<=22rem) or (height<=50.5rem)", false, true],
  ["not ((width<=35rem) or (height<=34rem))", false, true],
  ["(orientation:landscape)", false, true],
  ["(max-height: 844px)", true, true],
])("%s holds on a phone: %s, on a desktop: %s", (condition, onPhone, onDesktop) => {
  expect([isMet(condition, PHONE), isMet(condition, DESKTOP)]).toEqual([onPhone, onDesktop]);
});

test("a rem is as large as the page says", () => {
  expect(isMet("(max-width: 20rem)", { ...PHONE, rem: 20 })).toBe(true);
});

test("every condition in a style sheet of an element can be told", () => {
  const conditions = Object.values(SHEETS).flatMap((text) => [...text.matchAll(/@container ([^{]+)\{/g)]);
  expect(conditions.length, "conditions found").toBeGreaterThan(20);
  for (const [, condition = ""] of conditions) expect(isMet(condition, PHONE), condition).toBeTypeOf("boolean");
});

test("a condition that cannot be told is a bug", () => {
  expect(() => isMet("(aspect-ratio > 1)", PHONE)).toThrow('a container is asked for "aspect-ratio > 1"');
});
