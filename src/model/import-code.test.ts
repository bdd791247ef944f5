import { expect, test, vi } from "vitest";
import { importCode, isUnfetched } from "./import-code.ts";

test.each([
  ["Chromium", "Failed to fetch dynamically imported module: https://maps.example/assets/session-1.js"],
  ["Firefox", "error loading dynamically imported module: https://maps.example/assets/session-1.js"],
  ["WebKit", "Importing a module script failed."],
  ["WebKit of a page in its place", "'text/html' is not a valid JavaScript MIME type."],
])("that code could not be fetched is known from what %s says of it", (_, message) => {
  expect(isUnfetched(new TypeError(message))).toBe(true);
});

test("code that comes and fails as it starts, or is not understood, was fetched", () => {
  expect(isUnfetched(new TypeError("Object.groupBy is not a function"))).toBe(false);
  expect(isUnfetched(new SyntaxError("Unexpected token 'import' in a module"))).toBe(false);
});

test("code that fails as it starts is not asked for again, whatever address it speaks of", async () => {
  const failure = new TypeError("no map at https://maps.example/map.js");
  const load = vi.fn(() => Promise.reject(failure));
  await expect(importCode(load)).rejects.toBe(failure);
  expect(load).toHaveBeenCalledOnce();
});
