import { expect, test } from "vitest";
import { commandOf, type KeyTarget, type Pressed } from "./keys.ts";

const press = (key: string, code: string, more: Partial<Pressed> = {}): Pressed => ({
  ...{ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...more,
});

test.each<[string, Pressed, KeyTarget, string | null]>([
  ["j leads on", press("j", "KeyJ"), "elsewhere", "next"],
  ["so does its key of an Arabic layout", press("ت", "KeyJ"), "elsewhere", "next"],
  ["Enter accepts", press("Enter", "Enter"), "elsewhere", "accept"],
  ["with Shift all of the sentence", press("Enter", "Enter", { shiftKey: true }), "elsewhere", "sentence"],
  ["on a button it presses the button", press("Enter", "Enter"), "control", null],
  ["letters type in a field", press("x", "KeyX"), "field", null],
  ["but it can be left", press("Escape", "Escape"), "field", "close"],
  ["and saved from", press("s", "KeyS", { ctrlKey: true }), "field", "save"],
  ["a field undoes its own typing", press("z", "KeyZ", { ctrlKey: true }), "field", null],
  ["elsewhere a step is undone", press("z", "KeyZ", { metaKey: true }), "elsewhere", "undo"],
  ["in the text the arrows move the caret", press("ArrowDown", "ArrowDown"), "text", null],
  ["and c makes a claim of it", press("c", "KeyC"), "text", "claim"],
  ["copying stays copying", press("c", "KeyC", { ctrlKey: true }), "text", null],
])("%s", (_, pressed, target, command) => {
  expect(commandOf(pressed, target)).toBe(command);
});
