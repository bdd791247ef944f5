import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { choiceOption, flagOption } from "../view/option.ts";
import { documentOptions } from "./option-docs.ts";

const SOURCE = `
export const OPTIONS = {
  /**
   * What the weather was, as far as it is known.
   * @value {"dry" | "rain"} The weather that is shown.
   */
  seenWeather: choiceOption(["dry", "rain"], "dry"),
  /**
   * Whether it is windy.
   * @value {boolean}
   */
  windy: flagOption(),
};`;

const OPTIONS = { seenWeather: choiceOption(["dry", "rain"], "dry"), windy: flagOption() };

test("an option is documented by its entry: how a page names it, what it means, and what its view has", () => {
  expect(documentOptions(SOURCE, OPTIONS)).toEqual([
    {
      ...{ name: "seenWeather", attribute: "seen-weather", parameters: ["seen-weather"], isFlag: false },
      description: "What the weather was, as far as it is known.",
      value: { type: '"dry" | "rain"', description: "The weather that is shown." },
    },
    {
      ...{ name: "windy", attribute: "windy", parameters: ["windy"], isFlag: true },
      description: "Whether it is windy.",
      value: { type: "boolean", description: "" },
    },
  ]);
});

test.each([
  ["a sentence", SOURCE.replace("Whether it is windy.", "")],
  ["a type", SOURCE.replace("@value {boolean}", "")],
  ["a comment", SOURCE.replace(/\/\*\*\s+\* Whether[^/]+\//, "")],
])("an option without %s is told", (_, source) => {
  expect(() => documentOptions(source, OPTIONS)).toThrow(
    "src/view/options.ts: windy: expected a sentence and an @value",
  );
});

test("every option of a view is documented, with the parameters of the list", () => {
  const options = documentOptions(readFileSync("src/view/options.ts", "utf8"));
  expect(options.find(({ name }) => name === "list")?.parameters).toEqual(["q", "sort", "actor", "kind", "source"]);
});
