import axe from "axe-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { byId } from "../../../test/build-dataset.ts";
import { buildArea, buildPlace } from "../../../test/build-place.ts";
import { december } from "../../../test/day.ts";
import { ARABIC, DATASET, ENGLISH, HISTORY } from "../../../test/element-sample.ts";
import { toId } from "../../../test/id.ts";
import { mount, mountPainted, next, nextPainted, textOf } from "../../../test/mount.ts";
import { COUNT_ALL } from "../../history/filter.ts";
import { buildHistory } from "../../history/history.ts";
import { toWorld } from "../../map/geometry/mercator.ts";
import { drawPageGround } from "../../map/ground/draw-page-ground.ts";
import { type NamedGround, NO_PATHS } from "../../map/ground/ground.ts";
import { encodeGround } from "../../map/ground/ground-file.ts";
import { DARK, LIGHT } from "../../map/symbols/palette.ts";
import type { Claim } from "../../model/claim.ts";
import { IntentEvent, MapDueEvent, MapPaintedEvent, MapTroubleEvent, PointEvent } from "../contract/part-events.ts";
import { Canvas } from "./canvas.ts";
import { moveTip } from "./place-tip.ts";

/** A sheet of land with a river across, 360 pixels to a degree, from 35° E and about 37° N on. */
const GROUND: NamedGround = {
  grid: { origin: toWorld([35, 37]), worldSize: 360 * 360 },
  names: {
    countries: [],
    roads: [],
    towns: [{ names: { en: "Idlib", ar: "إدلب" }, spot: toWorld([37, 34.4]), rank: 1, geonames: null }],
  },
  ...NO_PATHS,
  ...{ land: "M0 0l1440 0 0 1440-1440 0z", rivers: "M0 700l1440 0" },
};

const BASE = "https://maps.example/data/";

let answer: () => Response | Promise<Response>;

