import axe from "axe-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { readingOf } from "../../history/reading.ts";
import type { Basemap } from "../../map/ground/ground.ts";
import { encodeGround } from "../../map/ground/ground-file.ts";
import { DARK, LIGHT } from "../../map/symbols/palette.ts";
import type { Place } from "../../model/place.ts";
import { IntentEvent } from "../intent-event.ts";
import { MapPaintedEvent, MapTroubleEvent } from "../map-view/events.ts";
import { mount, next, textOf } from "../mount.ts";
import { ARABIC, DATASET, december, ENGLISH, READING } from "../sample.ts";
import { SvgView } from "./svg-view.ts";

const GROUND: Basemap = {
  grid: { origin: [0.58853, 0.39217], worldSize: 162_000 },
  names: {
    countries: [],
    towns: [{ names: { en: "Idlib", ar: "إدلب" }, spot: [0.59594, 0.3971], rank: 1, geonames: null }],
  },
  ...{
    land: "M0 0l2400 0 0 1800-2400 0z",
    divisions: "",
    rivers: "M0 900l2400 0",
    lakes: "",
    borders: "",
    disputed: "",
  },
  ...{ areas: new Map([["rastan", "M1300 700l300 0 0 300-300 0z"]]) },
  ...{ countries: [], towns: [] },
};

let answer: () => Response;

beforeEach(() => {
  answer = () => new Response(encodeGround(GROUND));
  const real = window.fetch;
  vi.spyOn(window, "fetch").mockImplementation(async (input, init) =>
    String(input) === "https://maps.example/data/ground.json" ? answer() : real(input, init),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** A drawing of 400 by 640 pixels, painted. */
async function painted(properties: Partial<SvgView> = {}) {
  const done = next(document, MapPaintedEvent.type);
  const mounted = await mount(SvgView, {
    day: december(6),
    palette: LIGHT,
    base: "https://maps.example/data/",
    ...properties,
  });
  (mounted.part.parentElement as HTMLElement).style.position = "relative";
  await done;
  await expect.element(page.getByRole("application")).toBeVisible();
  return mounted;
}

const buttons = () =>
  page
    .getByRole("button")
    .elements()
    .map(({ ariaLabel }) => ariaLabel);
const names = ({ renderRoot }: SvgView) =>
  [...renderRoot.querySelectorAll(".names text")].map(({ textContent }) => textContent);
const tip = ({ renderRoot }: SvgView) => renderRoot.querySelector(".tip");

const ON_SIXTH = [
  "Hama: Reported held by Opposition",
  "Homs: Conflicting reports",
  "Rastan: Reported held by Opposition",
];

/** The sample, Rastan an area. */
const WITH_AREA = readingOf({
  ...DATASET,
  places: new Map([
    ...DATASET.places,
    [
      "rastan",
      {
        ...(DATASET.places.get("rastan") as Place),
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [37.2, 34.7],
              [37.8, 34.7],
              [37.8, 35.3],
              [37.2, 35.3],
              [37.2, 34.7],
            ],
          ],
        },
      },
    ],
  ]),
});

test("the places of the day are buttons that say who is reported to hold them", async () => {
  const { part } = await painted();
  expect(page.getByRole("application", { name: "Map" }).elements()).toHaveLength(1);
  expect(buttons()).toEqual(ON_SIXTH);
  part.day = december(4);
  await part.updateComplete;
  expect(buttons()).toEqual([
    "Hama: Held by Government, inferred from a report about 5 December 2024",
    "Homs: Held by Government, inferred from a report about 6 December 2024 · Strike",
  ]);
});

test("names are in the reader's language, those of towns for orientation too", async () => {
  const { part } = await painted();
  expect(names(part)).toEqual(expect.arrayContaining(["Homs", "Rastan", "Hama", "Idlib"]));
  part.locale = ARABIC;
  await part.updateComplete;
  expect(names(part)).toEqual(expect.arrayContaining(["حمص", "الرستن", "حماة", "إدلب"]));
  expect(buttons()).toContain("\u2068حمص\u2069: \u2068روايات متضاربة\u2069");
});

test("north is up, and every mark is within the drawing and large enough to hit", async () => {
  await painted();
  const box = (name: RegExp) => page.getByRole("button", { name }).element().getBoundingClientRect();
  const [hama, homs, rastan] = [box(/^Hama/), box(/^Homs/), box(/^Rastan/)];
  expect(hama.bottom).toBeLessThan(homs.top);
  expect(rastan.left).toBeGreaterThan(homs.right);
  for (const { left, top, right, bottom, width, height } of [hama, homs, rastan]) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    expect(Math.min(left, top, 400 + 8 - right, 640 + 8 - bottom)).toBeGreaterThanOrEqual(0);
  }
});

test("a click on a mark or its name asks for the place, and one beside them for none", async () => {
  const { part, asked } = await painted();
  await page.getByRole("button", { name: /^Homs/ }).click();
  await userEvent.click(
    [...part.renderRoot.querySelectorAll(".names text")].find(({ textContent }) => textContent === "Hama") as Element,
  );
  await userEvent.click(part, { position: { x: 5, y: 300 } });
  expect(asked).toEqual([
    { type: "select-place", place: "homs" },
    { type: "select-place", place: "hama" },
    { type: "select-place", place: null },
  ]);
});

