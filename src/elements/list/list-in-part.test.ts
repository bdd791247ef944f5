import axe from "axe-core";
import { expect, onTestFinished, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { buildManyPlaces } from "../../../test/build-many-places.ts";
import { ARABIC, VIEW } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, textOf } from "../../../test/mount.ts";
import { buildHistory } from "../../history/history.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import { addDays } from "../../model/day.ts";
import { WHOLE_LIST } from "../../view/list-choice.ts";
import { List } from "./list.ts";

/** 1 December 2024 to 29 January 2025; the places are in one group, `Other places`, in the order of their numbers. */
const HISTORY = buildHistory(buildManyPlaces(400, 60));
const { first, last } = HISTORY.dataset.map.range;
const AT_FIRST = { ...VIEW, day: first };

const start = async (properties: Partial<List> = {}) => {
  const mounted = await mount(List, { history: HISTORY, view: AT_FIRST, palette: LIGHT, ...properties });
  const root = mounted.part.renderRoot.querySelector("conflict-map-matrix")?.shadowRoot as ShadowRoot;
  const scroller = root.querySelector(".scroller") as HTMLElement;
  await settled();
  return { ...mounted, root, scroller };
};

/** What was scrolled to is drawn with the next frame, its cells with those that follow. */
const settled = async () => {
  for (let frame = 0; frame < 15; frame++) await new Promise(requestAnimationFrame);
};

const cellAt = (root: ShadowRoot, row: number, column: number) =>
  root.querySelector<HTMLElement>(`[aria-rowindex="${row}"] > [aria-colindex="${column}"]`);

/** Row and column, as they are told to assistive technology, of the cell that has the focus. */
const focused = (root: ShadowRoot) => {
  const cell = root.activeElement;
  const numbers = [cell?.parentElement?.getAttribute("aria-rowindex"), cell?.getAttribute("aria-colindex")];
  return numbers.map(Number);
};

/** Whether the element lies wholly in the part of the box that no head covers. */
function isInSight(root: ShadowRoot, element: Element | null): boolean {
  const box = root.querySelector(".scroller")?.getBoundingClientRect();
  const head = root.querySelector("thead")?.getBoundingClientRect();
  const corner = root.querySelector(".days th")?.getBoundingClientRect();
  const inner = element?.getBoundingClientRect();
  if (!box || !head || !corner || !inner) return false;
  const isRtl = corner.left > box.left + box.width / 2;
  const [left, right] = isRtl ? [box.left, corner.left] : [corner.right, box.right];
  const isAcross = inner.left >= left - 1 && inner.right <= right + 1;
  return isAcross && inner.top >= head.bottom - 1 && inner.bottom <= box.bottom + 1;
}

test("of many cells those in view are drawn, and assistive technology is told of all", async () => {
  const { root } = await start();
  const grid = root.querySelector("table");
  expect([grid?.getAttribute("aria-rowcount"), grid?.getAttribute("aria-colcount")]).toEqual(["402", "61"]);
  expect(root.querySelectorAll("td").length, "of 24,000").toBeLessThan(1_000);
  expect(cellAt(root, 1, 1)?.textContent).toBe("Place");
  expect(cellAt(root, 1, 2)?.ariaLabel).toBe("Sunday, 1 December 2024");
  expect(textOf(cellAt(root, 2, 1) as Element)).toBe("Other places 400");
  expect(textOf(cellAt(root, 3, 1) as Element)).toMatch(/ 0 \d$/);
  expect(textOf(root.querySelector(".in-part") as Element)).toMatch(/^A long list: only what is in view is drawn/);
});

test("what is scrolled to is drawn in its place, in both directions", async () => {
  const { root, scroller } = await start();
  scroller.scrollTo(600, 6_400);
  await settled();
  const cell = cellAt(root, 203, 30);
  expect(isInSight(root, cell)).toBe(true);
  expect(cell?.ariaLabel).toContain("29 December 2024");
  expect(textOf(cellAt(root, 203, 1) as Element)).toMatch(/ 200 \d$/);
  const head = cellAt(root, 1, 30)?.getBoundingClientRect();
  expect(cell?.getBoundingClientRect().left, "under its day").toBeCloseTo(head?.left ?? Number.NaN, 0);
  expect(cellAt(root, 3, 2), "the first row").toBe(null);
});

test("who scrolls sees names and bands, and who stops cells in every row", async () => {
  const { root, scroller } = await start();
  const bare = () => [...root.querySelectorAll(".place")].filter((row) => !row.querySelector("[role='gridcell']"));
  expect(bare(), "before").toEqual([]);
  for (let frame = 0; frame < 8; frame++) {
    scroller.scrollBy(0, 700);
    await new Promise(requestAnimationFrame);
  }
  expect(bare().length, "while it goes on").toBeGreaterThan(5);
  expect(bare().every((row) => row.querySelector(".name") && row.querySelector(".bands"))).toBe(true);
  await settled();
  expect(bare(), "at rest").toEqual([]);
});

test("a row that stays in view while others are scrolled in is the same element, in order among them", async () => {
  const { root, scroller } = await start();
  for (const top of [320, 640, 160, 9_600, 9_440]) {
    const before = new Map([...root.querySelectorAll<HTMLElement>(".place")].map((row) => [row.dataset.place, row]));
    scroller.scrollTo(0, top);
    await settled();
    const rows = [...root.querySelectorAll<HTMLElement>(".place")];
    const staying = rows.filter(({ dataset }) => before.has(dataset.place));
    expect(staying.every((row) => before.get(row.dataset.place) === row)).toBe(true);
    const lines = rows.map((row) => Number(row.getAttribute("aria-rowindex")));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  }
});