beforeEach(() => {
  answer = () => new Response(encodeGround(GROUND));
  const real = window.fetch;
  vi.spyOn(window, "fetch").mockImplementation(async (input, init) =>
    String(input) === `${BASE}ground.json` ? answer() : real(input, init),
  );
  // The ground of MapLibre has tests of its own, and here it would only take time.
  const context = HTMLCanvasElement.prototype.getContext;
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(function (
    this: HTMLCanvasElement,
    ...args: Parameters<typeof context>
  ) {
    return args[0] === "webgl2" ? null : context.apply(this, args);
  } as typeof context);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const BASICS: Partial<Canvas> = { day: december(6), palette: LIGHT, base: BASE, still: true };

/** A map of 400 by 640 pixels, painted. */
function painted(properties: Partial<Canvas> = {}) {
  return mountPainted(Canvas, { ...BASICS, ...properties });
}

/** A painted map whose owner takes in what is asked for. */
async function followed(properties: Partial<Canvas> = {}) {
  const mounted = await painted(properties);
  const { part } = mounted;
  part.addEventListener(IntentEvent.type, (event) => {
    const { intent } = event as IntentEvent;
    if (intent.type === "set" && intent.option === "place") part.selected = intent.value;
  });
  part.addEventListener(PointEvent.type, (event) => {
    part.pointed = (event as PointEvent).place;
  });
  return mounted;
}

const map = ({ renderRoot }: Canvas) => renderRoot.querySelector(".map") as HTMLElement;
const tip = ({ renderRoot }: Canvas) => renderRoot.querySelector<HTMLElement>(".tip");
const places = ({ renderRoot }: Canvas) =>
  [...renderRoot.querySelectorAll("[data-place]")].map(({ ariaLabel }) => ariaLabel);
const names = ({ renderRoot }: Canvas) =>
  [...renderRoot.querySelectorAll(".label text")].map(({ textContent }) => textContent);
const focused = ({ renderRoot }: Canvas) => {
  const { activeElement } = renderRoot as ShadowRoot;
  return activeElement?.getAttribute("data-place") ?? activeElement?.role ?? activeElement?.localName;
};

const ON_SIXTH = [
  "Homs: Reports disagree – Government reported present; Government reported to have left, unconfirmed",
  "Rastan: Reported held by Opposition",
  "Hama: Reported held by Opposition; Government reported to have left",
];

/** The sample, Rastan an area. */
const WITH_AREA = buildHistory({
  ...DATASET,
  places: new Map([
    ...DATASET.places,
    [
      toId("rastan"),
      buildPlace({
        id: "rastan",
        names: { ar: "الرستن", en: "Rastan" },
        area: buildArea([37.2, 34.7], [37.8, 34.7], [37.8, 35.3], [37.2, 35.3]),
        spot: [37.5, 35],
      }),
    ],
  ]),
});

/** The sample, with what lies around Homs to be shown larger. */
const WITH_INSET = buildHistory({
  ...DATASET,
  map: {
    ...DATASET.map,
    bounds: [35, 32, 42, 37],
    insets: [{ title: { ar: "الوسط", en: "The middle" }, bounds: [36.2, 34.2, 36.8, 34.8] }],
  },
});

/** A painted map of 700 by 640 pixels, with its inset. */
async function paintedWithInset() {
  const mounted = await painted({ history: WITH_INSET });
  (mounted.part.parentElement as HTMLElement).style.inlineSize = "700px";
  await vi.waitFor(() => expect(insetOf(mounted.part).hidden).toBe(false));
  return mounted;
}

function insetOf({ renderRoot }: Canvas): HTMLElement {
  const inset = renderRoot.querySelector<HTMLElement>(".inset");
  if (!inset) throw new Error("no inset");
  return inset;
}

test("an inset shows its places larger, its symbols open them, and nobody hears of them twice", async () => {
  const { part, asked } = await paintedWithInset();
  const inset = insetOf(part);
  expect(inset.querySelector("p")?.textContent).toBe("The middle");
  expect(inset.closest("[aria-hidden]")).not.toBe(null);
  const name = [...inset.querySelectorAll(".label text")].find(({ textContent }) => textContent === "Homs");
  expect(name).toBeDefined();
  expect(places(part).filter((label) => label?.startsWith("Homs"))).toHaveLength(1);
  const symbol = inset.querySelectorAll(".symbol > g")[0]?.getBoundingClientRect();
  if (!symbol) throw new Error("no symbol in the inset");
  const at = { clientX: symbol.x + symbol.width / 2, clientY: symbol.y + symbol.height / 2 };
  map(part).dispatchEvent(new MouseEvent("click", { ...at, detail: 1, bubbles: true }));
  expect(asked.at(-1)).toMatchObject({ type: "set", option: "place", value: "homs" });
});

test("an inset is there only while all of the map is shown", async () => {
  const { part } = await paintedWithInset();
  const isShown = () => !insetOf(part).hidden;
  const outline = part.renderRoot.querySelector<SVGElement>(".extent");
  map(part).focus();
  await userEvent.keyboard("+");
  await vi.waitFor(() => expect(isShown()).toBe(false));
  expect(outline?.style.display).toBe("none");
  expect(names(part)).toContain("Homs");
  await userEvent.keyboard("{Home}");
  await vi.waitFor(() => expect(isShown()).toBe(true));
});

test("the places of the day are buttons that say who is reported to hold them, what matters most first", async () => {
  const { part } = await painted();
  expect(places(part)).toEqual(ON_SIXTH);
  part.day = december(4);
  await part.updateComplete;
  expect(places(part)).toEqual([
    "Hama: Held by Government, inferred",
    "Homs: Held by Government, inferred from unconfirmed reports · Strike",
  ]);
});

test("it is told once that ground and places are painted, and neither before the ground is there", async () => {
  const told = vi.fn();
  let arrive: (response: Response) => void = () => {};
  answer = () => new Promise((resolve) => (arrive = resolve));
  const { part } = await mount(Canvas, BASICS);
  part.addEventListener(MapPaintedEvent.type, told);
  await new Promise(requestAnimationFrame);
  expect(told).not.toHaveBeenCalled();
  arrive(new Response(encodeGround(GROUND)));
  await expect.poll(() => told.mock.calls.length).toBe(1);
  expect(part.renderRoot.querySelector(`.static-ground [fill="${LIGHT.land}"]`)).not.toBe(null);
  part.day = december(5);
  await part.updateComplete;
  expect(told).toHaveBeenCalledOnce();
});

/** A map of which a picture is shown, and the idle time of its browser. */
async function pictured() {
  const idle: (() => void)[] = [];
  vi.spyOn(window, "requestIdleCallback").mockImplementation((act) => idle.push(act as () => void));
  document.addEventListener(MapDueEvent.type, (event) => event.preventDefault(), { once: true });
  const { part } = await mount(Canvas, BASICS);
  const told: boolean[] = [];
  part.addEventListener(MapPaintedEvent.type, (event) => told.push((event as MapPaintedEvent).isPictured));
  await expect.poll(() => told).toEqual([true]);
  return { part, idle, told, places: () => part.renderRoot.querySelectorAll("[data-place]").length };
}

test("while a picture of it is shown the map is drawn once the browser is idle", async () => {
  const { part, idle, told, places } = await pictured();
  expect(places()).toBe(0);
  for (const act of idle) act();
  await part.updateComplete;
  expect(places()).toBeGreaterThan(2);
  await expect.poll(() => told).toEqual([true, false]);
});

test("a map that waits behind its picture is drawn with the day that the reader goes to", async () => {
  const { part, told, places } = await pictured();
  part.day = december(5);
  await part.updateComplete;
  expect(places()).toBeGreaterThan(0);
  await expect.poll(() => told).toEqual([true, false]);
});

test("a map that waits behind its picture is drawn before it answers a pointer", async () => {
  const { part, places } = await pictured();
  const { x, y } = part.getBoundingClientRect();
  map(part).dispatchEvent(new PointerEvent("pointermove", { clientX: x + 9, clientY: y + 9, bubbles: true }));
  expect(places()).toBeGreaterThan(2);
});

test("a map that waits behind its picture is drawn before a picture is taken of it", async () => {
  const { part, places } = await pictured();
  expect((await part.toBlob()).size).toBeGreaterThan(2000);
  expect(places()).toBeGreaterThan(2);
});

/** A page that brings what a map at home shows of the ground, with another river. */
function bringGround(): Element {
  const brought = { ...GROUND, rivers: "M0 600l1440 0", extent: { x: -5000, y: -5000, width: 12_000, height: 12_000 } };
  const { text } = drawPageGround(brought, `${BASE}ground.json`, LIGHT, 4096);
  const holder = document.createElement("div");
  holder.innerHTML = text;
  document.documentElement.append(holder);
  return holder;
}

const river = ({ renderRoot }: Canvas) => renderRoot.querySelector(".still path[d^='M0 6'], .still path[d^='M0 7']");
const asked = () =>
  vi.mocked(window.fetch).mock.calls.filter(([input]) => String(input) === `${BASE}ground.json`).length;

test("the ground that the page brings is painted at once, and the file comes with the first gesture", async () => {
  const holder = bringGround();
  const { part } = await painted();
  expect([river(part)?.getAttribute("d"), asked()]).toEqual(["M0 600l1440 0", 0]);
  map(part).focus();
  await userEvent.keyboard("+");
  await vi.waitFor(() => expect(river(part)?.getAttribute("d")).toBe("M0 700l1440 0"));
  expect(asked()).toBe(1);
  holder.remove();
});

test("a map that opens with a place shows all of itself, as it does where the ground comes later", async () => {
  const spots = async () => {
    const { part } = await painted({ selected: toId("homs") });
    return [...part.renderRoot.querySelectorAll("[data-place]")].map((each) => each.getBoundingClientRect().x);
  };
  const later = await spots();
  const holder = bringGround();
  expect(await spots()).toEqual(later);
  holder.remove();
});

test("where that file cannot be had it is told once, and what is painted stays", async () => {
  const holder = bringGround();
  const { part } = await painted();
  answer = () => new Response("", { status: 404 });
  const told: string[] = [];
  part.addEventListener(MapTroubleEvent.type, (event) => told.push((event as MapTroubleEvent).detail));
  map(part).focus();
  await userEvent.keyboard("+");
  await vi.waitFor(() => expect(told).toContain(`${BASE}ground.json answered 404`));
  await userEvent.keyboard("+");
  expect([river(part)?.getAttribute("d"), asked()]).toEqual(["M0 600l1440 0", 1]);
  holder.remove();
});

test("names are in the reader's language, and hidden from those who hear the buttons", async () => {
  const { part } = await painted();
  expect(names(part)).toEqual(expect.arrayContaining(["Homs", "Rastan", "Hama", "Idlib"]));
  expect(part.renderRoot.querySelector(".label")?.ariaHidden).toBe("true");
  part.locale = ARABIC;
  await part.updateComplete;
  expect(names(part)).toEqual(expect.arrayContaining(["حمص", "الرستن", "حماة", "إدلب"]));
  expect(
    new Set([...part.renderRoot.querySelectorAll(".label text")].map((text) => text.getAttribute("direction"))),
  ).toEqual(new Set(["rtl"]));
  expect(map(part).ariaLabel).toBe("الخريطة");
  const buttons = [...part.renderRoot.querySelectorAll(".camera button")].map(({ ariaLabel }) => ariaLabel);
  expect(buttons).toEqual(["تكبير", "تصغير", "الخريطة كاملة"]);
});

test("north is up, and every symbol is within the map and large enough to hit", async () => {
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

test("a day step keeps what stays the same", async () => {
  const { part } = await painted({ day: december(6) });
  const groupOf = (place: string) => part.renderRoot.querySelector(`.symbol [data-place="${place}"]`);
  const [hama, homs] = [groupOf("hama"), groupOf("homs")];
  const pictures = hama?.querySelector("g:last-of-type")?.firstChild;
  const ground = part.renderRoot.querySelector(".static-ground")?.innerHTML;
  part.day = december(7);
  await part.updateComplete;
  expect([groupOf("hama"), groupOf("homs")]).toEqual([hama, homs]);
  expect(groupOf("hama")?.querySelector("g:last-of-type")?.firstChild).toBe(pictures);
  expect(part.renderRoot.querySelector(".static-ground")?.innerHTML).toBe(ground);
});

test("a click on a symbol or its name asks for the place, and one beside them for none", async () => {
  const { part, asked } = await painted();
  await page.getByRole("button", { name: /^Homs/ }).click();
  const name = [...part.renderRoot.querySelectorAll(".label text")].find(({ textContent }) => textContent === "Hama");
  const { left, top, width, height } = (name as Element).getBoundingClientRect();
  await userEvent.click(part, { position: { x: left - 8 + width / 2, y: top - 8 + height / 2 } });
  await userEvent.click(part, { position: { x: 5, y: 500 } });
  expect(asked).toEqual([
    { type: "set", option: "place", value: "homs" },
    { type: "set", option: "place", value: "hama" },
    { type: "set", option: "place", value: null },
  ]);
});

test("a symbol that was clicked is not outlined, and arrows from there show where they lead", async () => {
  const { part, pointed } = await followed();
  await page.getByRole("button", { name: /^Homs/ }).click();
  const { activeElement } = part.renderRoot as ShadowRoot;
  expect([focused(part), getComputedStyle(activeElement as Element).outlineStyle]).toEqual(["homs", "none"]);
  await userEvent.keyboard("{ArrowUp}");
  await part.updateComplete;
  expect([focused(part), pointed.at(-1)]).toEqual(["hama", "hama"]);
  expect(textOf(tip(part) as Element)).toContain("Hama");
});

test("what an assistive technology presses asks for its place", async () => {
  const { part, asked } = await painted();
  part.renderRoot
    .querySelector(`[data-place="rastan"]`)
    ?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, detail: 0 }));
  expect(asked).toEqual([{ type: "set", option: "place", value: "rastan" }]);
});

test("the pointer over a symbol points at its place, which bears its name and status of the day", async () => {
  const { part, pointed } = await followed();
  expect(tip(part)).toBe(null);
  await page.getByRole("button", { name: /^Rastan/ }).hover();
  expect(pointed.at(-1)).toBe("rastan");
  await part.updateComplete;
  expect(textOf(tip(part) as Element)).toBe("Rastan Reported held by Opposition");
  await userEvent.hover(part, { position: { x: 5, y: 500 } });
  expect(pointed.at(-1)).toBe(null);
  await part.updateComplete;
  expect(tip(part)).toBe(null);
});

test("an area bears how many name it too, and that they leave the day open", async () => {
  const north = buildPlace({
    ...{ id: "north", names: { ar: "الشمال", en: "The north" }, kind: "governorate" },
    area: buildArea([36.2, 34.2], [37.8, 34.2], [37.8, 35.8], [36.2, 35.8]),
  });
  const taken = { ...DATASET.claims.get(toId("rastan-taken")), id: toId("north-taken"), place: toId("north") } as Claim;
  const tipOf = async (claim: Claim) => {
    const places = new Map([...DATASET.places, [toId("north"), north]]);
    const history = buildHistory({ ...DATASET, places, claims: new Map([...DATASET.claims, [claim.id, claim]]) });
    const { part } = await painted({ history, pointed: toId("north") });
    return textOf(tip(part) as Element);
  };
  expect(await tipOf(taken)).toBe("The north Reported held by Opposition 1 source");
  expect(await tipOf({ ...taken, earliest: december(4) })).toBe(
    "The north Reported held by Opposition 1 source, day open",
  );
});

test("a place that is not located and an unknown one bear nothing", async () => {
  const { part } = await painted({ pointed: toId("customs") });
  expect(tip(part)?.checkVisibility()).toBe(false);
  part.pointed = toId("atlantis");
  await part.updateComplete;
  expect(tip(part)).toBe(null);
});

test("the name of a place at an edge stays within the map", async () => {
  const { part } = await mount(Canvas, { ...BASICS, pointed: toId("hama") });
  const box = part.getBoundingClientRect();
  for (const [x, y] of [
    [4, 200],
    [396, 200],
    [200, 20],
  ] as const) {
    moveTip(tip(part) as HTMLElement, { x, y });
    const { top, bottom } = (tip(part) as Element).getBoundingClientRect();
    expect(top, `above at ${x}, ${y}`).toBeGreaterThanOrEqual(box.top);
    expect(bottom, `below at ${x}, ${y}`).toBeLessThanOrEqual(box.bottom);
  }
});

test("the selected place is the current one, in a ring of the palette's colour", async () => {
  const { part } = await painted({ selected: toId("homs") });
  const current = () => part.renderRoot.querySelectorAll(`[aria-current="true"]`);
  expect([...current()].map(({ ariaLabel }) => ariaLabel)).toEqual([
    "Homs: Reports disagree – Government reported present; Government reported to have left, unconfirmed",
  ]);
  expect(current()[0]?.querySelector(`[stroke="${LIGHT.chosen}"]`)).not.toBe(null);
  part.palette = DARK;
  await part.updateComplete;
  expect(current()[0]?.querySelector(`[stroke="${DARK.chosen}"]`)).not.toBe(null);
  expect(current()[0]?.querySelector(`[stroke="${LIGHT.chosen}"]`)).toBe(null);
});

test("a selected place of which the day shows nothing has its ring too", async () => {
  const { part } = await painted({ selected: toId("rastan"), day: december(4) });
  expect(part.renderRoot.querySelectorAll(`[stroke="${LIGHT.chosen}"]`)).toHaveLength(1);
  part.selected = null;
  await part.updateComplete;
  expect(part.renderRoot.querySelectorAll(`[stroke="${LIGHT.chosen}"]`)).toHaveLength(0);
  expect(places(part).join()).not.toContain("Rastan");
});

test("an area is a button, opens wherever it is clicked, and is outlined when it is open", async () => {
  const { part, asked } = await followed({ history: WITH_AREA });
  const area = page.getByRole("button", { name: "Rastan: Reported held by Opposition" }).element();
  const { left, top } = area.getBoundingClientRect();
  await userEvent.click(part, { position: { x: left - 8 + 30, y: top - 8 + 34 } });
  expect(asked).toEqual([{ type: "set", option: "place", value: "rastan" }]);
  await part.updateComplete;
  expect(area.querySelector(`[stroke="${LIGHT.chosen}"]`)).not.toBe(null);
  expect(part.renderRoot.querySelectorAll(".static-ground [fill^=url]")).toHaveLength(1);
});

test("the map is one stop, arrows go from place to place, and Enter and Space open", async () => {
  const { part, asked, pointed } = await followed();
  const stops = () => part.renderRoot.querySelectorAll(`.map[tabindex="0"], .map [tabindex="0"]`).length;
  await userEvent.keyboard("{Tab}");
  expect(focused(part)).toBe("application");
  await userEvent.keyboard("{ArrowUp}");
  expect([focused(part), pointed.at(-1), stops()]).toEqual(["hama", "hama", 1]);
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(focused(part), "nothing lies further down").toBe("homs");
  await userEvent.keyboard("{Enter}");
  await userEvent.keyboard("{ArrowUp} ");
  expect(asked).toEqual([
    { type: "set", option: "place", value: "homs" },
    { type: "set", option: "place", value: "hama" },
  ]);
  await userEvent.keyboard("{Tab}");
  expect([focused(part), stops()], "the next stop is beside the map").toEqual(["button", 1]);
});

test("in Arabic the arrows go the way that they point", async () => {
  const { part, pointed } = await followed({ locale: ARABIC, pointed: toId("homs") });
  map(part).focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(pointed.at(-1)).toBe("rastan");
});

test("a place keeps its focus when the day shows nothing of it any more", async () => {
  const { part } = await followed({ day: december(6) });
  map(part).focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(focused(part)).toBe("rastan");
  part.day = december(4);
  await part.updateComplete;
  expect(focused(part)).toBe("rastan");
  expect((part.renderRoot as ShadowRoot).activeElement?.ariaLabel).toBe("Rastan: No report of who held it that day");
  part.day = december(7);
  await part.updateComplete;
  expect((part.renderRoot as ShadowRoot).activeElement?.ariaLabel).toBe("Rastan: Reported held by Opposition");
  map(part).focus();
  part.day = december(4);
  await part.updateComplete;
  expect(places(part).join()).not.toContain("Rastan");
});

test("Escape leaves the place arrived at, then closes the one that is open, then is left to the page", async () => {
  const { part, asked, pointed } = await followed({ selected: toId("homs") });
  const left = vi.fn();
  document.addEventListener("keydown", (event) => event.defaultPrevented || left());
  map(part).focus();
  await userEvent.keyboard("{ArrowUp}{Escape}");
  expect([pointed.at(-1), focused(part), part.selected]).toEqual([null, "application", "homs"]);
  await userEvent.keyboard("{Escape}");
  expect(asked).toEqual([{ type: "set", option: "place", value: null }]);
  expect(left).not.toHaveBeenCalled();
  await userEvent.keyboard("{Escape}a");
  expect(left).toHaveBeenCalledTimes(2);
});

test("plus and minus zoom, Shift with an arrow moves the map, and 0 and Home show all of it again", async () => {
  const { part } = await followed({ pointed: toId("hama") });
  map(part).focus();
  const spot = () => {
    const { left, top } = (tip(part) as HTMLElement).style;
    return [left, top].map((length) => Math.round(Number.parseFloat(length)));
  };
  const press = async (keys: string) => {
    await userEvent.keyboard(keys);
    await new Promise(requestAnimationFrame);
    await part.updateComplete;
    return spot();
  };
  const before = spot();
  const [x = 0, y = 0] = before;
  expect((await press("+"))[1], "nearer, what is above the middle goes up").toBeLessThan(y);
  expect(await press("-")).toEqual(before);
  expect((await press("{Shift>}{ArrowRight}{/Shift}"))[0]).toBe(x - 100);
  expect(await press("0")).toEqual(before);
  expect((await press("{Shift>}{ArrowUp}{/Shift}"))[1]).toBe(y + 160);
  expect(await press("{Home}")).toEqual(before);
});

test("the buttons zoom, and show all of the map again", async () => {
  const { part } = await painted({ pointed: toId("hama") });
  const before = tip(part)?.style.top;
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => tip(part)?.style.top).not.toBe(before);
  await page.getByRole("button", { name: "Whole map" }).click();
  await expect.poll(() => tip(part)?.style.top).toBe(before);
});

