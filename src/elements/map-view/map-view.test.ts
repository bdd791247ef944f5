import { render } from "lit";
import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { december } from "../../../test/day.ts";
import { ARABIC, DATASET, ENGLISH, READING } from "../../../test/element-sample.ts";
import { mount, next, textOf } from "../../../test/mount.ts";
import { buildHistory } from "../../history/history.ts";
import { LIGHT } from "../../map/symbols/palette.ts";
import { set } from "../../view/state.ts";
import { FallbackEvent } from "../contract/events.ts";
import { IntentEvent, MapPaintedEvent, MapTroubleEvent, PointEvent } from "../contract/part-events.ts";
import { MapView } from "./map-view.ts";
import { placeTip } from "./place-tip.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** A map of 400 by 640 pixels, painted. */
async function painted(properties: Partial<MapView> = {}) {
  const done = next(document, MapPaintedEvent.type);
  const mounted = await mount(MapView, { ...BASICS, ...properties });
  await done;
  return mounted;
}

const BASICS: Partial<MapView> = { day: december(6), palette: LIGHT, base: location.href, still: true };

const canvas = ({ renderRoot }: MapView) => renderRoot.querySelector("canvas");
const tip = ({ renderRoot }: MapView) => renderRoot.querySelector(".tip");

test("the map is painted, and told so once", async () => {
  const told = vi.fn();
  document.addEventListener(MapPaintedEvent.type, told);
  const { part } = await painted();
  expect(canvas(part)?.ariaLabel).toBe("Map");
  expect(told).toHaveBeenCalledOnce();
  document.removeEventListener(MapPaintedEvent.type, told);
});

test("the map and its buttons are named in the reader's language", async () => {
  const { part } = await painted();
  part.locale = ARABIC;
  await part.updateComplete;
  expect(canvas(part)?.ariaLabel).toBe("الخريطة");
  const buttons = page.getByRole("button").elements();
  expect(buttons.map(({ ariaLabel }) => ariaLabel)).toEqual(["تكبير", "تصغير", "الخريطة كاملة"]);
});

test("the place pointed at bears its name and status of the day beside it", async () => {
  const { part } = await painted();
  expect(tip(part)).toBe(null);
  part.pointed = "homs";
  await part.updateComplete;
  expect(textOf(tip(part) as Element)).toBe(
    "Homs Reports disagree – Government reported present; Government reported to have left, unconfirmed",
  );
  part.day = december(5);
  await part.updateComplete;
  expect(textOf(tip(part) as Element)).toBe("Homs Held by Government, inferred from unconfirmed reports");
  part.pointed = null;
  await part.updateComplete;
  expect(tip(part)).toBe(null);
});

test("the name of a place at an edge stays within the map", async () => {
  const { part } = await mount(MapView, { ...BASICS, pointed: "hama" });
  const box = part.getBoundingClientRect();
  for (const [x, y] of [
    [4, 200],
    [396, 200],
    [200, 20],
  ] as const) {
    render(placeTip("hama", { x, y }, december(6), READING, ENGLISH), part.renderRoot as ShadowRoot);
    const { top, bottom } = (tip(part) as Element).getBoundingClientRect();
    expect(top, `above at ${x}, ${y}`).toBeGreaterThanOrEqual(box.top);
    expect(bottom, `below at ${x}, ${y}`).toBeLessThanOrEqual(box.bottom);
  }
  render(placeTip("hama", { x: 70, y: 200 }, december(6), READING, ENGLISH), part.renderRoot as ShadowRoot);
  expect((tip(part) as Element).getBoundingClientRect().left).toBeGreaterThanOrEqual(box.left);
});

test("a place that is not located and an unknown one bear nothing", async () => {
  const { part } = await painted({ pointed: "customs" });
  expect(tip(part)).toBe(null);
  part.pointed = "atlantis";
  await part.updateComplete;
  expect(tip(part)).toBe(null);
});

