// Takes the pictures of the README from the built site.
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { preview } from "vite";
import { findChromium } from "../chromium.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const PICTURES = [
  { name: "map", query: "?lang=en&day=2024-12-06&place=homs", width: 1280, height: 800 },
  { name: "phone", query: "?lang=ar&day=2024-12-07", width: 375, height: 740 },
];

const server = await preview({ root: ROOT, preview: { port: 4199 } });
const address = server.resolvedUrls?.local[0];
const executablePath = await findChromium("browser");
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
});
for (const { name, query, width, height } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.addInitScript(() => {
    addEventListener("conflict-map-ready", () => document.documentElement.classList.add("painted"));
  });
  await page.goto(`${address}${query}`);
  await page.waitForSelector("html.painted");
  await page.screenshot({ path: `${ROOT}/docs/${name}.png` });
}
await browser.close();
await server.close();
