import axe from "axe-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { ConflictMap } from "../hosting/conflict-map.ts";
import "../hosting/conflict-map.ts";
import { ARABIC, DATASET } from "../../test/element-sample.ts";
import { encodeMap } from "../model/encode-files.ts";
import { USUAL_TOKENS } from "./contract/settings.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

// An experimental rule that takes the letters within hidden pictures for text that a name must contain.
const RULES = { "label-content-name-mismatch": { enabled: false } };

type Size = readonly [width: number, height: number];

const WIDE: Size = [1200, 800];
const NARROW: Size = [390, 780];

let answer: () => Response | Promise<Response>;

beforeEach(() => {
  answer = () => new Response(JSON.stringify(encodeMap(DATASET)));
  const real = window.fetch;
  vi.spyOn(window, "fetch").mockImplementation(async (input, init) =>
    String(input).includes("map.json") ? answer() : real(input, init),
  );
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** A map that fills the page, with all controls unless it names some; its data is there unless nothing came. */
async function open(attributes: string, [width, height]: Size = WIDE): Promise<ConflictMap> {
  await page.viewport(width, height);
  document.body.style.margin = "0";
  const controls = attributes.includes("controls=") ? "" : 'controls="all"';
  document.body.innerHTML = `<conflict-map style="block-size: ${height}px" ${controls} ${attributes}></conflict-map>`;
  const map = document.querySelector("conflict-map") as ConflictMap;
  await map.updateComplete;
  return map;
}

async function shown(attributes: string, size = WIDE): Promise<ConflictMap> {
  const map = await open(attributes, size);
  await vi.waitFor(() => expect(map.view).not.toBe(null), { interval: 5, timeout: 20_000 });
  await map.updateComplete;
  await expect.element(page.getByRole("slider")).toBeInTheDocument();
  return map;
}

/** The elements within the element and its parts that match. */
function deepAll(element: Element, selector: string): Element[] {
  const inner = [...(element.shadowRoot ?? element).querySelectorAll("*")];
  return inner.flatMap((each) => [
    ...(each.matches(selector) ? [each] : []),
    ...(each.shadowRoot ? deepAll(each, selector) : []),
  ]);
}

/** What breaks WCAG 2.2 A or AA in the element and its parts: the rule and the markup. */
async function flawsOf(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { runOnly: WCAG, rules: RULES, resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} ${html} ${failureSummary}`),
  );
}

test.each([
  [`lang="en" theme="light"`, "a day with changes"],
  [`lang="en" theme="dark"`, "the same in the dark"],
  [`lang="ar"`, "the same in Arabic"],
  [`lang="ar" numerals="latn" theme="dark"`, "the same in Arabic, in the dark and with Latin digits"],
  [`lang="en" day="2024-12-03"`, "the first day, with buttons that are disabled"],
  [`lang="en" day="2024-12-07"`, "the last day, with an event"],
  [`lang="en" place="hama"`, "a place that is held"],
  [`lang="en" place="homs" theme="light"`, "a place with conflicting reports"],
  [`lang="ar" place="homs" theme="dark"`, "the same in Arabic and in the dark"],
  [`lang="en" compare="2024-12-03"`, "a day compared with another"],
  [`lang="ar" compare="2024-12-07" theme="dark"`, "the same in Arabic and in the dark, with a later day"],
  [`lang="en" place="customs"`, "a place that is not located"],
])("nothing breaks WCAG 2.2 AA: %s, %s", async (attributes) => {
  expect(await flawsOf(await shown(attributes))).toEqual([]);
});

test.each([
  [`lang="en"`, "the day"],
  [`lang="ar" place="homs"`, "a place in the open sheet"],
  [`lang="en" place="hama" theme="dark"`, "a place in the open sheet, in the dark"],
])("on a phone nothing breaks WCAG 2.2 AA: %s, %s", async (attributes) => {
  expect(await flawsOf(await shown(attributes, NARROW))).toEqual([]);
});

test.each([
  ["wide", WIDE],
  ["narrow", NARROW],
])("on somebody else's page, %s, nothing does either, its menu closed or open", async (_, size) => {
  const map = await shown(`lang="en" controls="${[...USUAL_TOKENS].join(" ")}"`, size);
  expect(await flawsOf(map)).toEqual([]);
  await page.getByRole("button", { name: "More" }).click();
  await expect.element(page.getByRole("combobox", { name: "Find a place" })).toBeVisible();
  expect(await flawsOf(map)).toEqual([]);
});

test("nor on a phone where the menu is open", async () => {
  const map = await shown(`lang="ar" theme="dark"`, NARROW);
  await page.getByRole("button", { name: ARABIC.words.more }).click();
  await expect.element(page.getByRole("combobox", { name: ARABIC.words.search })).toBeVisible();
  expect(await flawsOf(map)).toEqual([]);
});

test("nor where all that can be unfolded is", async () => {
  const map = await shown(`lang="en" place="hama" theme="light"`);
  await page.getByText("Key", { exact: true }).first().click();
  for (const card of deepAll(map, "conflict-map-claim-card")) {
    for (const fold of card.shadowRoot?.querySelectorAll("details") ?? []) fold.open = true;
  }
  expect(await flawsOf(map)).toEqual([]);
});

test("nor where the evidence of a difference is unfolded", async () => {
  const map = await shown(`lang="en" compare="2024-12-03"`);
  await page.getByText("2 excerpts").first().click();
  expect(await flawsOf(map)).toEqual([]);
});

test("nor where every place of the day is listed", async () => {
  const map = await shown(`lang="ar"`);
  await page.getByText(ARABIC.words.statusCounts).click();
  expect(await flawsOf(map)).toEqual([]);
});

test("nor while a place is searched for, found or not", async () => {
  const map = await shown(`lang="en" theme="dark"`);
  await page.getByRole("combobox", { name: "Find a place" }).fill("h");
  expect(page.getByRole("option").elements().length).toBeGreaterThan(1);
  expect(await flawsOf(map)).toEqual([]);
  await page.getByRole("combobox", { name: "Find a place" }).fill("zzz");
  expect(await flawsOf(map)).toEqual([]);
});

test("nor while it plays", async () => {
  const map = await shown(`lang="en" day="2024-12-03"`);
  await page.getByRole("button", { name: "Play" }).click();
  expect(map.view?.playing).toBe(true);
  expect(await flawsOf(map)).toEqual([]);
});

test("nor while it loads", async () => {
  answer = () => new Promise(() => {});
  const map = await open(`lang="ar"`);
  expect(page.getByRole("status").elements()).toHaveLength(1);
  expect(await flawsOf(map)).toEqual([]);
});

test.each(["light", "dark"])("nor where the data cannot be had, in the %s", async (theme) => {
  answer = () => new Response("gone", { status: 404 });
  const map = await open(`lang="ar" theme="${theme}"`);
  await expect.element(page.getByRole("alert")).toBeInTheDocument();
  expect(await flawsOf(map)).toEqual([]);
});

test("nor with a notice beside the map", async () => {
  const map = await shown(`lang="en"`);
  answer = () => new Response("gone", { status: 404 });
  map.src = "elsewhere/map.json";
  await expect.element(page.getByRole("alert")).toBeInTheDocument();
  expect(await flawsOf(map)).toEqual([]);
});

test("what does break a rule is found, also within a part", async () => {
  const map = await shown(`lang="en"`);
  const slider = page.getByRole("slider").element();
  slider.removeAttribute("aria-label");
  expect(await flawsOf(map)).toEqual([expect.stringMatching(/^label <input/)]);
});
