import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, type Page, type Response, test } from "@playwright/test";

/** How much more than a bare map of the same ground the whole element may cost until it can be used. */
const MOST = 1.18;

const MAPLIBRE = "node_modules/maplibre-gl/dist/";

const ELEMENT = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
  <script type="module" src="conflict-map.js"></script>
  <conflict-map src="data/map.json" day="2024-12-06" lang="ar" loading="eager" style="block-size: 600px"></conflict-map>
  <script>addEventListener("conflict-map-ready", () => (document.title = "ready"))</script>`;

/** A page that a newsroom would write by hand: MapLibre as it is published, the same ground and letters, and nothing else. */
const BARE = (layers: readonly string[], fonts: readonly string[]) => `<!doctype html><meta charset="utf-8">
  <link rel="icon" href="data:,"><link rel="stylesheet" href="bare/maplibre-gl.css">
  <div id="map" style="block-size: 600px"></div>
  <script type="module">
    import { Map, setWorkerUrl } from "./bare/maplibre-gl.mjs";
    setWorkerUrl(new URL("bare/maplibre-gl-worker.mjs", location.href).href);
    const address = (path) => new URL(path, location.href).href;
    const layers = ${JSON.stringify(layers)};
    const source = (path) => [path, { type: "geojson", data: address(path) }];
    const names = { "text-field": ["get", "name_ar"], "text-font": ["Map"] };
    const draw = (path) => [
      { id: path, type: "line", source: path },
      { id: path + " names", type: "symbol", source: path, layout: names },
    ];
    const map = new Map({
      container: "map",
      bounds: [35.3, 32.25, 41.3, 36.6],
      style: {
        version: 8,
        "font-faces": { Map: ${JSON.stringify(fonts)}.map((path) => ({ url: address(path) })) },
        sources: Object.fromEntries(layers.map(source)),
        layers: layers.flatMap(draw),
      },
    });
    map.once("idle", () => (document.title = "ready"));
  </script>`;

/** Every answer that the page gets until its title says that it is ready, by its path below the site. */
async function open(page: Page, site: string, body: string): Promise<ReadonlyMap<string, Response>> {
  const answers = new Map<string, Response>();
  await page.route(`${site}page.html`, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.route(`${site}bare/*`, (route) => {
    const name = route.request().url().split("/").at(-1) ?? "";
    const contentType = name.endsWith(".css") ? "text/css" : "text/javascript";
    return route.fulfill({ contentType, body: readFileSync(`${MAPLIBRE}${name}`, "utf8") });
  });
  page.on("response", (response) => answers.set(response.url().slice(site.length), response));
  await page.goto("page.html");
  await expect(page).toHaveTitle("ready", { timeout: 20_000 });
  await page.waitForLoadState("networkidle");
  return answers;
}

async function kilobytes(answers: ReadonlyMap<string, Response>): Promise<number> {
  const sizes = [...answers.values()].map(async (answer) => gzipSync(await answer.body()).length / 1000);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test("until it can be used, the element costs little more than a bare map of the same ground", async ({
  browser,
  baseURL,
}) => {
  const site = baseURL ?? "";
  const ours = await open(await browser.newPage({ baseURL: site }), site, ELEMENT);
  const paths = [...ours.keys()];
  const layers = paths.filter((path) => path.startsWith("data/basemap/"));
  // Of two faces without a range the first one is fetched; Arabic names want the Arabic one.
  const fonts = paths
    .filter((path) => path.endsWith(".woff2"))
    .sort((a, b) => Number(b.includes("arabic")) - Number(a.includes("arabic")));
  expect([layers.length, fonts.length]).toEqual([6, 2]);

  const bare = await open(await browser.newPage({ baseURL: site }), site, BARE(layers, fonts));
  expect([...bare.keys()].filter((path) => path.includes("basemap")).sort()).toEqual(layers.sort());

  const [own, other] = [await kilobytes(ours), await kilobytes(bare)];
  console.log(`element ${own.toFixed(1)} kB, bare map ${other.toFixed(1)} kB, ratio ${(own / other).toFixed(3)}`);
  expect(own / other, `${own.toFixed(0)} kB against ${other.toFixed(0)} kB gzipped`).toBeLessThan(MOST);
});
