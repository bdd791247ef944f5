import type { Polygon } from "geojson";
import { GeoJSONSource, Map as MapView } from "maplibre-gl";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { buildArticle } from "../../../../test/build-article.ts";
import { buildDataset } from "../../../../test/build-dataset.ts";
import { buildSpeaker } from "../../../../test/build-people.ts";
import { buildArea, buildPlace } from "../../../../test/build-place.ts";
import { buildHistory, type History } from "../../../history/history.ts";
import { localeFor } from "../../../language/words/vocabulary.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { type Day, parseDay } from "../../../model/day.ts";
import type { Cell } from "../../influence/cells.ts";
import { heldFigure } from "../../scene/figure.ts";
import { type Scene, sceneOn, stageOf } from "../../scene/scene.ts";
import { DARK, LIGHT } from "../../symbols/palette.ts";
import { createMapPainter } from "./create-map-painter.ts";
import { type Listener, MapPainter } from "./map-painter.ts";
import type { Dress } from "./style.ts";
import { MAP_STYLESHEET } from "./stylesheet.ts";

const day = (date: string) => parseDay(`2024-12-${date}`) as Day;

const byId = <T extends { id: string }>(...items: T[]) => new Map(items.map((item) => [item.id, item]));

const actor = (id: string, colour: string) =>
  ({ id, names: { en: id }, colour, pattern: "solid", letter: "X", note: {}, within: null }) as const;

const named = (id: string) => ({ id, names: { en: id, ar: "مكان" } });

const taken = (at: string, date: string, by: string, from: string | null = null) =>
  ({
    ...{ id: `${at}-${date}`, article: "report", place: at, speaker: "monitor", kind: "control", actor: by, from },
    ...{ day: day(date), earliest: day(date), hedge: null, denies: null },
  }) as unknown as Claim;

const square = (west: number, south: number, side: number): Polygon => {
  const [east, north] = [west + side, south + side];
  return buildArea([west, south], [east, south], [east, north], [west, north]);
};

const RED = "#c81414";
const GREEN = "#14a03c";

/** Hama passes from the reds to the greens on the 5th; Homs is red throughout; the plain turns green on the 6th. */
const DATASET = buildDataset({
  map: { range: { first: day("04"), last: day("06") }, bounds: [36, 34, 38, 36] },
  places: [
    buildPlace({ ...named("hama"), spot: [36.5, 35.5] }),
    buildPlace({ ...named("homs"), spot: [36.5, 34.5] }),
    buildPlace({ ...named("plain"), area: square(37.2, 34.6, 0.8), spot: [37.6, 35] }),
    buildPlace(named("somewhere")),
  ],
  actors: [actor("reds", RED), actor("greens", GREEN)],
  speakers: [buildSpeaker({ id: "monitor" })],
  articles: [buildArticle({ id: "report", published: { day: day("06"), time: null } })],
  claims: [taken("hama", "05", "greens", "reds"), taken("homs", "03", "reds"), taken("plain", "06", "greens")],
});

const NOTHING = { selected: null, pointed: null };

const GESTURES = { taken: "full", keys: "keys", help: { windows: "Ctrl", mac: "⌘", touch: "two fingers" } } as const;

const DRESS: Dress = { palette: LIGHT, locale: localeFor("en", "latn") };
const ARABIC = localeFor("ar", "arab");

const quiet: Listener = {
  onSelect: () => {},
  onPoint: () => {},
  onMove: () => {},
  onGroundLost: () => {},
  onWorkerLost: () => {},
};

const sceneOf = (date: string, history: History = buildHistory(DATASET)): Scene => sceneOn(history, day(date));

function comparison(date: string, since: string): Scene {
  return sceneOn(buildHistory(DATASET), day(date), day(since));
}

/** A painter in a box of 400 by 400 pixels that is gone after the test. */
function start(listener: Partial<Listener> = {}, dataset: Dataset = DATASET) {
  const style = document.createElement("style");
  style.textContent = MAP_STYLESHEET;
  const box = document.createElement("div");
  box.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 400px; height: 400px";
  document.body.append(style, box);
  const stage = stageOf(buildHistory(dataset));

  const painter = new MapPainter(box, dataset, stage, location.href, DRESS, GESTURES, { ...quiet, ...listener });
  onTestFinished(() => {
    painter.destroy();
    box.remove();
    style.remove();
  });
  return { painter, box };
}

