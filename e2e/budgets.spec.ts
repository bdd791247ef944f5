import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, type Page, type Response, test } from "@playwright/test";
import { type Day, daysOf, isoDay, parseDay } from "../src/model/day.ts";
import { HOST_PAGE, serveHostPage } from "./host-page.ts";

/** A day, its poster and the language that a page asks for. */
const MAP = `<conflict-map src="data/map.json" day="2024-12-06" lang="ar" style="block-size: 600px"></conflict-map>`;

/** The module at a path below the site, and every one that comes with it, whatever chunks the bundler makes of them. */
function modulesOf(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  const imports = readFileSync(join("dist", path), "utf8").matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g);
  for (const [, imported = ""] of imports) modulesOf(join(dirname(path), imported), found);
  return found;
}

const SHELL_FILES = modulesOf("conflict-map.js");

/** What a page with the element loads: how much of it at most, in kB (1000 bytes) gzipped, and what it is. */
const FIRST_BUDGETS = [
  { part: "shell", kilobytes: 17.2, path: { test: (path: string) => SHELL_FILES.has(path) } },
  { part: "poster", kilobytes: 14, path: /^posters\/.+\.svg$/ },
  // The bundler parts it into chunks as it likes; what is not there at first is in none of them.
  { part: "the map's own code", kilobytes: 88.7, path: /^assets\/[\w-]+\.js$/ },
  { part: "data", kilobytes: 42, path: /^data\/map\.json$/ },
  { part: "ground", kilobytes: 24, path: /^data\/ground\.json$/ },
] as const;

