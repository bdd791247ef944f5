import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { december } from "../../../test/day.ts";
import { ARABIC, DATASET } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount } from "../../../test/mount.ts";
import { buildHistory } from "../../history/history.ts";
import { set } from "../../view/state.ts";
import { Filters } from "./filters.ts";

const asOf = () => page.getByRole("combobox", { name: "What was known by" });
const accordingTo = () => page.getByRole("combobox", { name: "Whose word" });
const optionsOf = (select: Element) => [...(select as HTMLSelectElement).options].map(({ text }) => text);

test("the second clock has the days of publication and the one before them", async () => {
  const { asked } = await mount(Filters, { open: true });
  expect(optionsOf(asOf().element())).toEqual([
    "now (all articles)",
    "5 December 2024 (no new article)",
    "6 December 2024 (1 new article)",
    "7 December 2024 (1 new article)",
  ]);
  await userEvent.selectOptions(asOf().element(), "6 December 2024 (1 new article)");
  await userEvent.selectOptions(asOf().element(), "now (all articles)");
  expect(asked).toEqual([set("asOf", december(6)), set("asOf", null)]);
});

test("the voices are everyone, no side, and the sides on which somebody quoted speaks", async () => {
  const { asked } = await mount(Filters, { open: true });
  expect(optionsOf(accordingTo().element())).toEqual(["everyone", "those on no side", "Government"]);
  await userEvent.selectOptions(accordingTo().element(), "Government");
  expect(asked).toEqual([set("accordingTo", { of: "side", actor: toId("government") })]);
});

test("what is chosen is shown as chosen", async () => {
  const history = buildHistory(DATASET, { asOf: december(4), voice: { of: "no-side" } });
  await mount(Filters, { open: true, history });
  expect((asOf().element() as HTMLSelectElement).selectedOptions[0]?.text).toBe("4 December 2024 (no new article)");
  expect((accordingTo().element() as HTMLSelectElement).selectedOptions[0]?.text).toBe("those on no side");
});

test("a button opens the choices, and Escape closes them and comes back to it", async () => {
  const { part } = await mount(Filters, { locale: ARABIC });
  (part.parentElement as HTMLElement).style.inlineSize = "1000px";
  const fold = page.getByRole("button", { name: ARABIC.words.hearing.label });
  expect(asOf().elements()).toEqual([]);
  (fold.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  const choice = page.getByRole("combobox", { name: ARABIC.words.hearing.asOf });
  await expect.element(choice).toBeVisible();
  (choice.element() as HTMLElement).focus();
  await userEvent.keyboard("{Escape}");
  expect(part.open).toBe(false);
  expect(part.renderRoot instanceof ShadowRoot && part.renderRoot.activeElement?.className).toBe("fold ");
  await userEvent.keyboard("{Enter}");
  await expect.element(choice).toBeVisible();
  await userEvent.keyboard("{Escape}");
  expect(part.open, "Escape on the button").toBe(false);
});
