import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, type Page, type Response, test } from "@playwright/test";
import { HOST_PAGE, serveHostPage, servePage } from "./host-page.ts";
import type { UiLanguage } from "./map-page.ts";

/** The part of what a bare map of the same ground costs until it can be used that ours may cost until quotes are read. */
const MOST = 0.29;

const MAPLIBRE = "node_modules/maplibre-gl/dist/";
const FONTS = "node_modules/@fontsource/";

/** What a bare page fetches beside the site's own files, by its name below `bare/`. */
const BESIDE: Readonly<Record<string, readonly [type: string, file: string]>> = {
  "maplibre-gl.css": ["text/css", `${MAPLIBRE}maplibre-gl.css`],
  "maplibre-gl.mjs": ["text/javascript", `${MAPLIBRE}maplibre-gl.mjs`],
  "maplibre-gl-worker.mjs": ["text/javascript", `${MAPLIBRE}maplibre-gl-worker.mjs`],
  "maplibre-gl-shared.mjs": ["text/javascript", `${MAPLIBRE}maplibre-gl-shared.mjs`],
  "arabic.woff2": ["font/woff2", `${FONTS}noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2`],
  "latin.woff2": ["font/woff2", `${FONTS}noto-sans/files/noto-sans-latin-400-normal.woff2`],
};

const element = (language: UiLanguage) =>
  `<conflict-map src="data/map.json" day="2024-12-06" lang="${language}" loading="eager" style="block-size: 600px"></conflict-map>`;

/** A page that a newsroom would write by hand: MapLibre as it is published, the same ground and letters, and nothing else. */
const bareMap = (layers: readonly string[]) => `<link rel="stylesheet" href="bare/maplibre-gl.css">
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
        "font-faces": { Map: ["bare/arabic.woff2", "bare/latin.woff2"].map((path) => ({ url: address(path) })) },
        sources: Object.fromEntries(layers.map(source)),
        layers: layers.flatMap(draw),
      },
    });
    map.once("idle", () => (document.title = "ready"));
  </script>`;

/** Every answer that the page gets until its title says that it is ready, by its path below the site. */
async function open(page: Page, site: string): Promise<ReadonlyMap<string, Response>> {
  const answers = new Map<string, Response>();
  await page.route(`${site}bare/*`, (route) => {
    const found = BESIDE[route.request().url().split("/").at(-1) ?? ""];
    return found ? route.fulfill({ contentType: found[0], body: readFileSync(found[1]) }) : route.abort();
  });
  page.on("response", (response) => answers.set(response.url().slice(site.length), response));
  await page.goto(HOST_PAGE);
  await expect(page).toHaveTitle("ready", { timeout: 20_000 });
  await page.waitForLoadState("networkidle");
  return answers;
}

async function kilobytes(answers: ReadonlyMap<string, Response>): Promise<number> {
  const sizes = [...answers.values()].map(async (answer) => gzipSync(await answer.body()).length / 1000);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test("until the quotes of a place are read, the element costs little more than a fourth of a bare map of the same ground", async ({
  browser,
  request,
  baseURL,
}) => {
  const site = baseURL ?? "";
  const file = await (await request.get("data/map.json")).json();
  const layers: string[] = file.basemap.map((layer: { file: string }) => `data/${layer.file}`);
  const barePage = await browser.newPage({ baseURL: site });
  await servePage(barePage, bareMap(layers));
  const bare = await open(barePage, site);
  expect([...bare.keys()].filter((path) => path.includes("basemap")).sort()).toEqual(layers.sort());
  const other = await kilobytes(bare);

  for (const language of ["ar", "en"] as const) {
    const page = await browser.newPage({ baseURL: site });
    await serveHostPage(page, element(language));
    const ours = await open(page, site);
    await page.locator(`conflict-map-canvas [data-place="homs"]`).press("Enter");
    await expect(page.locator("conflict-map-sheet blockquote").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    const own = await kilobytes(ours);
    console.log(
      `${language}: ${own.toFixed(1)} kB, bare map ${other.toFixed(1)} kB, ratio ${(own / other).toFixed(3)}`,
    );
    expect(own / other, `${own.toFixed(0)} kB against ${other.toFixed(0)} kB gzipped`).toBeLessThan(MOST);
  }
});
