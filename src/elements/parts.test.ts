import { expect, test } from "vitest";
import { ConflictMap } from "../hosting/conflict-map-class.ts";
import { fetchPart, LAZY_PARTS } from "./lazy-parts.ts";
import { defineParts } from "./parts.ts";

const PARTS = ["canvas", "day-panel", "filters", "frame", "list-host", "place-search", "share", "sheet", "timeline"];

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

/** The parts whose code is fetched when it is needed, and the parts that come with it. */
const LATER = [
  "claim-card",
  "copy-text",
  "differences",
  "downloads",
  "embed-form",
  "list",
  "list-tools",
  "matrix",
  "place-panel",
  "share-contents",
  "share-dialog",
];

test("a part's tag is the name of its class", async () => {
  await Promise.all(LAZY_PARTS.map(fetchPart));
  const tags = [...PARTS, ...LATER];
  const classes = tags.map((tag) => customElements.get(`conflict-map-${tag}`)?.name);
  expect(classes.map((name) => name?.replace(/(?<=.)[A-Z]/g, "-$&").toLowerCase())).toEqual(tags);
});
