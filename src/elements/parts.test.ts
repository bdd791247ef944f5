import { expect, test } from "vitest";
import { ConflictMap } from "../hosting/conflict-map-class.ts";
import { defineParts } from "./parts.ts";

const PARTS = [
  "canvas",
  "chips",
  "day",
  "display",
  "filters",
  "frame",
  "language",
  "legend",
  "list-host",
  "search",
  "share",
  "sheet",
  "timeline",
];

const defined = () => PARTS.filter((name) => customElements.get(`conflict-map-${name}`) !== undefined);

/** The name that a page of its own gives the element. */
const OWN_NAME = "war-diary";

test("importing the class registers nothing, and neither does an element that has nothing to show yet", () => {
  expect(customElements.get("conflict-map")).toBe(undefined);
  expect(defined()).toEqual([]);
  customElements.define(OWN_NAME, ConflictMap);
  expect(defined()).toEqual([]);
  expect(document.createElement(OWN_NAME)).toBeInstanceOf(ConflictMap);
  expect(defined()).toEqual([]);
  expect(customElements.get("conflict-map")).toBe(undefined);
});

test("the parts are registered by name, and registering them again changes nothing", () => {
  defineParts();
  expect(defined()).toEqual(PARTS);
  const before = PARTS.map((name) => customElements.get(`conflict-map-${name}`));
  defineParts();
  expect(PARTS.map((name) => customElements.get(`conflict-map-${name}`))).toEqual(before);
});
