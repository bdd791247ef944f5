import { expect, test } from "vitest";
import { CONTROLS, parseSetting, USUAL_SETTINGS } from "./settings.ts";

test("without attributes every control is there, the page keeps its scroll, and the map waits until it comes into view", () => {
  expect(USUAL_SETTINGS).toEqual({
    ...{ theme: "auto", controls: new Set(CONTROLS), interaction: "cooperative", loading: "lazy" },
  });
});

test("only the controls that are named are there, in any order and with any white space", () => {
  const controls = new Set(["timeline", "panel"]);
  expect(parseSetting("controls", " panel\n timeline ")).toEqual({ value: controls, unknown: [] });
});

test("a token that names no control is told, and the others count", () => {
  const parsed = parseSetting("controls", "timeline minimap");
  expect(parsed).toEqual({ value: new Set(["timeline"]), unknown: ["minimap"] });
});

test("where no token names a control, every control is there", () => {
  expect(parseSetting("controls", "minimap")).toEqual({ value: new Set(CONTROLS), unknown: ["minimap"] });
});

test("a choice is the named one, and the first one where the name is unknown", () => {
  expect(parseSetting("interaction", "full")).toEqual({ value: "full", unknown: [] });
  expect(parseSetting("interaction", "FULL")).toEqual({ value: "cooperative", unknown: ["FULL"] });
});