test("places out of view are not there, but for the one with the focus", async () => {
  const { part } = await followed();
  map(part).focus();
  await userEvent.keyboard("{ArrowUp}");
  await userEvent.keyboard("++++");
  await expect
    .poll(() => places(part))
    .toEqual(["Hama: Reported held by Opposition; Government reported to have left"]);
  map(part).focus();
  await userEvent.keyboard("0");
  await expect.poll(() => places(part)).toEqual(ON_SIXTH);
});

test("the keys are told of, and shown to whoever comes with the keyboard; a focus that leaves leaves the place too", async () => {
  const { part, pointed } = await followed();
  const told = part.renderRoot.querySelector(`#${map(part).getAttribute("aria-describedby")}`) as Element;
  expect(told.textContent).toBe(`${ENGLISH.words.reach.keysOfPlaces} ${ENGLISH.words.reach.keysOfCamera}`);
  expect(getComputedStyle(told).display).toBe("none");
  await userEvent.keyboard("{Tab}{ArrowUp}");
  expect(getComputedStyle(told).display).toBe("block");
  ((part.renderRoot as ShadowRoot).activeElement as HTMLElement).blur();
  expect(pointed.at(-1)).toBe(null);
});

test("the map is drawn for the room that it has, and stays where the reader moved it", async () => {
  const { part } = await painted();
  const box = part.parentElement as HTMLElement;
  const across = () => {
    const [hama, rastan] = ["hama", "rastan"].map((place) =>
      part.renderRoot.querySelector(`[data-place="${place}"]`)?.getBoundingClientRect(),
    );
    return Math.round((rastan?.left ?? 0) - (hama?.left ?? 0));
  };
  const before = across();
  box.style.inlineSize = "700px";
  await expect.poll(across).toBeGreaterThan(before + 40);
  box.style.inlineSize = "400px";
  await expect.poll(across).toBe(before);
});

