import { expect, test } from "vitest";
import { buildManyPlaces } from "../../test/build-many-places.ts";
import { buildPlace } from "../../test/build-place.ts";
import { toId } from "../../test/id.ts";
import { SAMPLE } from "../../test/published-sample.ts";
import { buildHistory } from "../history/history.ts";
import { localeFor } from "../language/words/vocabulary.ts";
import type { Dataset } from "../model/dataset.ts";
import { drawFirstPicture, firstFrames, sheetOf } from "./first-picture.ts";
import { type Ground, NO_PATHS } from "./ground/ground.ts";
import { sceneOn } from "./scene/scene.ts";
import { LIGHT } from "./symbols/palette.ts";

const GROUND: Ground = { ...NO_PATHS, land: "M0 0l9 0 0 9z", borders: "M1 1l5 5", areas: new Map() };

function draw(dataset: Dataset = SAMPLE): string {
  const { openingDay, languages } = dataset.map;
  const history = buildHistory(dataset);
  return drawFirstPicture({
    scene: sceneOn(history, openingDay),
    history,
    basemap: { countries: [], roads: [], towns: [] },
    locales: languages.map((language) => localeFor(language, "arab")),
    frames: firstFrames(dataset.map),
    grid: { origin: [0.5, 0.25], worldSize: 4096 },
    areas: { areas: new Map() },
    groundOf: () => GROUND,
    textIn: (language) => `./text/${language}/`,
    evidenceIn: (language, claim) => `./sources/${language}/#${claim}`,
  }).text;
}

