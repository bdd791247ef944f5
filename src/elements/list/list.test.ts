import axe from "axe-core";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { buildPlace } from "../../../test/build-place.ts";
import { december } from "../../../test/day.ts";
import { ARABIC, DATASET, VIEW } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, textOf } from "../../../test/mount.ts";
import { COUNT_ALL } from "../../history/filter.ts";
import { buildHistory } from "../../history/history.ts";
import { withoutIsolates } from "../../language/words/isolate.ts";
import { DARK, LIGHT } from "../../map/symbols/palette.ts";
import type { PlaceId } from "../../model/place.ts";
import { WHOLE_LIST } from "../../view/list-choice.ts";
import { set } from "../../view/state.ts";
import { List } from "./list.ts";
import type { Matrix } from "./matrix.ts";

/** The sample with a governorate around Homs and Rastan, which is not a part of its list of places. */
const PLACES = new Map(
  [...DATASET.places].map(([id, place]) => {
    const within: PlaceId | null = ["homs", "rastan"].includes(id) ? toId("homs-governorate") : null;
    return [id, { ...place, within }];
  }),
);
const NAMES = { ar: "محافظة حمص", en: "Homs Governorate" };
const HOMS = buildPlace({ id: "homs-governorate", kind: "governorate", names: NAMES });
const HISTORY = buildHistory({ ...DATASET, places: new Map([...PLACES, [HOMS.id, HOMS]]) });

const start = async (properties: Partial<List> = {}) => {
  const mounted = await mount(List, { history: HISTORY, view: VIEW, palette: LIGHT, legend: true, ...properties });
  const matrix = mounted.part.renderRoot.querySelector("conflict-map-matrix");
  return { ...mounted, root: matrix?.shadowRoot as ShadowRoot };
};

const cell = (name: string | RegExp) => page.getByRole("gridcell", { name });

/** The name or text of the cell that has the focus. */
const focused = (root: ShadowRoot) => {
  const element = root.activeElement;
  return withoutIsolates(element?.ariaLabel ?? (element ? textOf(element) : ""));
};

test("what a cell says to the pointer is of the place whose row it is in now", async () => {
  const { part, root } = await start();
  const first = () => root.querySelector("tbody td[aria-label]") as HTMLElement;
  const pointAt = (element: Element) => element.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  const before = first();
  pointAt(before);
  expect(withoutIsolates(before.title)).toMatch(/^Homs/);
  part.view = { ...VIEW, list: { ...WHOLE_LIST, query: "hama" } };
  await part.updateComplete;
  await expect.poll(() => first().getAttribute("aria-label")).toMatch(/Hama/);
  pointAt(first());
  expect([first() === before, first().title]).toEqual([true, first().getAttribute("aria-label")]);
});

test("every place has a row in the group of its governorate, also one that is not located", async () => {
  const { root } = await start();
  const rows = [...root.querySelectorAll("tbody tr")].map((row) => textOf(row.querySelector("th") as Element));
  expect(rows).toEqual([
    "Homs Governorate 2",
    ...["Homs 3", "Rastan 1"],
    "Other places 2",
    ...["Hama 2", "Customs crossing (not located) 1"],
    "Regions as a whole 1",
    "Homs Governorate (not located) 0",
  ]);
});

test("the days head the columns, with their months, and the chosen one is marked", async () => {
  const { part, root } = await start();
  const days = [...root.querySelectorAll(".days th")];
  expect(days.map(({ textContent }) => textContent?.trim())).toEqual(["Place", "3", "4", "5", "6", "7"]);
  expect(days.map(({ ariaCurrent }) => ariaCurrent)).toEqual([null, "false", "false", "false", "date", "false"]);
  expect(textOf(root.querySelector(".months") as Element)).toBe("");
  expect(root.querySelector(".months")?.textContent).toContain("December");
  part.view = { ...VIEW, day: december(3) };
  await part.updateComplete;
  await expect.poll(() => days.map(({ ariaCurrent }) => ariaCurrent).indexOf("date")).toBe(1);
});

