import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { byId } from "../../../test/build-dataset.ts";
import { december } from "../../../test/day.ts";
import { ARABIC, DATASET } from "../../../test/element-sample.ts";
import { mount, partThat, textOf } from "../../../test/mount.ts";
import { buildHistory } from "../../history/history.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import { set } from "../../view/state.ts";
import styles from "./legend.css?inline";
import { drawKey, type KeyOf } from "./legend.ts";

const Key = partThat<{ -readonly [Name in keyof Omit<KeyOf, "toggle">]: KeyOf[Name] }>(
  (part) =>
    drawKey(part, {
      ...{ day: part.day, compare: part.compare, palette: part.palette, inferred: part.inferred, isOpen: part.isOpen },
      toggle: (isOpen) => {
        part.isOpen = isOpen;
      },
    }),
  ["day", "compare", "palette", "inferred", "isOpen"],
  styles,
);

type Key = InstanceType<typeof Key>;

const SHOWN = { day: december(6), compare: null, palette: LIGHT, inferred: false, isOpen: false };

const line = (part: Key) => [...part.renderRoot.querySelectorAll(".line li")].map(textOf);

const explained = (part: Key, list: number) =>
  [...(part.renderRoot.querySelectorAll(".full ul")[list]?.querySelectorAll("li") ?? [])].map(textOf);

test("one line holds what is drawn on the day, the actors first, by their short names where they have some", async () => {
  const { part } = await mount(Key, SHOWN);
  expect(line(part)).toEqual(["Government", "Opposition", "reports disagree", "changed", "first report"]);
  const actors = byId(
    [...DATASET.actors.values()].map((actor) =>
      actor.id === "government" ? { ...actor, short: { en: "Gov" } } : actor,
    ),
  );
  part.history = buildHistory({ ...DATASET, actors });
  await part.updateComplete;
  expect(line(part)[0]).toBe("Gov");
});

test("the line follows the day, and in a comparison tells what differs", async () => {
  const { part } = await mount(Key, { ...SHOWN, day: december(4) });
  expect(line(part)).toEqual(["Government", "inferred", "unconfirmed", "Strike"]);
  part.day = december(6);
  part.compare = december(4);
  await part.updateComplete;
  expect(line(part)).toEqual(["Government", "Opposition", "reports disagree", "differs", "before"]);
});

test("a day that is gone back to has as many nodes as before", async () => {
  const { part } = await mount(Key, SHOWN);
  const count = () => part.renderRoot.querySelector(".line")?.childNodes.length;
  const before = count();
  for (const day of [december(4), december(6), december(4), december(6)]) {
    part.day = day;
    await part.updateComplete;
  }
  expect(count()).toBe(before);
});

test("the words are in the reader's language", async () => {
  const { part } = await mount(Key, { ...SHOWN, locale: ARABIC });
  expect(line(part)).toEqual(["الحكومة", "المعارضة", "تقارير متضاربة", "تغيّر", "أول خبر"]);
});

test("opened, it explains what is drawn on the day, and apart from that what only other days show", async () => {
  const { part } = await mount(Key, SHOWN);
  await page.getByText("Key", { exact: true }).click();
  expect(explained(part, 0)).toEqual([
    "Government",
    "Opposition",
    "Reports disagree on who holds the place",
    "Held, as a report states",
    "Reported to have changed on this day",
    "First report of control or presence, which may be older",
    "– No mark: no report of who held it that day",
  ]);
  expect(explained(part, 1)).toEqual([
    "Held, inferred: no report says so outright",
    "Unconfirmed, as the report itself says",
    "Strike",
  ]);
});

test("Escape closes it, and the focus stays where it was opened", async () => {
  const { part } = await mount(Key, SHOWN);
  const details = part.renderRoot.querySelector("details");
  await page.getByText("Key", { exact: true }).click();
  expect(details?.open).toBe(true);
  details?.querySelector("input")?.focus();
  await userEvent.keyboard("{Escape}");
  expect(details?.open).toBe(false);
  expect((part.renderRoot as ShadowRoot).activeElement?.localName).toBe("summary");
});

test("ground is inferred when the reader says so, who is told from what", async () => {
  const { part, asked } = await mount(Key, SHOWN);
  await page.getByText("Key", { exact: true }).click();
  const choice = page.getByRole("checkbox", { name: "Show areas around held places" });
  await expect.element(choice).not.toBeChecked();
  await expect.element(choice).toHaveAccessibleName(/inferred: nearest reported place, within \u2068?25 km/);
  await choice.click();
  expect(asked).toEqual([set("inferred", true)]);
  part.inferred = true;
  await expect.element(choice).toBeChecked();
});