test("with the keyboard the drawing is one stop, arrows go from mark to mark, and Enter or Space chooses", async () => {
  const { part, asked, pointed } = await painted();
  follow(part);
  part.renderRoot.querySelector<SVGElement>(`[tabindex="0"]`)?.focus();
  expect(pointed.at(-1)).toBe("hama");
  await userEvent.keyboard("{ArrowDown}");
  expect(pointed.at(-1)).toBe("homs");
  await userEvent.keyboard("{ArrowDown}");
  expect(pointed.at(-1), "nothing lies further down").toBe("homs");
  await userEvent.keyboard("{Enter}");
  await userEvent.keyboard("{ArrowRight} ");
  expect(asked).toEqual([
    { type: "select-place", place: "homs" },
    { type: "select-place", place: "rastan" },
  ]);
  expect(part.renderRoot.querySelectorAll(`[tabindex="0"]`)).toHaveLength(1);
});

test("Escape leaves the mark, then closes the place that is open", async () => {
  const { part, asked, pointed } = await painted({ selected: "homs" });
  await userEvent.hover(part, { position: { x: 5, y: 300 } });
  follow(part);
  part.renderRoot.querySelector<SVGElement>(`[tabindex="0"]`)?.focus();
  expect(pointed.at(-1), "the stop is the place that is open").toBe("homs");
  await userEvent.keyboard("{Escape}");
  expect(pointed.at(-1)).toBe(null);
  expect(asked).toEqual([]);
  await userEvent.keyboard("{Escape}");
  expect(asked).toEqual([{ type: "select-place", place: null }]);
});

test("the keys are told of, without those that would move it", async () => {
  await painted();
  const map = page.getByRole("application").element();
  const { reach } = ENGLISH.words;
  const told = (map.getRootNode() as ShadowRoot).getElementById(map.getAttribute("aria-describedby") ?? "");
  expect(told?.textContent).toBe(reach.keysOfPlaces);
});

/** Gives the part what its reader points at, as its owner does. */
function follow(part: SvgView): void {
  part.addEventListener(IntentEvent.type, (event) => {
    const { intent } = event as IntentEvent;
    if (intent.type === "point-at") part.pointed = intent.place;
  });
}

test("the pointer over a mark points at its place, and beside it at none", async () => {
  const { part, pointed } = await painted();
  await page.getByRole("button", { name: /^Rastan/ }).hover();
  expect(pointed.at(-1)).toBe("rastan");
  part.pointed = "rastan";
  await part.updateComplete;
  expect(textOf(tip(part) as Element)).toBe("Rastan Reported held by Opposition");
  await userEvent.hover(part, { position: { x: 5, y: 300 } });
  expect(pointed.at(-1)).toBe(null);
});

test("the selected place is marked as the current one, in a ring of the palette's colour", async () => {
  const { part } = await painted({ selected: "homs" });
  const current = () => part.renderRoot.querySelectorAll(`[aria-current="true"]`);
  expect([...current()].map(({ ariaLabel }) => ariaLabel)).toEqual(["Homs: Conflicting reports"]);
  expect(current()[0]?.querySelector(`[stroke="${LIGHT.chosen}"]`)).not.toBe(null);
  part.palette = DARK;
  await part.updateComplete;
  expect(current()[0]?.querySelector(`[stroke="${DARK.chosen}"]`)).not.toBe(null);
});

test("a selected place of which the day shows nothing has its ring too", async () => {
  const { part } = await painted({ selected: "rastan", day: december(4) });
  expect(buttons().join()).not.toContain("Rastan");
  expect(part.renderRoot.querySelectorAll(`[stroke="${LIGHT.chosen}"]`)).toHaveLength(1);
});

test("an area is a button with its outline on the ground", async () => {
  const { part, asked } = await painted({ reading: WITH_AREA, selected: "rastan" });
  const area = page.getByRole("button", { name: "Rastan: Reported held by Opposition" });
  expect(area.element().getAttribute("stroke")).toBe(LIGHT.chosen);
  const { left, top, width, height } = area.element().getBoundingClientRect();
  await userEvent.click(part, { position: { x: left + width / 2 - 8, y: top + height / 2 - 8 } });
  expect(asked).toEqual([{ type: "select-place", place: "rastan" }]);
});

test("nothing in it breaks WCAG 2.2 AA", async () => {
  const { part } = await painted({ reading: WITH_AREA, selected: "homs", pointed: "hama" });
  const { violations } = await axe.run(part, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});

test.each([
  ["is not there", () => new Response("gone", { status: 404 }), "answered 404"],
  ["is no JSON", () => new Response("<!doctype html>"), "SyntaxError"],
  ["holds something else", () => new Response("{}"), "holds no ground"],
])("a ground that %s is told, and the places are drawn all the same", async (_, given, detail) => {
  answer = given;
  const trouble = next<MapTroubleEvent>(document, MapTroubleEvent.type);
  await painted();
  expect((await trouble).code).toBe("basemap");
  expect((await trouble).detail).toContain(detail);
  expect(buttons()).toEqual(ON_SIXTH);
});

test("another reading is drawn, and told so again", async () => {
  const { part } = await painted();
  const again = next(document, MapPaintedEvent.type);
  part.reading = readingOf({ ...DATASET, claims: new Map() });
  await again;
  expect(buttons()).toEqual([]);
  part.reading = READING;
  await part.updateComplete;
  expect(buttons()).toEqual(ON_SIXTH);
});