test("compared with a day, both columns are marked, the rows that differ say so, and the others fade", async () => {
  const { part, root } = await start({ view: { ...VIEW, day: december(5), compare: december(4) } });
  const heads = () => [...root.querySelectorAll("tbody th")].map((head) => textOf(head));
  expect(heads().filter((head) => head.includes("(Differs from the comparison day)"))).toEqual([
    "Hama (Differs from the comparison day) 2",
  ]);
  const opacityOf = (place: string) =>
    getComputedStyle(root.querySelector(`[data-place="${place}"] .bands`) as Element).opacity;
  expect([opacityOf("hama"), opacityOf("homs")]).toEqual(["1", "0.3"]);
  expect(root.querySelector(".days .since")?.ariaLabel).toContain("Compared with 4 December 2024");
  expect(root.querySelectorAll(".column")).toHaveLength(2);
  part.view = VIEW;
  await expect.poll(() => root.querySelectorAll(".column").length).toBe(1);
  expect([opacityOf("hama"), opacityOf("homs")], "compared no more").toEqual(["1", "1"]);
  expect(heads().some((head) => head.includes("Differs"))).toBe(false);
});

test("a cell says its place, its day, its status and what happened", async () => {
  await start();
  await expect.element(cell("Hama, 5 December 2024: Reported held by Opposition")).toBeInTheDocument();
  await expect.element(cell(/^Homs, 4 December 2024: Held by Government.* · Strike$/)).toBeInTheDocument();
  await expect.element(cell("Rastan, 3 December 2024: No report of who held it that day")).toBeInTheDocument();
});

test("the rows are put in groups anew where they are chosen, not where another day or other colours are", async () => {
  const { part } = await start();
  const matrix = part.renderRoot.querySelector("conflict-map-matrix") as Matrix;
  const { groups } = matrix;
  part.palette = DARK;
  await part.updateComplete;
  expect([matrix.palette, matrix.groups === groups]).toEqual([DARK, true]);
  part.view = { ...VIEW, day: december(4) };
  await part.updateComplete;
  expect([matrix.day, matrix.groups === groups]).toEqual([december(4), true]);
  part.view = { ...VIEW, list: { ...WHOLE_LIST, query: "hama" } };
  await part.updateComplete;
  expect(matrix.groups.flatMap(({ rows }) => rows.map(({ place }) => place.id))).toEqual(["hama"]);
});

test("days that look the same are one band with one letter, and the unknown is not painted", async () => {
  const { root } = await start();
  const bandsOf = (place: string) =>
    [...root.querySelectorAll<HTMLElement>(`[data-place="${place}"] .band`)].map(({ style }) => [
      style.insetInlineStart,
      style.inlineSize,
    ]);
  expect(bandsOf("hama")).toEqual([
    ["0%", "40%"],
    ["40%", "60%"],
  ]);
  expect(bandsOf("rastan")).toEqual([["60%", "40%"]]);
  expect(bandsOf("customs")).toEqual([]);
  expect(root.querySelectorAll(`[data-place="homs"] .change .strip`), "two sides").toHaveLength(2);
});

test("a band reaches from its first day to its last one, from either side", async () => {
  for (const locale of [undefined, ARABIC]) {
    const { root } = await start(locale ? { locale } : {});
    const row = root.querySelector(`[data-place="rastan"]`) as HTMLTableRowElement;
    const band = row.querySelector(".band")?.getBoundingClientRect();
    const [first, last] = [row.cells[4], row.cells[5]].map((each) => each?.getBoundingClientRect());
    const edges = locale ? [last?.left, first?.right] : [first?.left, last?.right];
    expect(band?.left).toBeCloseTo(edges[0] ?? Number.NaN, 0);
    expect(band?.right).toBeCloseTo(edges[1] ?? Number.NaN, 0);
  }
});

test("a click on a cell opens the place on that day, on a name the place, on a number the day", async () => {
  const { asked } = await start();
  await cell(/^Hama, 4 December/).click();
  await page.getByRole("rowheader", { name: /^Rastan/ }).click();
  await page.getByRole("columnheader", { name: /3 December/ }).click();
  expect(asked).toEqual([
    set("place", toId("hama")),
    set("day", december(4)),
    set("place", toId("rastan")),
    set("day", december(3)),
  ]);
});

