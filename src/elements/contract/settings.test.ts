import { expect, test } from "vitest";
import { CONTROLS, parseSetting, USUAL_SETTINGS } from "./settings.ts";

const usual = {
  shown: new Set(["title", "headline", "legend", "timeline"]),
  behind: new Set(["search", "display", "language", "filters", "panel", "share"]),
};

test("without attributes the map has its sentence, key and days, all else on a tap; it waits until it comes into view", () => {
  expect(USUAL_SETTINGS).toEqual({
    ...{ theme: "auto", controls: usual, interaction: "cooperative", loading: "lazy" },
  });
});

test("only the controls that are named are there, in any order and with any white space", () => {
  const controls = { shown: new Set(["timeline", "panel"]), behind: new Set() };
  expect(parseSetting("controls", " panel\n timeline ")).toEqual({ value: controls, unknown: [] });
});

test("with more, those that are not named are behind one button", () => {
  const { value } = parseSetting("controls", "timeline panel share more");
  expect(value.behind).toEqual(new Set(["title", "headline", "search", "display", "language", "legend", "filters"]));
});

test("all is every control, in view", () => {
  expect(parseSetting("controls", "all")).toEqual({
    value: { shown: new Set(CONTROLS), behind: new Set() },
    unknown: [],
  });
});

test("a token that names no control is told, and the others count", () => {
  const parsed = parseSetting("controls", "timeline minimap");
  expect(parsed).toEqual({ value: { shown: new Set(["timeline"]), behind: new Set() }, unknown: ["minimap"] });
});

test("where no token names a control, the usual ones are there", () => {
  expect(parseSetting("controls", "minimap")).toEqual({ value: usual, unknown: ["minimap"] });
});

test("a choice is the named one in any case, and the first one where the name is unknown", () => {
  expect(parseSetting("interaction", "full")).toEqual({ value: "full", unknown: [] });
  expect(parseSetting("interaction", "FULL")).toEqual({ value: "full", unknown: [] });
  expect(parseSetting("interaction", "none")).toEqual({ value: "cooperative", unknown: ["none"] });
});
