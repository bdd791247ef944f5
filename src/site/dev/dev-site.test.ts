import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ROOT } from "../folders.ts";
import { devSite } from "./dev-site.ts";

const SECOND_MAP = fileURLToPath(new URL("../../compile/cases/base", import.meta.url));

const temporary = mkdtempSync(join(tmpdir(), "dev-site-"));
const data = join(temporary, "data");

let server: ViteDevServer;
let address = "";

beforeAll(async () => {
  vi.spyOn(console, "log").mockImplementation(() => {});
  cpSync(SECOND_MAP, data, { recursive: true });
  writeTitle("First title");
  server = await serve(data);
  address = server.resolvedUrls?.local[0] ?? "";
}, 60_000);

afterAll(async () => {
  await server.close();
  rmSync(temporary, { recursive: true });
});

async function serve(folder: string): Promise<ViteDevServer> {
  const started = await createServer({
    ...{ root: ROOT, configFile: false, cacheDir: join(temporary, "cache"), logLevel: "silent", appType: "mpa" },
    plugins: [devSite(folder)],
    optimizeDeps: { noDiscovery: true },
    server: { port: 0 },
  });
  return started.listen();
}

function writeMap(change: (text: string) => string): void {
  const original = readFileSync(join(SECOND_MAP, "map.yaml"), "utf8");
  writeFileSync(join(data, "map.yaml"), change(original));
}

const writeTitle = (title: string) => writeMap((text) => text.replace("A trial map", title));

async function get(path: string, at = address): Promise<{ status: number; type: string; text: string }> {
  const response = await fetch(`${at}${path}`, { headers: { accept: "*/*" } });
  return { status: response.status, type: response.headers.get("content-type") ?? "", text: await response.text() };
}

async function expectTitle(title: string): Promise<void> {
  await vi.waitFor(async () => expect((await get("data/map.json")).text).toContain(title), { timeout: 20_000 });
}

test.each([
  ["", "text/html", "<title>خريطة تجريبية</title>"],
  ["?lang=en&place=a?b", "text/html", "<title>خريطة تجريبية</title>"],
  ["embed.html", "text/html", '<div id="fallback" data-day="2024-12-06"'],
  ["d/2024-12-06/en/", "text/html; charset=utf-8", "<h1>Friday, 6 December 2024</h1>"],
  ["d/2024-12-06/", "text/html; charset=utf-8", '<html lang="ar" dir="rtl">'],
  ["d/2024-12-06/en/oembed.json", "application/json", '"type":"rich"'],
  ["sources/en/", "text/html; charset=utf-8", '<div class="example"'],
  ["posters/2024-12-06.en.svg", "image/svg+xml", "<svg"],
  ["posters/2024-12-06.en.4x3.png", "image/png", "PNG"],
  ["data/days/2024-12-06.geojson", "application/geo+json", '"FeatureCollection"'],
  ["data/changes.en.atom", "application/atom+xml; charset=utf-8", "<feed"],
  ["data/map.kml", "application/vnd.google-earth.kml+xml", "<kml"],
  ["conflict-map.js", "text/javascript", "conflict-map"],
  ["sources.js", "text/javascript", "enliven"],
  ["demo/", "text/html;charset=utf-8", "<title>"],
])("it serves /%s as a build has it", { timeout: 60_000 }, async (path, type, words) => {
  const answer = await get(path);
  expect(answer).toMatchObject({ status: 200, type });
  expect(answer.text).toContain(words);
});

test.each(["conflict-map-host.js", "embed-fallback.js"])("%s may be run as a classic script", async (path) => {
  const { text } = await get(path);
  expect(() => new Function(text)).not.toThrow();
});

test("every page has the script that shows issues and loads it again", { timeout: 60_000 }, async () => {
  for (const path of ["", "embed.html", "d/2024-12-06/en/", "sources/en/"]) {
    expect((await get(path)).text, path).toContain('<script type="module" src="/src/site/dev/overlay.ts"></script>');
  }
});

test("a file that no build has is not there", async () => {
  expect(await get("data/nothing.json")).toMatchObject({ status: 404, text: "no file data/nothing.json" });
  expect(await get("d/2031-01-01/en/")).toMatchObject({ status: 404 });
});

test("a change is served, an error keeps what was there, and so does a folder that is gone", {
  timeout: 60_000,
}, async () => {
  writeTitle("Second title");
  await expectTitle("Second title");

  const issues = vi.spyOn(server.ws, "send");
  writeMap((text) => text.replace("opening_day: 2024-12-06", "opening_day: 2024-02-30"));
  await vi.waitFor(() => expect(issues).toHaveBeenCalledWith("conflict-map:issues", expect.anything()), 20_000);
  await expectTitle("Second title");

  renameSync(data, `${data}-away`);
  await vi.waitFor(() => expect(issues).toHaveBeenCalledWith(expect.objectContaining({ type: "error" })), 20_000);
  await expectTitle("Second title");

  renameSync(`${data}-away`, data);
  writeTitle("Third title");
  await expectTitle("Third title");
  expect(issues).toHaveBeenCalledWith({ type: "full-reload" });
});

test("data with errors from the start is no site yet, but the page is there to show them", {
  timeout: 60_000,
}, async () => {
  const broken = join(temporary, "broken");
  cpSync(SECOND_MAP, broken, { recursive: true });
  writeFileSync(join(broken, "map.yaml"), "title_en: A title");
  const other = await serve(broken);
  const at = other.resolvedUrls?.local[0] ?? "";
  expect(await get("data/map.json", at)).toMatchObject({ status: 503, text: "the data has errors" });
  expect(await get("", at)).toMatchObject({ status: 200, text: expect.stringContaining("<conflict-map") });
  await other.close();
});