test.each([
  ["is not there", () => new Response("gone", { status: 404 }), "answered 404"],
  ["is no JSON", () => new Response("<!doctype html>"), "SyntaxError"],
  ["holds something else", () => new Response("{}"), "expected a ground, found none"],
])("a ground that %s is told, and the places are drawn all the same", async (_, given, detail) => {
  answer = given;
  const trouble = next<MapTroubleEvent>(document, MapTroubleEvent.type);
  const { part } = await painted();
  const { code, detail: told, severity } = await trouble;
  expect([code, severity]).toEqual(["basemap", "told"]);
  expect(told).toContain(detail);
  expect(places(part)).toEqual(ON_SIXTH);
});

test("what is printed and what is taken a picture of has the inset with its outline too", async () => {
  const { part } = await paintedWithInset();
  const drawing = part.stage?.snapshot("");
  const texts = () => [...(drawing?.querySelectorAll("text") ?? [])].map(({ textContent }) => textContent);
  expect(texts()).toEqual(expect.arrayContaining(["The middle", "Homs"]));
  const inset = drawing?.querySelector("svg");
  expect(inset?.getAttribute("overflow")).toBe("hidden");
  expect(inset?.querySelectorAll(".symbol > g").length).toBeGreaterThan(0);
  expect(drawing?.querySelectorAll("line").length, "the line to it").toBe(1);
  map(part).focus();
  await userEvent.keyboard("+");
  await vi.waitFor(() => expect(part.stage?.snapshot("")?.querySelector("svg")).toBe(null));
});

