import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { ARABIC } from "../../../test/element-sample.ts";
import { mount, partThat } from "../../../test/mount.ts";
import type { Display } from "../../language/words/choices.ts";
import { set } from "../../view/state.ts";
import { drawDisplayChoice } from "./display-choice.ts";

const DisplayChoice = partThat<{ display: Display }>((part) => drawDisplayChoice(part, part.display), ["display"]);

const pressed = () =>
  page
    .getByRole("button")
    .elements()
    .map(({ ariaLabel, ariaPressed }) => [ariaLabel, ariaPressed]);

test("map and list are offered, the present one pressed", async () => {
  const { part } = await mount(DisplayChoice, { display: "map" });
  const expected = (map: string, list: string) => [
    ["Map", map],
    ["List", list],
  ];
  expect(pressed()).toEqual(expected("true", "false"));
  part.display = "list";
  await part.updateComplete;
  expect(pressed()).toEqual(expected("false", "true"));
});

test("a click asks for the other one", async () => {
  const { asked } = await mount(DisplayChoice, { display: "map", locale: ARABIC });
  await page.getByRole("group", { name: "خريطة أو قائمة" }).getByRole("button", { name: "قائمة" }).click();
  expect(asked).toEqual([set("show", "list")]);
});