/** The pixels of the map as it is now, once all is painted; x and y are pixels of the box. */
async function pixelsOf({ painter, box }: { painter: MapPainter; box: HTMLElement }) {
  await painter.settled();
  const map = box.querySelector("canvas") as HTMLCanvasElement;
  const context = new OffscreenCanvas(400, 400).getContext("2d") as OffscreenCanvasRenderingContext2D;
  context.drawImage(map, 0, 0, 400, 400);
  const countIn = (x: number, y: number, side: number, colour: string) => {
    const { data } = context.getImageData(x, y, side, side);
    const colours = Array.from({ length: side * side }, (_, index) => hex([...data.slice(4 * index, 4 * index + 4)]));
    return colours.filter((each) => each === colour).length;
  };
  return {
    at: (x: number, y: number) => hex([...context.getImageData(x, y, 1, 1).data]),
    /** How many pixels of the 40 by 40 around the place have the colour. */
    count: (place: string, colour: string) => {
      const { x, y } = painter.project(place) ?? { x: -100, y: -100 };
      return countIn(Math.round(x) - 20, Math.round(y) - 20, 40, colour);
    },
    /** How many pixels of the whole map have the colour. */
    all: (colour: string) => countIn(0, 0, 400, colour),
  };
}

const hex = ([red = 0, green = 0, blue = 0]: number[]) =>
  `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;

afterEach(() => {
  vi.restoreAllMocks();
});

test("a place is painted in its holder's colour, and only on the days of the hold", async () => {
  const shown = start();
  shown.painter.paint(sceneOf("04"), NOTHING);
  const before = await pixelsOf(shown);
  expect(before.count("hama", RED), "red around Hama on the 4th").toBeGreaterThan(10);
  expect(before.count("hama", GREEN), "green around Hama on the 4th").toBe(0);
  shown.painter.paint(sceneOf("05"), NOTHING);
  const after = await pixelsOf(shown);
  expect(after.count("hama", GREEN), "green around Hama on the 5th").toBeGreaterThan(30);
  expect(after.count("hama", RED), "red around Hama on the 5th").toBe(0);
  expect(after.count("homs", RED), "red around Homs on the 5th").toBeGreaterThan(30);
});

test("an area takes a wash of its holder's colour on the day it is held, and the bare ground on the others", async () => {
  const shown = start();
  shown.painter.paint(sceneOf("05"), NOTHING);
  const corner = { x: 0, y: 0, ...shown.painter.project("plain") };
  expect((await pixelsOf(shown)).at(corner.x + 20, corner.y + 20)).toBe(LIGHT.sea);
  shown.painter.paint(sceneOf("06"), NOTHING);
  const painted = (await pixelsOf(shown)).at(corner.x + 20, corner.y + 20);
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(painted.slice(at, at + 2), 16));
  expect(green, `green of ${painted}`).toBeGreaterThan((red ?? 0) + 20);
  expect(green, `green of ${painted}`).toBeGreaterThan((blue ?? 0) + 10);
});

test("a day step sets the states of the features that differ and loads no geometry", async () => {
  const shown = start();
  shown.painter.paint(sceneOf("04"), NOTHING);
  await shown.painter.settled();
  const set = vi.spyOn(MapView.prototype, "setFeatureState");
  const removed = vi.spyOn(MapView.prototype, "removeFeatureState");
  const loaded = vi.spyOn(GeoJSONSource.prototype, "setData");
  shown.painter.paint(sceneOf("05"), NOTHING);
  // Hama's second mark comes, its first one goes, and its ring tells the change; Homs and the plain stay as they are.
  expect(set.mock.calls).toEqual([
    [
      { source: "marks", id: 1 },
      { on: true, faded: false },
    ],
    [
      { source: "places", id: 0 },
      { known: true, changed: true, selected: false, pointed: false },
    ],
  ]);
  expect(removed.mock.calls).toEqual([[{ source: "marks", id: 0 }]]);
  expect(loaded).not.toHaveBeenCalled();
});

test("painting the same scene again sets nothing", async () => {
  const shown = start();
  shown.painter.paint(sceneOf("05"), NOTHING);
  await shown.painter.settled();
  const set = vi.spyOn(MapView.prototype, "setFeatureState");
  const removed = vi.spyOn(MapView.prototype, "removeFeatureState");
  shown.painter.paint(sceneOf("05"), NOTHING);
  expect(set.mock.calls).toEqual([]);
  expect(removed.mock.calls).toEqual([]);
});

test("choosing a place rings it and leaves the marks alone", async () => {
  const shown = start();
  shown.painter.paint(sceneOf("05"), NOTHING);
  await shown.painter.settled();
  const set = vi.spyOn(MapView.prototype, "setFeatureState");
  shown.painter.paint(sceneOf("05"), { selected: "homs", pointed: null });
  expect(set.mock.calls).toEqual([
    [
      { source: "places", id: 1 },
      { known: true, changed: false, selected: true, pointed: false },
    ],
  ]);
  const pixels = await pixelsOf(shown);
  expect(pixels.count("homs", LIGHT.chosen), "ring of the chosen place").toBeGreaterThan(20);
  expect(pixels.count("hama", LIGHT.chosen), "ring of the other one").toBe(0);
});

test("choosing a painted area draws its outline firmly, and letting it go draws it as before", async () => {
  const shown = start();
  const greens = async (selected: string | null) => {
    shown.painter.paint({ ...sceneOf("06"), changed: new Set() }, { selected, pointed: null });
    return (await pixelsOf(shown)).all(GREEN) - (await pixelsOf(shown)).count("hama", GREEN);
  };
  expect(await greens(null), "opaque green without a choice").toBe(0);
  expect(await greens("plain"), "opaque green of the outline").toBeGreaterThan(300);
  expect(await greens(null), "opaque green without a choice").toBe(0);
});

test("a place that is chosen while it is not marked has a ring all the same", async () => {
  const bare = { ...DATASET, claims: byId(taken("hama", "05", "greens")) };
  const shown = start({}, bare);
  shown.painter.paint(sceneOf("05", buildHistory(bare)), { selected: "homs", pointed: "somewhere" });
  expect((await pixelsOf(shown)).count("homs", LIGHT.chosen)).toBeGreaterThan(20);
});

test("another dress keeps what is painted", async () => {
  const shown = start();
  shown.painter.paint(sceneOf("05"), NOTHING);
  expect((await pixelsOf(shown)).at(2, 2)).toBe(LIGHT.sea);
  shown.painter.dress({ palette: DARK, locale: ARABIC });
  const dark = await pixelsOf(shown);
  expect(dark.at(2, 2)).toBe(DARK.sea);
  expect(dark.count("hama", GREEN), "green around Hama").toBeGreaterThan(30);
  expect(dark.count("homs", RED), "red around Homs").toBeGreaterThan(30);
});

test("a mark is drawn anew in the colours of another dress", async () => {
  const shown = start();
  shown.painter.paint(sceneOf("04"), NOTHING);
  expect((await pixelsOf(shown)).count("hama", LIGHT.halo), "halo in the light dress").toBeGreaterThan(20);
  shown.painter.dress({ ...DRESS, palette: DARK });
  const dark = await pixelsOf(shown);
  expect(dark.count("hama", LIGHT.halo), "light halo in the dark dress").toBe(0);
  expect(dark.count("hama", DARK.halo), "dark halo in the dark dress").toBeGreaterThan(20);
});

test("a scene that is asked for while a dress is being put on is painted in it", async () => {
  const shown = start();
  shown.painter.paint(sceneOf("04"), NOTHING);
  await shown.painter.settled();
  shown.painter.dress({ palette: DARK, locale: ARABIC });
  shown.painter.paint(sceneOf("05"), NOTHING);
  const pixels = await pixelsOf(shown);
  expect(pixels.at(2, 2)).toBe(DARK.sea);
  expect(pixels.count("hama", GREEN), "green around Hama").toBeGreaterThan(30);
  expect(pixels.count("hama", RED), "red around Hama").toBe(0);
});

test("what was painted comes back with a graphics context that was lost", async () => {
  const shown = start();
  shown.painter.paint(sceneOf("05"), NOTHING);
  await shown.painter.settled();
  const canvas = shown.box.querySelector("canvas") as HTMLCanvasElement;
  const loss = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
  const lost = new Promise((resolve) => canvas.addEventListener("webglcontextlost", resolve, { once: true }));
  loss?.loseContext();
  await lost;
  // A context may be restored only when the event of its loss is over.
  await new Promise(requestAnimationFrame);
  const restored = new Promise((resolve) => canvas.addEventListener("webglcontextrestored", resolve, { once: true }));
  loss?.restoreContext();
  await restored;
  const pixels = await pixelsOf(shown);
  expect(pixels.at(2, 2)).toBe(LIGHT.sea);
  expect(pixels.count("hama", GREEN), "green around Hama").toBeGreaterThan(30);
  expect(pixels.count("hama", RED), "red around Hama").toBe(0);
});

test("the map is called by the label of its dress", () => {
  const { painter, box } = start();
  expect(box.querySelector("canvas")?.ariaLabel).toBe("Map");
  painter.dress({ ...DRESS, locale: ARABIC });
  expect(box.querySelector("canvas")?.ariaLabel).toBe("الخريطة");
});

test("the same dress again loads no style", async () => {
  const { painter } = start();
  await painter.settled();
  const styled = vi.spyOn(MapView.prototype, "setStyle");
  painter.dress(DRESS);
  expect(styled).not.toHaveBeenCalled();
});

test("a scene that was asked for while the map was loading is the one that is painted", async () => {
  const shown = start();
  shown.painter.paint(sceneOf("04"), NOTHING);
  shown.painter.paint(sceneOf("05"), NOTHING);
  const pixels = await pixelsOf(shown);
  expect(pixels.count("hama", GREEN)).toBeGreaterThan(30);
  expect(pixels.count("hama", RED)).toBe(0);
});

test("compared with a day, a place bears what it bore then at its corner, and what does not differ fades", async () => {
  const shown = start();
  shown.painter.paint(sceneOf("05"), NOTHING);
  const alone = await pixelsOf(shown);
  shown.painter.paint(comparison("05", "04"), NOTHING);
  const compared = await pixelsOf(shown);
  expect(alone.count("hama", RED), "red around Hama without a comparison").toBe(0);
  expect(compared.count("hama", RED), "red around Hama, as on the 4th").toBeGreaterThan(4);
  expect(compared.count("hama", GREEN), "green around Hama on the 5th").toBeGreaterThan(20);
  expect(alone.count("homs", RED), "red around Homs without a comparison").toBeGreaterThan(30);
  expect(compared.count("homs", RED), "red around Homs, which does not differ").toBe(0);
  shown.painter.paint(sceneOf("05"), NOTHING);
  const again = await pixelsOf(shown);
  expect(again.count("hama", RED), "red around Hama after the comparison").toBe(0);
  expect(again.count("homs", RED), "red around Homs after the comparison").toBeGreaterThan(30);
});

test("from right to left, what a place bore then is at the other corner", async () => {
  const shown = start();
  const redBeside = async (aside: number) => {
    const { x, y } = shown.painter.project("hama") ?? { x: 0, y: 0 };
    const { at } = await pixelsOf(shown);
    const around = Array.from({ length: 100 }, (_, index) =>
      at(x + aside - 5 + (index % 10), y + 3 + Math.floor(index / 10)),
    );
    return around.filter((colour) => colour === RED).length;
  };
  shown.painter.paint(comparison("05", "04"), NOTHING);
  expect(await redBeside(-10), "red at the left").toBeGreaterThan(2);
  expect(await redBeside(10), "red at the right").toBe(0);
  shown.painter.dress({ ...DRESS, locale: ARABIC });
  shown.painter.paint(comparison("05", "04"), NOTHING);
  expect(await redBeside(10), "red at the right in Arabic").toBeGreaterThan(2);
});

test("an area that was known on the day compared with alone has its outline of then", async () => {
  const shown = start();
  shown.painter.paint(comparison("05", "06"), NOTHING);
  expect((await pixelsOf(shown)).all(GREEN), "green of the dashed outline").toBeGreaterThan(40);
});

test("a mark that is not on the stage is named", async () => {
  const { painter } = start();
  await painter.settled();
  const figure = heldFigure("reds", { leaving: "reported" });
  const marks = [{ id: "hama held reds stated leaving", place: "hama", figure }];
  expect(() => painter.paint({ day: day("04"), marks, traces: [], before: null, changed: new Set() }, NOTHING)).toThrow(
    "mark hama held reds stated leaving is not on the stage",
  );
});

test("settled resolves where there is nothing left to paint", async () => {
  const { painter } = start();
  await painter.settled();
  await painter.settled();
  painter.paint(sceneOf("05"), NOTHING);
  await painter.settled();
  painter.paint(sceneOf("05"), NOTHING);
  await painter.settled();
});

test("a click on a mark selects its place, one on a painted area the area, one on the ground nothing", async () => {
  const onSelect = vi.fn();
  const { painter, box } = start({ onSelect });
  painter.paint(sceneOf("06"), NOTHING);
  await painter.settled();
  const click = async ({ x, y }: { x: number; y: number }) => {
    await userEvent.click(box, { position: { x: Math.round(x), y: Math.round(y) } });
  };
  const hama = painter.project("hama") ?? { x: 0, y: 0 };
  const plain = painter.project("plain") ?? { x: 0, y: 0 };
  await click(hama);
  await click({ x: plain.x + 35, y: plain.y + 35 });
  await click({ x: 200, y: 5 });
  expect(onSelect.mock.calls).toEqual([["hama"], ["plain"], [null]]);
});

test("an area that is not painted on the day is not under the pointer", async () => {
  const onSelect = vi.fn();
  const { painter, box } = start({ onSelect });
  painter.paint(sceneOf("05"), NOTHING);
  await painter.settled();
  const { x, y } = painter.project("plain") ?? { x: 0, y: 0 };
  await userEvent.click(box, { position: { x: Math.round(x + 35), y: Math.round(y + 35) } });
  expect(onSelect.mock.calls).toEqual([[null]]);
});

test("a place without geometry has no spot on the map", () => {
  const { painter } = start();
  expect(painter.project("somewhere")).toBe(null);
  expect(painter.project("nowhere")).toBe(null);
});

test("every place of the map's bounds is in view at the start, and again after showing all", async () => {
  const { painter } = start();
  const inView = () => ["hama", "homs", "plain"].map((id) => painter.project(id)).filter((spot) => isInBox(spot));
  expect(inView()).toHaveLength(3);
  painter.camera.zoomBy(6, false);
  await painter.settled();
  expect(inView()).toHaveLength(0);
  painter.camera.showAll(false);
  await painter.settled();
  expect(inView()).toHaveLength(3);
});

test("revealing a place that is out of view brings it to the middle at the same zoom", async () => {
  const { painter } = start();
  painter.camera.zoomBy(3, false);
  await painter.settled();
  const apart = () => Math.round((painter.project("homs")?.y ?? 0) - (painter.project("hama")?.y ?? 0));
  const before = apart();
  expect(isInBox(painter.project("homs"))).toBe(false);
  painter.reveal("homs", false);
  await painter.settled();
  const { x, y } = painter.project("homs") ?? { x: 0, y: 0 };
  expect([Math.round(x), Math.round(y)]).toEqual([200, 200]);
  expect(apart() / before).toBeCloseTo(1, 1);
});

test("a change of size keeps the whole map in view until the reader moves it", async () => {
  const { painter, box } = start();
  await painter.settled();
  const apart = () => (painter.project("homs")?.y ?? 0) - (painter.project("hama")?.y ?? 0);
  const resize = async (side: number) => {
    box.style.width = box.style.height = `${side}px`;
    await vi.waitFor(() => expect(box.querySelector("canvas")?.clientWidth).toBe(side));
    await painter.settled();
  };
  const atFirst = apart();
  await resize(250);
  expect(apart(), "smaller box").toBeLessThan(atFirst * 0.8);
  await resize(400);
  expect(apart(), "as at first").toBeCloseTo(atFirst, 0);
  painter.camera.zoomBy(1, false);
  const closer = apart();
  await resize(250);
  expect(apart(), "after the reader came closer").toBeCloseTo(closer, 0);
});

test("a layer of the basemap that cannot be had is told, and the places are painted all the same", async () => {
  const onGroundLost = vi.fn();
  const rivers = { id: "rivers", file: "no-such-file.geojson", attribution: "", source: "", licence: "" };
  const shown = start({ onGroundLost }, { ...DATASET, basemap: [rivers] });
  shown.painter.paint(sceneOf("05"), NOTHING);
  expect((await pixelsOf(shown)).count("hama", GREEN)).toBeGreaterThan(30);
  expect(onGroundLost).toHaveBeenCalledOnce();
});

test("a painter in a shadow root brings the styles that it needs, once for each root", async () => {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  document.body.append(host);
  const create = () => {
    const box = document.createElement("div");
    box.style.cssText = "width: 200px; height: 100px";
    root.append(box);
    return { box, painter: createMapPainter(box, buildHistory(DATASET), location.href, DRESS, GESTURES, quiet) };
  };
  const made = [create(), create()];
  onTestFinished(() => {
    for (const { painter } of made) painter.destroy();
    host.remove();
  });
  expect(root.adoptedStyleSheets).toHaveLength(1);
  for (const { box } of made)
    expect(getComputedStyle(box.querySelector("canvas") as Element).position).toBe("absolute");
});

test("a picture of the map is a PNG of the canvas's own size", async () => {
  const { painter, box } = start();
  await painter.settled();
  const picture = await createImageBitmap(await painter.toBlob());
  const canvas = box.querySelector("canvas") as HTMLCanvasElement;
  expect([picture.width, picture.height]).toEqual([canvas.width, canvas.height]);
});

test("destroying the painter gives its graphics context back", async () => {
  const { painter, box } = start();
  await painter.settled();
  const graphics = box.querySelector("canvas")?.getContext("webgl2");
  expect(graphics?.isContextLost()).toBe(false);
  painter.destroy();
  expect(graphics?.isContextLost()).toBe(true);
  expect(box.querySelector("canvas")).toBe(null);
});

test("the constructor throws where the browser has no WebGL2", () => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  const box = document.createElement("div");
  const stage = stageOf(buildHistory(DATASET));
  expect(() => new MapPainter(box, DATASET, stage, location.href, DRESS, GESTURES, quiet)).toThrow(/webgl/i);
});

const isInBox = (spot: { readonly x: number; readonly y: number } | null) =>
  spot !== null && spot.x >= 0 && spot.x <= 400 && spot.y >= 0 && spot.y <= 400;

const BLUE = "#1450c8";

/** The blues move from Hama to Homs on the 4th, and come within 20 km of Homs on the 5th. */
const TRACED = {
  ...DATASET,
  actors: byId(actor("reds", RED), actor("greens", GREEN), actor("blues", BLUE)),
  claims: byId(
    ...DATASET.claims.values(),
    {
      ...taken("hama", "04", "blues"),
      id: "moved",
      kind: "movement",
      to: "homs",
      distanceKm: null,
    } as unknown as Claim,
    { ...taken("homs", "05", "blues"), id: "near", kind: "advance", to: null, distanceKm: 20 } as unknown as Claim,
  ),
} as unknown as Dataset;

test("an arrow is painted in its actor's colour on its day and is fainter after, a ring on its own day", async () => {
  const shown = start({}, TRACED);
  const reading = buildHistory(TRACED);
  shown.painter.paint(sceneOf("04", reading), NOTHING);
  const { x, y } = shown.painter.project("hama") ?? { x: 0, y: 0 };
  const homs = shown.painter.project("homs") ?? { x: 0, y: 0 };
  const first = await pixelsOf(shown);
  expect(first.all(BLUE), "blue of the arrow").toBeGreaterThan(100);
  expect(first.at(Math.round(homs.x), Math.round(homs.y) - 30), "on the north of the ring").not.toBe(BLUE);
  const loaded = vi.spyOn(GeoJSONSource.prototype, "setData");
  shown.painter.paint(sceneOf("05", reading), NOTHING);
  const second = await pixelsOf(shown);
  expect(second.all(BLUE), "blue of the ring").toBeGreaterThan(20);
  expect(second.all(BLUE), "blue without that of the arrow").toBeLessThan(first.all(BLUE));
  expect(loaded).not.toHaveBeenCalled();
  expect(y).toBeLessThan(homs.y);
  expect(x).toBeCloseTo(homs.x, 0);
});

test("a click on an arrow selects the place that it leaves, on the days on which it is seen", async () => {
  const onSelect = vi.fn();
  const { painter, box } = start({ onSelect }, TRACED);
  const reading = buildHistory({ ...TRACED, map: { ...TRACED.map, range: { first: day("02"), last: day("06") } } });
  const [hama, homs] = [painter.project("hama"), painter.project("homs")];
  const middle = {
    x: (hama?.x ?? 0) - 0.14 * ((homs?.y ?? 0) - (hama?.y ?? 0)),
    y: ((hama?.y ?? 0) + (homs?.y ?? 0)) / 2,
  };
  for (const date of ["03", "04"]) {
    painter.paint(sceneOf(date, reading), NOTHING);
    await painter.settled();
    await userEvent.click(box, { position: { x: Math.round(middle.x), y: Math.round(middle.y) } });
  }
  expect(onSelect.mock.calls).toEqual([[null], ["hama"]]);
});

test("a trace that is not on the stage is named", async () => {
  const { painter } = start();
  await painter.settled();
  const traces = sceneOf("04", buildHistory(TRACED)).traces;
  expect(() => painter.paint({ day: day("04"), marks: [], traces, before: null, changed: new Set() }, NOTHING)).toThrow(
    "trace hama to homs by blues is not on the stage",
  );
});

const CELL = { actor: "blues", outline: square(36.2, 34.2, 0.8) } as Cell;

test("inferred ground is hatched in its actor's colour until there is none, and outlives another dress", async () => {
  const shown = start({}, TRACED);
  const bluish = async () => {
    const { x, y } = shown.painter.project("homs") ?? { x: 0, y: 0 };
    const pixels = await pixelsOf(shown);
    const colours = Array.from({ length: 20 }, (_, step) => pixels.at(Math.round(x) + 20 + step, Math.round(y) + 20));
    return new Set(colours).size;
  };
  expect(await bluish(), "colours without it").toBe(1);
  const cells = [CELL];
  shown.painter.infer(cells);
  expect(await bluish(), "colours of the hatch").toBeGreaterThan(2);
  shown.painter.dress({ ...DRESS, palette: DARK });
  expect(await bluish(), "colours of the hatch in the dark").toBeGreaterThan(2);
  const loaded = vi.spyOn(GeoJSONSource.prototype, "setData");
  shown.painter.infer(cells);
  expect(loaded, "for the same list").not.toHaveBeenCalled();
  shown.painter.infer([]);
  expect(await bluish(), "colours afterwards").toBe(1);
});

test("a picture with a caption has it in its upper corner, and only there", async () => {
  const { painter } = start();
  await painter.settled();
  const row = async (caption: string | null, y: number) => {
    const picture = await createImageBitmap(await painter.toBlob(caption));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    context?.drawImage(picture, 0, 0);
    const { data } = context?.getImageData(0, y, 200, 1) ?? { data: [] };
    return new Set(Array.from({ length: 200 }, (_, at) => hex([...data.slice(4 * at, 4 * at + 4)]))).size;
  };
  expect(await row(null, 15)).toBe(1);
  expect(await row("inferred", 15)).toBeGreaterThan(2);
  expect(await row("inferred", 60)).toBe(1);
});