test("another data set is drawn, and told so again", async () => {
  const { part } = await painted();
  const again = nextPainted();
  part.history = buildHistory({ ...DATASET, basemap: [...DATASET.basemap], claims: new Map() });
  await again;
  expect(places(part)).toEqual([]);
  part.history = HISTORY;
  await part.updateComplete;
  expect(places(part)).toEqual(ON_SIXTH);
});

/** The sample, all of whose claims were corrected on the last day. */
const CORRECTED = {
  ...DATASET,
  claims: byId(
    [...DATASET.claims.values()].map((claim): Claim => {
      return {
        ...claim,
        corrected: [{ day: december(7), reason: {}, was: { quote: null, translation: {}, speaker: null } }],
      };
    }),
  ),
};

test("as of a day before a correction it stays where the reader moved it, and is not told as another", async () => {
  const { part } = await painted({ history: buildHistory(CORRECTED) });
  const spot = () => part.renderRoot.querySelector(`[data-place="hama"]`)?.getBoundingClientRect().y;
  const home = spot();
  const told = vi.fn();
  part.addEventListener(MapPaintedEvent.type, told);
  map(part).focus();
  await userEvent.keyboard("+");
  await expect.poll(spot).not.toBe(home);
  const moved = spot();
  part.history = buildHistory(CORRECTED, { ...COUNT_ALL, asOf: december(6) });
  expect(part.history.dataset).not.toBe(CORRECTED);
  await part.updateComplete;
  await new Promise(requestAnimationFrame);
  expect([spot(), told.mock.calls]).toEqual([moved, []]);
});

