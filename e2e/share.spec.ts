import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { type Day, parseDay } from "../src/model/day.ts";
import { violationsOf } from "./axe.ts";
import { test } from "./guard.ts";
import { MapPage } from "./map-page.ts";

const DECEMBER_5 = parseDay("2024-12-05") as Day;

const PHONE = { width: 375, height: 740 };

test("a newsroom chooses what to embed, copies the code and looks at a preview", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const map = await MapPage.open(page, "en", "&day=2024-12-05&place=hama");
  const { share } = map.words;
  await map.button(share.open).click();
  const dialog = page.getByRole("dialog", { name: share.open });
  await dialog.getByRole("combobox", { name: share.colours }).selectOption(share.themes.dark);
  await dialog.getByRole("checkbox", { name: share.controls.title }).uncheck();
  await dialog.getByRole("button", { name: `${share.copy} ${share.snippets.frame}` }).click();
  await expect(dialog.getByText(share.outcomes.copied)).toBeVisible();
  const address = `${baseURL}embed.html?day=2024-12-05&lang=en&theme=dark&controls=headline+legend+timeline+more`;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    `src="${address.replaceAll("&", "&amp;")}"`,
  );

  expect(page.frames(), "no frame is loaded before it is asked for").toHaveLength(1);
  await dialog.getByText(share.preview).click();
  const preview = page.frameLocator(`iframe[title="${share.preview}"]`);
  await expect(preview.getByRole("slider", { name: map.words.day })).toHaveAttribute(
    "aria-valuetext",
    /5 December 2024/,
  );
  await expect(preview.locator("conflict-map")).toHaveAttribute("theme", "dark");
  await expect(preview.getByRole("heading", { level: 1 })).toHaveCount(0);
});

test("a researcher takes the day's data, the picture on screen and a citation", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const map = await MapPage.open(page, "en", "&day=2024-12-05&place=hama");
  const { share } = map.words;
  const { hash } = await (await page.request.get("data/map.json")).json();
  await map.button(share.open).click();
  const dialog = page.getByRole("dialog", { name: share.open });

  const [layer] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("link", { name: map.words.page.layer }).click(),
  ]);
  expect(layer.suggestedFilename()).toBe("2024-12-05.geojson");
  expect(JSON.parse(await readFile(await layer.path(), "utf8")).type).toBe("FeatureCollection");
  const [picture] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: share.picture }).click(),
  ]);
  expect(picture.suggestedFilename()).toBe("2024-12-05.png");
  expect((await readFile(await picture.path())).subarray(1, 4).toString()).toBe("PNG");

  await dialog.getByRole("button", { name: `${share.copy} ${map.format.day(DECEMBER_5)}` }).click();
  await expect(dialog.getByText(share.outcomes.copied)).toBeVisible();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  expect(cited).toContain(`${share.statusOn(map.format.day(DECEMBER_5))}. Sources: 5 articles.`);
  const address = `${baseURL}?day=2024-12-05&place=hama&lang=en`;
  expect(cited).toContain(`Data set ${hash.slice(0, 12)}. CC BY 4.0. ${address}`);
  expect(cited).toContain(`&cited=${hash.slice(0, 12)}`);

  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(map.button(share.open)).toBeFocused();
});

test("every file that is offered is there", async ({ page }) => {
  const map = await MapPage.open(page, "en");
  await map.button(map.words.share.open).click();
  const links = page.locator("conflict-map-downloads").getByRole("link");
  await expect(links).toHaveCount(8);
  for (const link of await links.all()) {
    const address = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
    expect((await page.request.get(address)).status(), address).toBe(200);
  }
});

for (const language of ["en", "ar"] as const) {
  test(`in ${language} the dialog fills the width of a phone and keeps WCAG 2.2 AA`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    const map = await MapPage.open(page, language);
    await map.openMenu();
    await map.button(map.words.share.open).click();
    const dialog = page.getByRole("dialog", { name: map.words.share.open });
    await expect(dialog).toBeVisible();
    expect((await dialog.boundingBox())?.width).toBe(PHONE.width);
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth), "nothing sticks out").toBe(0);
    expect(await violationsOf(page)).toEqual([]);
  });
}

test.describe(() => {
  test.use({ expectsComplaints: true });

  test("in a sandbox that allows scripts alone, nothing throws, and the text is selected", async ({ page }) => {
    const thrown: string[] = [];
    page.on("pageerror", (error) => thrown.push(String(error)));
    const frame = `<iframe sandbox="allow-scripts" src="embed.html?lang=en" width="800" height="600"></iframe>`;
    await page.route("**/article", (route) => route.fulfill({ contentType: "text/html", body: frame }));
    await page.route(/(assets|data)\/|\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
    });
    await page.goto("article");
    const embed = page.frameLocator("iframe");
    const { share } = new MapPage(page, "en").words;
    await embed.getByRole("button", { name: "More", exact: true }).click();
    await embed.getByRole("button", { name: share.open }).click();
    const dialog = embed.getByRole("dialog", { name: share.open });
    await dialog.getByRole("button", { name: `${share.copy} ${share.snippets.address}` }).click();
    await expect(dialog.getByText(share.outcomes.selected)).toBeVisible();
    await dialog.getByRole("button", { name: share.picture }).click();
    await dialog.getByRole("link").first().click();
    await dialog.getByRole("button", { name: share.close }).click();
    await expect(dialog).toBeHidden();
    expect(thrown).toEqual([]);
  });
});
