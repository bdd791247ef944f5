import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { december } from "../../../test/day.ts";
import { VIEW } from "../../../test/element-sample.ts";
import { mount, partThat, textOf } from "../../../test/mount.ts";
import type { ViewState } from "../../view/state.ts";
import { set } from "../../view/state.ts";
import styles from "./chips.css?inline";
import { drawChips } from "./chips.ts";

const Chips = partThat<{ view: ViewState }>((part) => drawChips(part, part.view), ["view"], styles);

test("where nothing is set apart, there is nothing", async () => {
  const { part } = await mount(Chips, { view: VIEW });
  expect(textOf(part)).toBe("");
});

test("a filter is told of, and undone by its button", async () => {
  const view = { ...VIEW, asOf: december(6), accordingTo: { of: "no-side" } } as const;
  const { part, asked } = await mount(Chips, { view });
  expect(textOf(part)).toBe("What was known by 6 December 2024 Only the word of those on no side");
  await userEvent.click(page.getByRole("button", { name: "Undo: What was known by 6 December 2024" }));
  await userEvent.click(page.getByRole("button", { name: "Undo: Only the word of those on no side" }));
  expect(asked).toEqual([set("asOf", null), set("accordingTo", { of: "everyone" })]);
});

test("a day that is compared with is told of, and left by its button", async () => {
  const { part, asked } = await mount(Chips, { view: { ...VIEW, compare: december(4) } });
  expect(textOf(part)).toBe("Compared with 4 December 2024");
  await userEvent.click(page.getByRole("button", { name: "Undo: Compared with 4 December 2024" }));
  expect(asked).toEqual([set("compare", null)]);
});

test("each kind of day that the map does not have is told of in words of its own, until that is read", async () => {
  const clamped = (["day", "compare", "asOf"] as const).map((option) => ({
    ...{ option, asked: december(25), shown: december(7) },
  }));
  const { asked } = await mount(Chips, { view: { ...VIEW, clamped } });
  expect(textOf(page.getByRole("status").element())).toBe(
    "25 December 2024 is outside this map's days; 7 December 2024 is shown. " +
      "25 December 2024 is outside this map's days; it is compared with 7 December 2024. " +
      "25 December 2024 is outside the days of publication; it is shown as known on 7 December 2024.",
  );
  await userEvent.click(page.getByRole("button").first());
  expect(asked).toEqual([{ type: "accept-clamping" }]);
});