/** What is drawn for a language, in the frames with an id. */
function drawingsIn(html: string, language: string): string[] {
  const page = html.split(/(?=<div lang=")/).find((each) => each.startsWith(`<div lang="${language}"`)) ?? "";
  return page.split(/(?=<svg class=")/).slice(1);
}

test("every language has its title, its day in sentences and its names, and only the first one is shown", () => {
  const html = draw();
  expect(html).toMatch(/<div lang="ar" data-language="ar" dir="rtl">\s*<header><h1>خريطة<\/h1>/);
  expect(html).toMatch(/<div lang="en" data-language="en" dir="ltr" hidden>/);
  expect(html).toContain("Map for 6 December 2024.");
  expect(html).toMatch(/خريطة .?٦ كانون الأول ٢٠٢٤.?\./);
  for (const [language, names, frames] of [
    ["ar", ["حماة", "حمص"], ["narrow", "wide"]],
    ["en", ["Hama", "Homs"], ["wide", "narrow"]],
  ] as const) {
    const drawings = drawingsIn(html, language);
    expect(drawings.map((each) => /class="(\w+)"/.exec(each)?.[1])).toEqual(frames);
    for (const name of names) for (const drawing of drawings) expect(drawing).toContain(name);
  }
});

test("what is crowded stands larger in a corner of the wide drawing, with its outline in it", () => {
  const insets = [{ title: { ar: "الوسط", en: "The middle" }, bounds: [36.5, 34.6, 37.2, 35.3] as const }];
  const html = draw({ ...SAMPLE, map: { ...SAMPLE.map, bounds: [35.5, 32.3, 42.4, 37.35], insets } });
  for (const [language, frames] of [
    ["ar", ["narrow", "wide"]],
    ["en", ["wide", "narrow"]],
  ] as const) {
    const drawings = drawingsIn(html, language);
    const classes = frames.map((frame) => (frame === "wide" ? "wide at-top" : frame));
    expect(drawings.map((each) => /class="([\w -]+)"/.exec(each)?.[1])).toEqual([...classes, "inset right wide"]);
    const outlined = drawings.filter((drawing) => /<rect x="[\d.]+%"[^>]*\/><line /.test(drawing));
    expect(outlined.map((each) => drawings.indexOf(each))).toEqual([frames.indexOf("wide" as never)]);
    for (const drawing of drawings.slice(2)) expect(drawing).toContain(insets[0]?.title[language]);
  }
});

test("every language has a link to the day as text", () => {
  expect(draw()).toContain('<a href="./text/ar/">');
  expect(draw()).toContain('<a href="./text/en/">Read this day as text</a>');
});

test("each drawing is an image with the day as its name and the day's sentences as its description", () => {
  for (const drawing of drawingsIn(draw(), "en")) {
    expect(drawing).toContain('role="img" aria-labelledby="first-en-day" aria-describedby="first-en-told"');
  }
  expect(draw()).toContain('<h2 id="first-en-day">Friday, 6 December 2024</h2>');
});

test("a node stands at its part of the width and height of the map's bounds, whatever the box", () => {
  const spot = [35.5, 32] as const;
  const map = { ...SAMPLE.map, bounds: [35.5, 32, 42.5, 37.5] as const };
  const places = new Map([...SAMPLE.places, [toId("homs"), buildPlace({ id: "homs", names: { en: "Corner" }, spot })]]);
  for (const drawing of drawingsIn(draw({ ...SAMPLE, map, places }), "en")) {
    expect(drawing).toMatch(/<svg x="0%" y="100%">(?:(?!<\/svg>).)*Corner/s);
  }
});

test("a drawing has the shape of the bounds, and its ground is seen in it from edge to edge", () => {
  for (const drawing of drawingsIn(draw(), "ar")) {
    const [, width, height] = (/width="(\d+)" height="(\d+)"/.exec(drawing) ?? []).map(Number);
    const box = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)" preserveAspectRatio="none"/.exec(drawing) ?? [];
    expect(Number(box[1]) / Number(box[2])).toBeCloseTo(Number(width) / Number(height), 2);
  }
});

test("the drawings of every box and language refer to the ground of the page", () => {
  const html = draw();
  for (const id of ["ground-below", "ground-above"]) expect(html.split(`href="#${id}"`), id).toHaveLength(1 + 2 * 2);
});

test("what drawings repeat is written once: of two languages' insets the ground", () => {
  const insets = [{ title: { ar: "الوسط", en: "The middle" }, bounds: [36.5, 34.6, 37.2, 35.3] as const }];
  const html = draw({ ...SAMPLE, map: { ...SAMPLE.map, bounds: [35.5, 32.3, 42.4, 37.35], insets } });
  expect(["ar", "en"].map((lang) => drawingsIn(html, lang).filter((each) => each.includes("inset")).length)).toEqual([
    1, 1,
  ]);
  expect(html.match(/ d="M1 1l5 5"/g)?.length).toBeLessThanOrEqual(2);
});

test("no two elements have the same id, and what is referred to is there", () => {
  const html = draw();
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const used = [...html.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
  expect([...new Set(used.filter((id) => !ids.includes(id)))]).toEqual(["ground-below", "ground-above"]);
});

test("all colours but those of actors are left to the page, so that dark is dark", () => {
  const html = draw();
  expect(Object.values(LIGHT).filter((colour) => colour.startsWith("#") && html.includes(colour))).toEqual([]);
  expect(html).toContain("var(--map-land)");
  expect(html).not.toContain("style=");
});

test("a title that is markup stays text", () => {
  const title = { ar: "<script>alert(1)</script>", en: "<b>" };
  const html = draw({ ...SAMPLE, map: { ...SAMPLE.map, title } });
  expect(html).not.toContain("<script>");
  expect(html).toContain("<h1>&lt;script&gt;");
});

test("more than its box is drawn to every side of each frame, in the pixels of the finest", () => {
  const center = [0.5, 0.5] as const;
  const frame = (id: string, width: number, height: number, worldSize: number) => {
    return { id, width, height, home: { center, worldSize }, camera: { center, worldSize } };
  };
  const [fine, tall] = [frame("fine", 400, 300, 2048), frame("tall", 100, 500, 1024)];
  expect(sheetOf([tall, fine])).toEqual({ frame: fine, box: { x: -120, y: -650, width: 640, height: 1600 } });
});

test("places that are too many for symbols are spots in it, as on the map", () => {
  const html = draw(buildManyPlaces(200, 3));
  for (const drawing of drawingsIn(html, "en")) {
    const placed = drawing.match(/<svg x="[-\d.]+%" y="[-\d.]+%"><use/g) ?? [];
    expect(placed.length, "symbols and spots").toBeGreaterThan(100);
  }
});

test("the headline stands in the room of the longest one, and its clauses lead to their claims", () => {
  const page = draw();
  expect(page).toMatch(/<p class="headline"><a href="\.\/sources\/ar\/#[a-z0-9-]+">/);
  expect(page).toMatch(/<p class="headline longest" aria-hidden="true">[^<]+<\/p>/);
});

test("the key has what is drawn, each sign beside its word", () => {
  const [, key = ""] = /<ul class="line">(.*?)<\/ul>/s.exec(draw()) ?? [];
  expect(key).toMatch(/^<li><svg width="20" height="20" aria-hidden="true"><use href="#f\d+"[^>]*><\/use>|<li><svg/);
  expect(key).toContain("الحكومة</li>");
});
