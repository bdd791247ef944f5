import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildInstallation } from "../../../test/build-installation.ts";
import { type Serving, serve } from "../server/serve.ts";
import { type DevSite, startDevSite } from "./dev-site.ts";
import type { Notice } from "./notice.ts";

const SECOND_MAP = fileURLToPath(new URL("../../compile/cases/base", import.meta.url));

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

const temporary = mkdtempSync(join(tmpdir(), "dev-site-"));
const data = join(temporary, "data");
const app = join(temporary, "app");

const installation = buildInstallation(temporary, app, join(temporary, "desk-page"));

interface Running extends DevSite, Serving {}

let running: Running;

beforeAll(async () => {
  for (const method of ["log", "error"] as const) vi.spyOn(console, method).mockImplementation(() => {});
  cpSync(SECOND_MAP, data, { recursive: true });
  mkdirSync(app);
  // The pages as the sources have them: all that they lack of a bundled app is its scripts.
  for (const page of ["index.html", "embed.html"]) cpSync(join(ROOT, page), join(app, page));
  writeFileSync(join(app, "conflict-map.js"), "customElements");
  writeTitle("First title");
  running = await run(data);
}, 60_000);

afterAll(async () => {
  running.stop();
  await running.close();
  rmSync(temporary, { recursive: true });
});

async function run(folder: string): Promise<Running> {
  const site = await startDevSite(folder, installation);
  return { ...site, ...(await serve(site.handler, 0)) };
}

function writeMap(change: (text: string) => string): void {
  const original = readFileSync(join(SECOND_MAP, "map.yaml"), "utf8");
  writeFileSync(join(data, "map.yaml"), change(original));
}

const writeTitle = (title: string) => writeMap((text) => text.replace("A trial map", title));

async function get(path: string, at = running.address): Promise<{ status: number; type: string; text: string }> {
  const response = await fetch(`${at}${path}`);
  return { status: response.status, type: response.headers.get("content-type") ?? "", text: await response.text() };
}

async function state(): Promise<{ version: string; notice: Notice }> {
  return JSON.parse((await get("@conflict-map/state.json")).text);
}

const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 50 });

const expectTitle = (title: string) => soon(async () => expect((await get("data/map.json")).text).toContain(title));

const expectNotice = (words: string) =>
  soon(async () => expect(JSON.stringify((await state()).notice)).toContain(words));

test.each([
  ["", "text/html; charset=utf-8", "<title>خريطة تجريبية</title>"],
  ["?lang=en&place=a?b", "text/html; charset=utf-8", "<title>خريطة تجريبية</title>"],
  ["embed.html", "text/html; charset=utf-8", '<div id="fallback" data-day="2024-12-06"'],
  ["d/2024-12-06/en/", "text/html; charset=utf-8", "<h1>Friday, 6 December 2024</h1>"],
  ["d/2024-12-06/en", "text/html; charset=utf-8", "<h1>Friday, 6 December 2024</h1>"],
  ["d/2024-12-06/", "text/html; charset=utf-8", '<html lang="ar" dir="rtl">'],
  ["d/2024-12-06/en/oembed.json", "application/json", '"type":"rich"'],
  ["sources/en/", "text/html; charset=utf-8", '<div class="example"'],
  ["codebook/en/", "text/html; charset=utf-8", "<table"],
  ["posters/2024-12-06.en.svg", "image/svg+xml", "<svg"],
  ["posters/2024-12-06.en.4x3.png", "image/png", "PNG"],
  ["data/days/2024-12-06.geojson", "application/geo+json", '"FeatureCollection"'],
  ["data/changes.en.atom", "application/atom+xml; charset=utf-8", "<feed"],
  ["data/map.kml", "application/vnd.google-earth.kml+xml", "<kml"],
  ["conflict-map.js", "text/javascript; charset=utf-8", "customElements"],
])("it serves /%s as a build has it", { timeout: 60_000 }, async (path, type, words) => {
  const answer = await get(path);
  expect(answer).toMatchObject({ status: 200, type });
  expect(answer.text).toContain(words);
});

test("every page has the script that shows issues and loads it again", { timeout: 60_000 }, async () => {
  for (const path of ["", "embed.html", "d/2024-12-06/en/", "sources/en/", "nothing"]) {
    expect((await get(path)).text, path).toContain('<script type="module" src="/@conflict-map/overlay.js?version=');
  }
});

test.each([
  "data/nothing.json",
  "d/2031-01-01/en/",
  "nothing",
  "demo/",
  "posters/",
  "%E0%A4%A",
  "..%2f..%2fetc/passwd",
])("/%s, which no build has, is not there", async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, text: expect.stringContaining("404: the site has no page") });
});

test("a change is another version of the site, an error keeps what was there, and the error is told first", {
  timeout: 60_000,
}, async () => {
  const before = await state();
  writeTitle("Second title");
  await expectTitle("Second title");
  expect((await state()).version).not.toBe(before.version);

  const sound = await state();
  writeFileSync(join(data, "a-first.json"), "nothing reads it");
  writeMap((text) => text.replace("opening_day: 2024-12-06", "opening_day: 2024-02-30"));
  await expectNotice("2024-02-30");
  const { version, notice } = await state();
  expect(notice).toMatchObject({ hasFailed: true, title: "Data: 1 error, 1 warning" });
  expect(notice.lines.map((line) => line.split(":")[0])).toEqual(["error", "warning"]);
  expect(version).toBe(sound.version);
  await expectTitle("Second title");
  rmSync(join(data, "a-first.json"));
});

test("a folder that goes, comes back or holds what nobody can read does not end it", { timeout: 60_000 }, async () => {
  writeTitle("Third title");
  await expectTitle("Third title");

  renameSync(data, `${data}-away`);
  await expectNotice("could not be read");
  await expectTitle("Third title");
  renameSync(`${data}-away`, data);
  await soon(async () => expect((await state()).notice.hasFailed).toBe(false));

  rmSync(data, { recursive: true });
  await expectNotice("could not be read");
  cpSync(SECOND_MAP, data, { recursive: true });
  writeTitle("Fourth title");
  await expectTitle("Fourth title");

  mkdirSync(join(data, "folder.yaml"));
  await soon(async () => expect((await state()).notice.lines).toHaveLength(1));
  rmSync(join(data, "folder.yaml"), { recursive: true });
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  writeFileSync(join(data, "places.geojson"), deep);
  await soon(async () => expect((await state()).notice.hasFailed).toBe(true));
  await expectTitle("Fourth title");
  cpSync(join(SECOND_MAP, "places.geojson"), join(data, "places.geojson"));
  writeTitle("Fifth title");
  await expectTitle("Fifth title");
});

test("data with errors from the start is no site yet, but the page is there to show them", {
  timeout: 60_000,
}, async () => {
  const broken = join(temporary, "broken");
  cpSync(SECOND_MAP, broken, { recursive: true });
  writeFileSync(join(broken, "map.yaml"), "title_en: A title");
  const other = await run(broken);
  const at = other.address;
  expect(await get("data/map.json", at)).toMatchObject({ status: 503, text: expect.stringContaining("has errors") });
  expect(await get("", at)).toMatchObject({ status: 200, text: expect.stringContaining("<conflict-map") });
  other.stop();
  await other.close();
});
