import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { december } from "../../../test/day.ts";
import { ARABIC } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, partThat, textOf } from "../../../test/mount.ts";
import type { Day } from "../../model/day.ts";
import { set } from "../../view/state.ts";
import styles from "./headline.css?inline";
import { drawHeadline } from "./headline.ts";

const Headline = partThat<{ day: Day; base: string }>((part) => drawHeadline(part, part.day), ["day", "base"], styles);

const BASE = "https://example.org/map/data/";

test("each clause is a link that opens its place, and points at it meanwhile", async () => {
  const { part, asked, pointed } = await mount(Headline, { day: december(5), base: BASE });
  expect(textOf(part)).toBe("Hama: changed hands – reported held by Opposition; Government reported to have left.");
  const link = page.getByRole("link");
  await userEvent.hover(link);
  await userEvent.click(link);
  expect(asked).toEqual([set("place", toId("hama"))]);
  expect(pointed).toContain("hama");
});

test("a clause that is opened elsewhere leads to its claim on the page of sources", async () => {
  const { asked } = await mount(Headline, { day: december(5), base: BASE, locale: ARABIC });
  const link = page.getByRole("link").element() as HTMLAnchorElement;
  expect(link.href).toBe("https://example.org/map/sources/ar/#claim-hama-left");
  link.addEventListener("click", (event) => {
    expect(event.defaultPrevented).toBe(false);
    event.preventDefault();
  });
  link.dispatchEvent(new MouseEvent("click", { ctrlKey: true, cancelable: true, bubbles: true }));
  expect(asked).toEqual([]);
});

test("a day without news leads nowhere", async () => {
  const { part } = await mount(Headline, { day: december(7), base: BASE });
  expect(textOf(part)).toBe("No article dates anything new about who held a place to this day.");
  expect(page.getByRole("link").elements()).toEqual([]);
});