test("one cell is in the order of the tab key: the first one, or that of the open place on the day", async () => {
  const { part, root } = await start();
  expect([...root.querySelectorAll("[tabindex='0']")].map((each) => each.textContent?.trim())).toEqual(["Place"]);
  part.view = { ...VIEW, place: toId("homs") };
  await start({ view: { ...VIEW, place: toId("homs") } });
  const open = page.getByRole("gridcell", { name: /^Homs, 6 December/ });
  await expect.element(open).toHaveAttribute("tabindex", "0");
});

test("the arrow keys move from cell to cell and keep to their column past the head of a group", async () => {
  const { root } = await start();
  (cell(/^Rastan, 5 December/).element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowRight}{ArrowUp}");
  expect(focused(root)).toMatch(/^Homs, 6 December/);
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(focused(root)).toBe("Other places 2");
  await userEvent.keyboard("{ArrowDown}");
  expect(focused(root)).toMatch(/^Hama, 6 December/);
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  expect(focused(root), "no further than the last day").toMatch(/^Hama, 7 December/);
});

test("one cell stays in the order of the tab key where the head of a group takes its row, and where its row goes", async () => {
  const { part, root } = await start({ view: { ...VIEW, list: { ...WHOLE_LIST, order: "name" } } });
  const stops = () => [...root.querySelectorAll<HTMLElement>("[tabindex='0']")].map(textOf);
  (cell(/^Customs crossing, 5 December/).element() as HTMLElement).focus();
  part.view = VIEW;
  await expect.poll(stops).toEqual(["Homs Governorate 2"]);
  (cell(/^Homs Governorate, 7 December/).element() as HTMLElement).focus();
  part.view = { ...VIEW, list: { ...WHOLE_LIST, query: "hama" } };
  await expect.poll(() => root.querySelectorAll("[data-place]").length).toBe(1);
  expect(root.querySelector("[tabindex='0']")?.ariaLabel).toMatch(/^Hama, 7 December/);
});

test("from right to left the arrow to the left goes on in time", async () => {
  const { root } = await start({ locale: ARABIC });
  const names = [...root.querySelectorAll<HTMLElement>(`[data-place="hama"] td`)];
  names.find(({ ariaLabel }) => /^حماة، ٥ /.test(withoutIsolates(ariaLabel ?? "")))?.focus();
  await userEvent.keyboard("{ArrowLeft}");
  expect(focused(root)).toMatch(/^حماة، ٦ /);
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  expect(focused(root)).toMatch(/^حماة، ٤ /);
});

test("Home, End, Ctrl and the page keys go to the ends", async () => {
  const { root } = await start();
  (cell(/^Hama, 5 December/).element() as HTMLElement).focus();
  await userEvent.keyboard("{End}");
  expect(focused(root)).toMatch(/^Hama, 7 December/);
  await userEvent.keyboard("{Home}");
  expect(focused(root)).toBe("Hama 2");
  await userEvent.keyboard("{Control>}{End}{/Control}");
  expect(focused(root)).toMatch(/^Homs Governorate, 7 December/);
  await userEvent.keyboard("{PageUp}");
  expect(focused(root)).toMatch(/Saturday.*7 December/);
  await userEvent.keyboard("{Control>}{Home}{/Control}");
  expect(focused(root)).toBe("Place");
});