test("from right to left the days go to the left", async () => {
  const { root, scroller } = await start({ locale: ARABIC, view: { ...VIEW, day: last } });
  expect(scroller.scrollLeft).toBeLessThan(0);
  const cell = cellAt(root, 3, 61);
  expect(isInSight(root, cell)).toBe(true);
  const head = cellAt(root, 1, 61)?.getBoundingClientRect();
  expect(cell?.getBoundingClientRect().left).toBeCloseTo(head?.left ?? Number.NaN, 0);
  expect(cellAt(root, 3, 2), "the first day").toBe(null);
});

test("bands lie under the days that they are of", async () => {
  const { root, scroller } = await start();
  scroller.scrollTo(600, 3_200);
  await settled();
  const row = [...root.querySelectorAll(".place")].find((each) => each.querySelector(".band.change"));
  const band = row?.querySelector(".band.change")?.getBoundingClientRect();
  const heads = [...root.querySelectorAll(".days th")].map((head) => head.getBoundingClientRect().left);
  expect(Math.min(...heads.map((left) => Math.abs(left - (band?.left ?? Number.NaN))))).toBeLessThan(1);
});

test("the keys go to every cell, also to those that are not drawn", async () => {
  const { root } = await start();
  cellAt(root, 3, 3)?.focus();
  for (const [keys, row, column] of [
    ["{ArrowDown}{ArrowRight}", 4, 4],
    ["{PageDown}{PageDown}{PageDown}{PageDown}", 44, 4],
    ["{End}", 44, 61],
    ["{Control>}{End}{/Control}", 402, 61],
    ["{Home}", 402, 1],
    ["{ArrowUp}", 401, 1],
    ["{Control>}{Home}{/Control}", 1, 1],
    ["{End}", 1, 61],
    ["{ArrowDown}{ArrowDown}", 3, 61],
  ] as const) {
    await userEvent.keyboard(keys);
    await settled();
    expect(focused(root), keys).toEqual([row, column]);
    expect(root.querySelectorAll("[tabindex='0']"), keys).toHaveLength(1);
    expect(row === 1 || column === 1 || isInSight(root, cellAt(root, row, column)), `${keys} in sight`).toBe(true);
  }
});

test("a cell that is scrolled away keeps the focus, and the keys go on from there", async () => {
  const { root, scroller } = await start();
  cellAt(root, 5, 4)?.focus();
  const name = cellAt(root, 5, 4)?.ariaLabel;
  scroller.scrollTo(900, 9_000);
  await settled();
  expect(focused(root)).toEqual([5, 4]);
  expect(root.activeElement?.ariaLabel).toBe(name);
  await userEvent.keyboard("{ArrowDown}");
  await settled();
  expect(focused(root)).toEqual([6, 4]);
  expect(isInSight(root, cellAt(root, 6, 4))).toBe(true);
});

test("the chosen day and the open place are brought into view, and a click opens what it says", async () => {
  const { root, part, asked } = await start();
  part.view = { ...AT_FIRST, day: addDays(first, 50), place: toId("place-300") };
  await part.updateComplete;
  await settled();
  const cell = cellAt(root, 303, 52);
  expect(isInSight(root, cell)).toBe(true);
  cell?.click();
  expect(asked).toEqual([
    { type: "set", option: "place", value: "place-300" },
    { type: "set", option: "day", value: addDays(first, 50) },
  ]);
});

test("scrolling there and back, and a search, leave nothing behind", async () => {
  const { root, part, scroller } = await start();
  const count = () =>
    [...root.querySelectorAll("tbody, tr, table")].reduce((sum, { childNodes }) => sum + childNodes.length, 0);
  const before = count();
  for (let round = 0; round < 3; round++) {
    scroller.scrollTo(500, 5_000);
    await settled();
    part.view = { ...AT_FIRST, list: { ...WHOLE_LIST, query: "10" } };
    await part.updateComplete;
    part.view = AT_FIRST;
    await part.updateComplete;
    scroller.scrollTo(0, 0);
    await settled();
  }
  expect(count()).toBe(before);
});

test("a search that leaves few places draws them as a whole", async () => {
  const { root } = await start({ view: { ...AT_FIRST, list: { ...WHOLE_LIST, query: "25" } } });
  expect(root.querySelector("table")?.getAttribute("aria-rowcount")).toBe(null);
  expect(root.querySelector(".in-part")).toBe(null);
  const rows = root.querySelectorAll(".place");
  expect(rows.length).toBeGreaterThan(5);
  expect(root.querySelectorAll(".place td")).toHaveLength(60 * rows.length);
});

test("on paper what was in view is a table of its own, and what is left out is told", async () => {
  const { part, root } = await start();
  onTestFinished(async () => {
    await cdp().send("Emulation.setEmulatedMedia", { media: "" });
  });
  await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
  (part.parentElement as HTMLElement).style.cssText = "display: block; inline-size: 800px";
  await settled();
  const { width, height } = root.querySelector(".sheet")?.getBoundingClientRect() ?? { width: 0, height: 0 };
  const rows = root.querySelectorAll(".place").length;
  expect(width).toBeLessThanOrEqual(800);
  expect(height, "no more than its rows and heads").toBeLessThan(34 * (rows + 4));
  expect(textOf(root.querySelector(".in-part") as Element)).toMatch(/ \d+ of 400 places · 1 .*–/);
});

test.each([
  ["in English", {}],
  ["in Arabic", { locale: ARABIC }],
])("nothing breaks WCAG 2.2 AA %s", async (_, properties) => {
  const { part } = await start(properties);
  const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await axe.run(part, { runOnly, resultTypes: ["violations"] });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual([]);
});