test("the name follows its place when the camera moves", async () => {
  const { part } = await painted({ pointed: null });
  part.pointed = "hama";
  await part.updateComplete;
  const before = (tip(part) as HTMLElement).style.top;
  await page.getByRole("button", { name: "Zoom in" }).click();
  await part.updateComplete;
  expect((tip(part) as HTMLElement).style.top).not.toBe(before);
  await page.getByRole("button", { name: "Whole map" }).click();
  await part.updateComplete;
  expect(Number.parseFloat((tip(part) as HTMLElement).style.top)).toBeCloseTo(Number.parseFloat(before), 0);
});

test("a click on a place asks for it, and the pointer over it points at it", async () => {
  const { part, asked, pointed } = await painted();
  part.pointed = "hama";
  await part.updateComplete;
  const { left, top } = (tip(part) as HTMLElement).style;
  part.pointed = null;
  await part.updateComplete;
  const position = { x: Number.parseFloat(left), y: Number.parseFloat(top) };
  await userEvent.click(part, { position });
  expect(asked).toEqual([set("place", "hama")]);
  expect(pointed.at(-1)).toBe("hama");
});

/** A painted map that has the focus, and whose owner takes in what is asked for. */
async function focused(properties: Partial<MapView> = {}) {
  const mounted = await painted(properties);
  const { part } = mounted;
  part.addEventListener(IntentEvent.type, (event) => {
    const { intent } = event as IntentEvent;
    if (intent.type === "set" && intent.option === "place") part.selected = intent.value;
  });
  part.addEventListener(PointEvent.type, (event) => {
    part.pointed = (event as PointEvent).place;
  });
  canvas(part)?.focus();
  return mounted;
}

test("arrows go from place to place, each told once with its status, and Enter and Space open", async () => {
  const { part, asked, pointed } = await focused();
  const told = () => textOf(page.getByRole("status").element());
  const said: string[] = [];
  new MutationObserver(() => said.push(told())).observe(page.getByRole("status").element(), {
    characterData: true,
    childList: true,
    subtree: true,
  });
  await userEvent.keyboard("{ArrowUp}");
  expect(pointed).toEqual(["hama"]);
  expect(textOf(tip(part) as Element)).toBe("Hama Reported held by Opposition; Government reported to have left");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(pointed.at(-1)).toBe("homs");
  await userEvent.keyboard("{Enter}");
  await userEvent.keyboard("{ArrowRight} ");
  expect(asked).toEqual([set("place", "homs"), set("place", "rastan")]);
  expect(said).toEqual([
    "Hama: Reported held by Opposition; Government reported to have left",
    "Homs: Reports disagree – Government reported present; Government reported to have left, unconfirmed",
    "Rastan: Reported held by Opposition",
  ]);
});

test("in Arabic the arrows go the way that they point, and what is told is Arabic", async () => {
  const { pointed } = await focused({ locale: ARABIC, pointed: "homs" });
  await userEvent.keyboard("{ArrowRight}");
  expect(pointed.at(-1)).toBe("rastan");
  expect(textOf(page.getByRole("status").element())).toBe("الرستن: أُفيد بسيطرة المعارضة");
});

test("Escape leaves the place arrived at, then closes the one that is open, then is left to the page", async () => {
  const { part, asked, pointed } = await focused({ selected: "homs" });
  const left = vi.fn();
  document.addEventListener("keydown", (event) => event.defaultPrevented || left());
  await userEvent.keyboard("{ArrowUp}{Escape}");
  expect(pointed.at(-1)).toBe(null);
  expect(part.selected).toBe("homs");
  await userEvent.keyboard("{Escape}");
  expect(asked).toEqual([set("place", null)]);
  expect(left).not.toHaveBeenCalled();
  await userEvent.keyboard("{Escape}a");
  expect(left).toHaveBeenCalledTimes(2);
});