/** What comes only once the reader has moved the map. */
const LATER_BUDGETS = [
  { part: "MapLibre", kilobytes: 329, path: /^assets\/create-gl-ground-[\w-]+\.js$/ },
  { part: "MapLibre's worker", kilobytes: 162, path: /^assets\/maplibre-gl-worker-[\w-]+\.js$/ },
  { part: "basemap", kilobytes: 200, path: /^data\/basemap\// },
] as const;

const BUDGETS = [...LATER_BUDGETS, ...FIRST_BUDGETS];

type Part = (typeof BUDGETS)[number]["part"] | "unknown";

const SHELL: readonly Part[] = ["shell", "poster"];

/** Most kilobytes that a reader who never scrolls to the map pays for it. */
const SHELL_KILOBYTES = 31;

/** Every answer, by its path below the site, that the page gets from now on. */
function listen(page: Page, site: string): ReadonlyMap<string, Response> {
  const answers = new Map<string, Response>();
  page.on("response", (response) => {
    if (!response.url().startsWith(site) || response.url() === `${site}${HOST_PAGE}`) return;
    answers.set(response.url().slice(site.length), response);
  });
  return answers;
}

function partOf(path: string): Part {
  return BUDGETS.find((budget) => budget.path.test(path))?.part ?? "unknown";
}

/** Opens a page that holds nothing but the element, below what is seen at first. */
async function openBelow(page: Page, site: string): Promise<ReadonlyMap<string, Response>> {
  await serveHostPage(page, `<div style="block-size: 5000px"></div>${MAP}`);
  const answers = listen(page, site);
  await page.goto(HOST_PAGE, { waitUntil: "networkidle" });
  return answers;
}

async function showMap(page: Page): Promise<void> {
  await page.evaluate(() => {
    const map = document.querySelector("conflict-map");
    const ready = new Promise((resolve) => map?.addEventListener("conflict-map-ready", resolve));
    map?.scrollIntoView();
    return ready.then(() => {});
  });
  await page.waitForLoadState("networkidle");
}

const gzipped = (bytes: Buffer) => gzipSync(bytes).length / 1000;

/** Kilobytes, gzipped, of each part that was loaded. */
async function sizesOf(answers: ReadonlyMap<string, Response>): Promise<ReadonlyMap<Part, number>> {
  const sizes = new Map<Part, number>();
  for (const [path, response] of answers) {
    const part = partOf(path);
    sizes.set(part, (sizes.get(part) ?? 0) + gzipped(await response.body()));
  }
  return sizes;
}

test("until it comes into view an element loads its shell and its poster, and nothing else", async ({
  page,
  baseURL,
}) => {
  const sizes = await sizesOf(await openBelow(page, baseURL ?? ""));
  expect([...sizes.keys()].sort()).toEqual([...SHELL].sort());
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(total, `shell and poster: ${total.toFixed(1)} kB of ${SHELL_KILOBYTES} kB gzipped`).toBeLessThan(
    SHELL_KILOBYTES,
  );
});

test("each part of what an element loads stays within its budget, and MapLibre comes with the first move of the map", async ({
  page,
  baseURL,
}) => {
  const answers = await openBelow(page, baseURL ?? "");
  await showMap(page);
  await expectBudgets(answers, FIRST_BUDGETS);
  // What paints places beyond those that symbols can be drawn for.
  expect([...answers.keys()].filter((path) => path.includes("mass-layer"))).toEqual([]);
  await page.locator("conflict-map-canvas [role=application]").press("+");
  await expect(page.locator("conflict-map-canvas canvas.maplibregl-canvas")).toBeVisible();
  // On a busy machine the network may be idle before MapLibre asks for what it paints.
  await expect.poll(() => [...answers.keys()].map(partOf)).toContain("basemap");
  await page.waitForLoadState("networkidle");
  await expectBudgets(answers, BUDGETS);
});

/** Expects all of these parts, and no others, each within its budget. */
async function expectBudgets(answers: ReadonlyMap<string, Response>, budgets: readonly (typeof BUDGETS)[number][]) {
  const sizes = await sizesOf(answers);
  expect([...sizes.keys()].sort()).toEqual(budgets.map(({ part }) => part).sort());
  for (const { part, kilobytes } of budgets) {
    const size = sizes.get(part) ?? 0;
    expect.soft(size, `${part}: ${size.toFixed(1)} kB of ${kilobytes} kB gzipped`).toBeLessThan(kilobytes);
  }
}

test("the page, the poster of every day and language, and the host script stay within their budgets", async ({
  request,
}) => {
  const body = async (path: string) => (await request.get(path)).body();
  const { map } = JSON.parse((await body("data/map.json")).toString());
  const [first, last] = [parseDay(map.range.first), parseDay(map.range.last)] as [Day, Day];
  const days = daysOf({ first, last }).map(isoDay);
  const posters = days.flatMap((day) => map.languages.map((language: string) => `posters/${day}.${language}.svg`));
  expect(posters).toHaveLength(22);
  const budgets: [string, number][] = [
    ["index.html", 28.9],
    // What it opens the map from.
    ["data/map-core.json", 18.4],
    ["conflict-map-host.js", 2],
    ...posters.map((path): [string, number] => [path, 14]),
  ];
  for (const [path, kilobytes] of budgets) {
    const size = gzipped(await body(path));
    expect.soft(size, `${path}: ${size.toFixed(1)} kB of ${kilobytes} kB gzipped`).toBeLessThan(kilobytes);
  }
});

test("all that the map runs on at the start is compiled while it comes", () => {
  const first = [...modulesOf("conflict-map.js"), ...modulesOf("index.js")].filter((path) =>
    /\/(?:shell|session)-/.test(path),
  );
  const session = readdirSync("dist/assets").filter((name) => /^session-.+\.js$/.test(name));
  expect(session).toHaveLength(1);
  for (const path of new Set([...first, ...session.map((name) => `assets/${name}`)])) {
    expect(readFileSync(join("dist", path), "utf8"), path).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  }
});

test("entries have plain names, and every chunk bears a hash of its content", async ({ page, request, baseURL }) => {
  const answers = await openBelow(page, baseURL ?? "");
  await showMap(page);
  const code = [...answers.keys()].filter((path) => path.endsWith(".js") || path.endsWith(".woff2"));
  const hashed = code.filter((path) => /^assets\/[\w.-]+-[\w-]{8}\.(js|woff2)$/.test(path));
  expect(code.filter((path) => !hashed.includes(path))).toEqual(["conflict-map.js"]);
  for (const entry of ["conflict-map-class.js", "conflict-map-host.js", "index.html", "embed.html"]) {
    expect((await request.get(entry)).headers()["content-type"], entry).toMatch(/javascript|html/);
  }
  // A kept chunk is of its own build; an entry is always of the newest.
  const chunks = await Promise.all(hashed.map(async (path) => [path, await (await request.get(path)).text()] as const));
  const importing = chunks.filter(([, text]) => /(from|import\(?)\s*["'`]\.\.\//.test(text));
  expect(importing.map(([path]) => path)).toEqual([]);
});
