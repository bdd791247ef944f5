import { expect, test } from "vitest";
import { CONTROLS, INTERACTIONS, parseChoice, parseControls } from "./attributes.ts";

test("without the attribute every control is there", () => {
  expect(parseControls(null)).toEqual({ value: new Set(CONTROLS), unknown: [] });
});

test("only the controls that are named are there, in any order and with any white space", () => {
  expect(parseControls(" panel\n timeline ")).toEqual({ value: new Set(["timeline", "panel"]), unknown: [] });
});

test("a token that names no control is told, and the others count", () => {
  expect(parseControls("timeline minimap")).toEqual({ value: new Set(["timeline"]), unknown: ["minimap"] });
});

test("where no token names a control, every control is there", () => {
  expect(parseControls("minimap")).toEqual({ value: new Set(CONTROLS), unknown: ["minimap"] });
});

test("a choice is the named one, and the first one where the name is missing or unknown", () => {
  expect(parseChoice("full", INTERACTIONS)).toEqual({ value: "full", unknown: [] });
  expect(parseChoice(null, INTERACTIONS)).toEqual({ value: "cooperative", unknown: [] });
  expect(parseChoice("FULL", INTERACTIONS)).toEqual({ value: "cooperative", unknown: ["FULL"] });
});