test("as of a day before a correction the ground that is inferred stays", async () => {
  const land = { properties: { country: "SY" }, geometry: buildArea([35, 33], [39, 33], [39, 37], [35, 37]) };
  const file = `data:application/json,${JSON.stringify({ features: [land] })}`;
  const basemap = [{ id: "countries", file, attribution: "", source: "", licence: "" }];
  const dataset = { ...CORRECTED, basemap };
  const { part } = await painted({ history: buildHistory(dataset), inferred: true });
  const cells = () => part.renderRoot.querySelectorAll(`.static-ground [data-shape="cell opposition"]`).length;
  await expect.poll(cells).toBe(1);
  part.history = buildHistory(dataset, { ...COUNT_ALL, asOf: december(6) });
  await part.updateComplete;
  expect(cells()).toBe(1);
});

test("taken off the page and put back, it is painted again", async () => {
  const { part } = await painted();
  const box = part.parentElement as HTMLElement;
  part.remove();
  const again = nextPainted();
  box.append(part);
  await again;
  expect(places(part)).toEqual(ON_SIXTH);
  expect(part.renderRoot.querySelectorAll(".static-ground")).toHaveLength(1);
});

test("the picture of the map has its size and its colours", async () => {
  const { part } = await painted({ inferred: true });
  const picture = await createImageBitmap(await part.toBlob());
  expect([picture.width, picture.height]).toEqual([800, 1280]);
  const context = new OffscreenCanvas(800, 1280).getContext("2d");
  context?.drawImage(picture, 0, 0);
  const hex = (x: number, y: number) =>
    `#${[...(context?.getImageData(x, y, 1, 1).data ?? [])]
      .slice(0, 3)
      .map((value) => value.toString(16).padStart(2, "0"))
      .join("")}`;
  expect(hex(400, 1000)).toBe(LIGHT.land);
  expect(hex(20, 20), "behind the caption").toBe(LIGHT.halo);
});