test("Enter opens the evidence of a cell and says so, Escape closes it; the focus stays", async () => {
  const { part, asked, root } = await start();
  (cell(/^Homs, 6 December/).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  expect(asked).toEqual([set("place", toId("homs")), set("day", december(6))]);
  part.view = { ...VIEW, place: toId("homs") };
  await expect.poll(() => root.querySelector("[role=status]")?.textContent).toBe("The evidence for Homs is open.");
  expect(focused(root)).toMatch(/^Homs, 6 December/);
  expect(root.querySelector(".selected th")?.ariaCurrent).toBe("true");
  asked.length = 0;
  await userEvent.keyboard("{Escape}");
  expect(asked).toEqual([set("place", null)]);
});

test("a group is folded and unfolded by a click and by the space bar", async () => {
  const { root } = await start();
  const head = page.getByRole("rowheader", { name: /^Homs Governorate 2/ });
  await head.click();
  await expect.element(head).toHaveAttribute("aria-expanded", "false");
  expect(root.querySelector(`[data-place="homs"]`)).toBe(null);
  await userEvent.keyboard(" ");
  await expect.element(head).toHaveAttribute("aria-expanded", "true");
  expect(root.querySelector(`[data-place="homs"]`)).not.toBe(null);
});

test("what is typed and chosen is asked for, and the places that are left are counted", async () => {
  const { part, asked } = await start();
  await page.getByRole("button", { name: "Sort and narrow the list" }).click();
  await page.getByRole("searchbox", { name: "Search in the list" }).fill("hom");
  await page.getByRole("combobox", { name: "Sort" }).selectOptions("newest news first");
  await page.getByRole("combobox", { name: "Holder" }).selectOptions("Opposition");
  await page.getByRole("combobox", { name: "Kind" }).selectOptions("city");
  await page.getByRole("combobox", { name: "Source" }).selectOptions("stated");
  expect(asked).toEqual([
    set("list", { ...WHOLE_LIST, query: "hom" }),
    set("list", { ...WHOLE_LIST, order: "change" }),
    set("list", { ...WHOLE_LIST, actor: toId("opposition") }),
    set("list", { ...WHOLE_LIST, kind: "city" }),
    set("list", { ...WHOLE_LIST, source: toId("stated") }),
  ]);
  part.view = { ...VIEW, list: { ...WHOLE_LIST, query: "hom" } };
  await expect.element(page.getByText("2 of 5 places")).toBeVisible();
  await page.getByRole("button", { name: "Show all places" }).click();
  expect(asked.at(-1)).toEqual(set("list", WHOLE_LIST));
});

test("a list without a place says so, and offers to show all again", async () => {
  const { part, asked } = await start({ view: { ...VIEW, list: { ...WHOLE_LIST, query: "Atlantis" } } });
  expect(textOf(part.renderRoot.querySelector(".empty") as Element)).toBe("No place found Show all places");
  await page.getByRole("button", { name: "Show all places" }).last().click();
  expect(asked).toEqual([set("list", WHOLE_LIST)]);
});

test("where nobody bears the name that was typed, the nearest names are offered", async () => {
  const { asked } = await start({ view: { ...VIEW, list: { ...WHOLE_LIST, query: "Rastn" } } });
  await page.getByRole("button", { name: "Rastan" }).click();
  expect(asked).toEqual([set("list", { ...WHOLE_LIST, query: "Rastan" })]);
});

test("days after the as-of day are marked as not known", async () => {
  const history = buildHistory(HISTORY.dataset, { ...COUNT_ALL, asOf: december(6) });
  const { root } = await start({ history });
  expect(root.querySelectorAll(`[data-place="hama"] .later`)).toHaveLength(1);
  await expect.element(cell("Hama, 7 December 2024: Not yet known")).toBeInTheDocument();
});

test.each([
  ["in English and light", {}],
  ["in Arabic and dark", { locale: ARABIC, palette: DARK }],
  ["with a place open", { view: { ...VIEW, place: toId("homs") } }],
  ["where nothing is found", { view: { ...VIEW, list: { ...WHOLE_LIST, query: "Atlantis" } } }],
])("nothing breaks WCAG 2.2 AA %s", async (_, properties) => {
  const { part } = await start(properties);
  const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await axe.run(part, { runOnly, resultTypes: ["violations"] });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual([]);
});

test("markup in names is shown as text", async () => {
  const evil = `<img src="x" onerror="document.title='hacked'">`;
  const places = new Map([...HISTORY.dataset.places].map(([id, place]) => [id, { ...place, names: { en: evil } }]));
  const { root } = await start({ history: buildHistory({ ...HISTORY.dataset, places }) });
  expect(root.querySelectorAll("img")).toHaveLength(0);
  expect(root.querySelector(".name")?.textContent).toBe(evil);
});
