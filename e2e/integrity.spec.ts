import { readFileSync } from "node:fs";
import bcd from "@mdn/browser-compat-data" with { type: "json" };
import { expect, test } from "@playwright/test";
import { HOST_PAGE, servePage } from "./host-page.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** A page that pastes the import map of digests before the entry of one version. */
const BODY = `<script type="importmap">${readFileSync("dist/integrity.json", "utf8")}</script>
  <script type="module" src="conflict-map@${version}.js"></script>
  <conflict-map src="data/map.json" lang="en"><p>The map as text</p></conflict-map>`;

test("with the digests in an import map the map runs, MapLibre and its worker too", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
  await servePage(page, BODY);
  await page.goto(HOST_PAGE);
  await page.getByRole("button", { name: "Zoom in" }).click({ timeout: 20_000 });
  await expect(page.locator("conflict-map-canvas .still")).toBeHidden({ timeout: 40_000 });
  expect(refused).toEqual([]);
});

test("a script that was changed since does not run, and the page keeps what it has in the element", async ({
  page,
}) => {
  const refused: string[] = [];
  page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
  await page.route("**/assets/*.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\nwindow.isChanged = true;` });
  });
  await servePage(page, BODY);
  await page.goto(HOST_PAGE);
  await expect.poll(() => refused.join("\n")).toMatch(/digest.+integrity/);
  await expect(page.getByText("The map as text")).toBeVisible();
  expect(await page.evaluate(() => Reflect.has(window, "isChanged"))).toBe(false);
});

test("docs/hosts.md names the versions from which browsers know the digests", () => {
  const { chrome, safari, firefox } = bcd.html.elements?.script?.type?.importmap?.integrity?.__compat?.support ?? {};
  const versions = [chrome, safari, firefox].map((each) => (each as { version_added: string }).version_added);
  const [named] =
    /Browsers that know `integrity` in import maps \([^)]*\)/.exec(readFileSync("docs/hosts.md", "utf8")) ?? [];
  expect(named).toContain(`(Chrome ${versions[0]}, Safari ${versions[1]}, Firefox ${versions[2]})`);
});