test("nothing in it breaks WCAG 2.2 AA", async () => {
  const { part } = await painted({ history: WITH_AREA, selected: toId("homs"), pointed: toId("hama") });
  const { violations } = await axe.run(part, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"],
    resultTypes: ["violations"],
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});

test("what is printed is drawn from ground and places, and only while it is", async () => {
  const { part } = await painted({ history: WITH_AREA });
  const drawings = () => part.renderRoot.querySelectorAll(".printout > svg");
  expect(drawings()).toHaveLength(0);
  await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
  try {
    await expect.poll(drawings).toHaveLength(1);
    expect(drawings()[0]?.checkVisibility()).toBe(true);
    expect(map(part).checkVisibility()).toBe(false);
    const texts = [...(drawings()[0]?.querySelectorAll("text") ?? [])].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(["Homs", "Rastan", "Hama", "Idlib", "Friday, 6 December 2024"]));
    const fills = [...(drawings()[0]?.querySelectorAll(`[data-shape^="area"]`) ?? [])].map(
      (area) => area.getAttribute("fill") ?? "",
    );
    expect(fills).toHaveLength(1);
    const tile = (part.renderRoot as ShadowRoot).querySelector(fills[0]?.slice(4, -1) ?? "");
    expect(tile?.closest(".printout"), "the tile of the area is the copy's own").not.toBe(null);
  } finally {
    await cdp().send("Emulation.setEmulatedMedia", { media: "" });
  }
  await expect.poll(() => map(part).checkVisibility()).toBe(true);
});