test("plus and minus zoom, Shift with an arrow moves the map, and 0 and Home show all of it again", async () => {
  const { part } = await focused({ pointed: "hama" });
  const spot = () => {
    const { left, top } = (tip(part) as HTMLElement).style;
    return [left, top].map((length) => Math.round(Number.parseFloat(length)));
  };
  const press = async (keys: string) => {
    await userEvent.keyboard(keys);
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

test("the map follows to a place near its edge, no further than needed", async () => {
  const { part } = await focused({ pointed: "homs" });
  const before = Number.parseFloat((tip(part) as HTMLElement).style.top);
  await userEvent.keyboard("{Shift>}{ArrowDown}{/Shift}");
  await part.updateComplete;
  const moved = Number.parseFloat((tip(part) as HTMLElement).style.top);
  expect(moved).toBeCloseTo(before - 160, 0);
  await userEvent.keyboard("{ArrowUp}");
  await part.updateComplete;
  expect(part.pointed).toBe("hama");
  expect(Number.parseFloat((tip(part) as HTMLElement).style.top)).toBeCloseTo(96, 0);
});

test("the keys are told of, and a focus that leaves leaves the place too", async () => {
  const { part, pointed } = await focused();
  const map = page.getByRole("application", { name: "Map" }).element();
  const told = (map.getRootNode() as ShadowRoot).getElementById(map.getAttribute("aria-describedby") ?? "");
  expect(told?.textContent).toBe(`${ENGLISH.words.reach.keysOfPlaces} ${ENGLISH.words.reach.keysOfCamera}`);
  await userEvent.keyboard("{ArrowUp}");
  expect(told && getComputedStyle(told).display, "who comes with the keyboard sees them").toBe("block");
  canvas(part)?.blur();
  expect(pointed.at(-1)).toBe(null);
});

test("where the browser cannot paint, the reason is told and a drawing stands in, without buttons to zoom", async () => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  vi.spyOn(window, "fetch").mockResolvedValue(new Response("gone", { status: 404 }));
  const trouble = next<MapTroubleEvent>(document, MapTroubleEvent.type);
  const fallback = next<FallbackEvent>(document, FallbackEvent.type);
  const { part, asked } = await painted();
  expect((await trouble).code).toBe("graphics");
  expect((await trouble).detail).toMatch(/webgl/i);
  expect((await fallback).reason).toBe("graphics");
  expect(page.getByRole("button", { name: "Zoom in" }).elements()).toEqual([]);
  await page
    .getByRole("button", {
      name: "Homs: Reports disagree – Government reported present; Government reported to have left, unconfirmed",
    })
    .click();
  expect(asked).toEqual([set("place", "homs")]);
  part.day = december(5);
  await expect.element(page.getByRole("button", { name: /^Homs: Held by Government/ })).toBeInTheDocument();
});

test("a basemap that cannot be had is told, and the places are painted all the same", async () => {
  const rivers = { id: "rivers", file: "no-such-file.geojson", attribution: "", source: "", licence: "" };
  const trouble = next<MapTroubleEvent>(document, MapTroubleEvent.type);
  await painted({ reading: { ...READING, dataset: { ...DATASET, basemap: [rivers] } } });
  expect((await trouble).code).toBe("basemap");
});

test("the graphics are freed when it leaves the page, and painted anew when it is back", async () => {
  const { part } = await painted();
  const graphics = canvas(part)?.getContext("webgl2");
  const box = part.parentElement as HTMLElement;
  part.remove();
  expect(graphics?.isContextLost()).toBe(true);
  expect(canvas(part)).toBe(null);
  const again = next(document, MapPaintedEvent.type);
  box.append(part);
  await again;
  expect(canvas(part)?.getContext("webgl2")?.isContextLost()).toBe(false);
});

test("moved while it starts, it has one map", async () => {
  const done = next(document, MapPaintedEvent.type);
  const { part } = await mount(MapView, BASICS);
  const box = part.parentElement as HTMLElement;
  box.append(part);
  box.append(part);
  await done;
  expect(part.renderRoot.querySelectorAll("canvas")).toHaveLength(1);
});

test("taken away while it starts, it has no map", async () => {
  const { part } = await mount(MapView, BASICS);
  part.remove();
  const done = next(document, MapPaintedEvent.type);
  await mount(MapView, BASICS);
  await done;
  expect(part.renderRoot.querySelectorAll("canvas")).toHaveLength(0);
});

test("another reading replaces the map", async () => {
  const { part } = await painted();
  const before = canvas(part);
  const again = next(document, MapPaintedEvent.type);
  part.reading = buildHistory({ ...DATASET, claims: new Map() });
  await again;
  expect(canvas(part)).not.toBe(before);
  expect(part.renderRoot.querySelectorAll("canvas")).toHaveLength(1);
});
