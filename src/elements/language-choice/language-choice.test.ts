import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { ARABIC, DATASET, ENGLISH, HISTORY } from "../../../test/element-sample.ts";
import { mount, partThat } from "../../../test/mount.ts";
import { type Numerals, USUAL_NUMERALS } from "../../language/language.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import { set } from "../../view/state.ts";
import { drawLanguageChoice } from "./language-choice.ts";

const LanguageChoice = partThat<{ numerals?: Numerals }>(
  (part) => drawLanguageChoice(part, part.numerals ?? USUAL_NUMERALS),
  ["numerals"],
);

const pressed = () =>
  Object.fromEntries(
    page
      .getByRole("button")
      .elements()
      .map((button) => [button.ariaLabel ?? button.textContent?.trim(), button.ariaPressed]),
  );

test("each language of the map is offered by its own name, the present one pressed", async () => {
  const { part } = await mount(LanguageChoice, { locale: ENGLISH });
  expect(pressed()).toEqual({ العربية: "false", English: "true" });
  expect([...part.renderRoot.querySelectorAll("button")].map(({ lang }) => lang)).toEqual(["ar", "en"]);
});

test("digits are offered only where the language has a choice", async () => {
  const { part } = await mount(LanguageChoice, { locale: ARABIC, numerals: "arab" });
  expect(pressed()).toEqual({ "١٢٣": "true", "123": "false", العربية: "true", English: "false" });
  part.locale = localeFor("ar", "latn");
  part.numerals = "latn";
  await part.updateComplete;
  expect(pressed()).toEqual({ "١٢٣": "false", "123": "true", العربية: "true", English: "false" });
});

test("a language that nobody has a name for is offered by its tag", async () => {
  const dataset = { ...DATASET, map: { ...DATASET.map, languages: ["en", "qaa"] } };
  await mount(LanguageChoice, { history: { ...HISTORY, dataset } });
  expect(pressed()).toEqual({ English: "true", qaa: "false" });
});

test("a click asks for the language or the digits", async () => {
  const { asked } = await mount(LanguageChoice, { locale: ARABIC, numerals: "arab" });
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "123", exact: true }).click();
  expect(asked).toEqual([set("lang", "en"), set("numerals", "latn")]);
});
