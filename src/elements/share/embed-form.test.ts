import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { december } from "../../../test/day.ts";
import { ARABIC, DATASET } from "../../../test/element-sample.ts";
import { mount, textOf } from "../../../test/mount.ts";
import { buildHistory } from "../../history/history.ts";
import { EmbedForm } from "./embed-form.ts";

const SITE = "https://maps.example/";

const start = (properties: Partial<EmbedForm> = {}) =>
  mount(EmbedForm, { day: december(5), site: SITE, ...properties });

const snippet = (name: RegExp) => (page.getByRole("textbox", { name }).element() as HTMLTextAreaElement).value;
const frame = () => snippet(/frame/);
const choose = (name: string, option: string) => userEvent.selectOptions(page.getByRole("combobox", { name }), option);

test("at first the map is embedded as it is seen, with all that stands beside it", async () => {
  await start();
  expect(frame()).toContain(`src="${SITE}embed.html?day=2024-12-05&amp;lang=en" title="Five days"`);
  expect(snippet(/web component/)).toContain(`day="2024-12-05" lang="en" style=`);
  expect(snippet(/picture/)).toMatch(/alt="Hama: changed hands[^"]* Map for 5 December 2024\./);
  expect(snippet(/address/)).toBe(`${SITE}?day=2024-12-05&lang=en`);
});

test("as the map opens, only the picture names a day, the opening one", async () => {
  await start();
  await choose("Day", "When the map opens");
  expect(frame()).toContain("embed.html?lang=en");
  expect(snippet(/picture/)).toContain("posters/2024-12-06.en.png");
  expect(snippet(/address/)).toBe(`${SITE}?lang=en`);
});

test("the picture is that of the whole map, whatever the reader lets count, as codes and pictures have no filter", async () => {
  await start();
  const unfiltered = snippet(/picture/);
  await start({ history: buildHistory(DATASET, { asOf: december(4), voice: { of: "no-side" } }) });
  expect(snippet(/picture/)).toBe(unfiltered);
});

test("another language is that of the map, its title and its picture, not of the form", async () => {
  await start();
  await choose("Language", "العربية");
  expect(frame()).toContain(`lang=ar" title="خمسة أيام"`);
  expect(snippet(/picture/)).toContain(" خريطة ٥ كانون الأول ٢٠٢٤.");
  await expect.element(page.getByText("Preview")).toBeVisible();
});

test("colours are named once they are chosen", async () => {
  await start();
  await choose("Colours", "Dark");
  expect(frame()).toContain("&amp;theme=dark");
  await choose("Colours", "As the reader prefers");
  expect(frame()).not.toContain("theme");
});

test("controls are named once they are not the usual ones, and the last one stays", async () => {
  await start();
  const ticked = () =>
    (page.getByRole("checkbox").elements() as HTMLInputElement[])
      .filter(({ checked }) => checked)
      .map(({ labels }) => textOf(labels?.[0] as Node));
  expect(ticked()).toEqual(["Title", "The day in a sentence", "Key", "Days", "The rest behind one button"]);
  expect(frame()).not.toContain("controls");
  for (const name of ["Title", "The day in a sentence", "Key", "The rest behind one button"]) {
    await userEvent.click(page.getByRole("checkbox", { name }));
  }
  expect(frame()).toContain("&amp;controls=timeline");
  await expect.element(page.getByRole("checkbox", { name: "Days" })).toBeDisabled();
  await userEvent.click(page.getByRole("checkbox", { name: "Key" }));
  expect(frame()).toContain("&amp;controls=legend+timeline");
  await expect.element(page.getByRole("checkbox", { name: "Days" })).toBeEnabled();
});

test("the preview is fetched only when it is asked for, and follows the choices", async () => {
  const { part } = await start();
  const preview = () => part.renderRoot.querySelector("iframe");
  expect(preview()).toBe(null);
  await userEvent.click(page.getByText("Preview"));
  await expect.poll(() => preview()?.title).toBe("Preview");
  expect(preview()?.getAttribute("src")).toContain("embed.html?day=2024-12-05&lang=en");
  await choose("Colours", "Light");
  expect(preview()?.getAttribute("src")).toContain("lang=en&theme=light");
  await userEvent.click(page.getByText("Preview"));
  await expect.poll(preview, { message: "a folded preview is gone" }).toBe(null);
});

test("in Arabic the form is Arabic, and so is the map at first", async () => {
  await start({ locale: ARABIC });
  await expect.element(page.getByRole("combobox", { name: "اليوم" })).toBeVisible();
  expect(snippet(/إطار/)).toContain("lang=ar");
});
