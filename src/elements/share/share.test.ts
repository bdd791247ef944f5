import axe from "axe-core";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { december } from "../../../test/day.ts";
import { ENGLISH, VIEW } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount } from "../../../test/mount.ts";
import { localeFor } from "../../language/words/vocabulary.ts";
import type { ViewState } from "../../view/state.ts";
import { Share } from "./share.ts";

const SHARED: ViewState = { ...VIEW, day: december(5), place: toId("hama") };

const start = (properties: Partial<Share> = {}) =>
  mount(Share, {
    view: SHARED,
    base: "https://maps.example/syria/data/",
    take: async () => new Blob(),
    ...properties,
  });

const button = () => page.getByRole("button", { name: "Share" });
const dialog = () => page.getByRole("dialog", { name: "Share" });

/** Opens the dialog, and waits until what it holds is there. */
async function open(): Promise<void> {
  await userEvent.click(button());
  await expect.element(dialog().getByRole("heading", { name: "Cite" })).toBeVisible();
}

test("until it is opened, there is nothing but the button", async () => {
  await start();
  expect(page.getByRole("button").elements()).toHaveLength(1);
  expect(page.getByRole("dialog", { includeHidden: true }).elements()).toEqual([]);
});

test("the dialog offers to embed, to download and to cite, and stops the days", async () => {
  const { asked } = await start();
  await open();
  await expect.element(dialog()).toBeVisible();
  const headings = dialog().getByRole("heading", { level: 3 }).elements();
  expect(headings.map(({ textContent }) => textContent)).toEqual(["Embed this map", "Download", "Cite"]);
  expect(asked).toEqual([{ type: "pause" }]);
});

test("the citation leads to the place and day that are shown, and embeds to the site", async () => {
  await start();
  await open();
  const [link, frame, , , , cite, bibtex] = dialog().getByRole("textbox").elements() as HTMLTextAreaElement[];
  expect(link?.value).toBe("https://maps.example/syria/?day=2024-12-05&place=hama&lang=en&numerals=latn");
  expect(cite?.value).toBe(
    "Five days. Status on 5 December 2024. Sources: 2 articles. Data set 00ff. CC BY 4.0. https://maps.example/syria/?day=2024-12-05&place=hama&lang=en&numerals=latn&cited=00ff",
  );
  expect(bibtex?.value).toContain("@misc{map-2024-12-05-00ff,");
  expect(frame?.value).toContain(`src="https://maps.example/syria/embed.html?`);
});

test("Escape closes it, the focus returns to the button, and what was chosen is forgotten", async () => {
  const { part } = await start();
  await open();
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Colours" }), "Dark");
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => page.getByRole("dialog", { includeHidden: true }).elements()).toEqual([]);
  expect((part.renderRoot as ShadowRoot).activeElement).toBe(button().element());
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("combobox", { name: "Colours" })).toHaveValue("system");
});

test("its own button closes it", async () => {
  await start();
  await open();
  await userEvent.click(page.getByRole("button", { name: "Close" }));
  await expect.poll(() => page.getByRole("dialog", { includeHidden: true }).elements()).toEqual([]);
});

test("a press beside it closes it, one on its own edge or scroll bar does not", async () => {
  await start();
  await open();
  const element = dialog().element();
  const { left, top } = element.getBoundingClientRect();
  const pressAt = (clientX: number) =>
    element.dispatchEvent(new PointerEvent("pointerdown", { clientX, clientY: top + 1 }));
  pressAt(left + 1);
  await new Promise((done) => setTimeout(done));
  await expect.element(dialog()).toBeVisible();
  pressAt(left - 1);
  await expect.poll(() => page.getByRole("dialog", { includeHidden: true }).elements()).toEqual([]);
});

test.each([
  ["en", ENGLISH],
  ["ar", localeFor("ar", "arab")],
] as const)("the open dialog keeps WCAG 2.2 AA, in %s", async (_, locale) => {
  const { part } = await start({ locale });
  await userEvent.click(page.getByRole("button"));
  await expect.element(page.getByRole("dialog")).toBeVisible();
  const { violations } = await axe.run(part, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"],
    resultTypes: ["violations"],
  });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual([]);
});

test("no part of it has a style attribute, which a strict policy would refuse", async () => {
  const { part } = await start();
  await open();
  const roots = rootsIn(part.renderRoot);
  expect(roots.length).toBeGreaterThan(6);
  for (const root of roots) expect(root.querySelector("[style]")).toBe(null);
});

/** The root, and those of all elements within it, however deep. */
const rootsIn = (root: ParentNode): ParentNode[] => [
  root,
  ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
];
