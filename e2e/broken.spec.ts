import { expect } from "@playwright/test";
import { test } from "./guard.ts";
import { MapPage } from "./map-page.ts";

test.use({ expectsComplaints: true });

const MAP_FILE = /\/data\/map(?:-core)?\.json$/;

for (const { what, problem, language, answer } of [
  { what: "a failing server", problem: "network", language: "en", answer: { status: 500, body: "" } },
  { what: "a failing server", problem: "network", language: "ar", answer: { status: 500, body: "" } },
  { what: "a file that is no JSON", problem: "data", language: "ar", answer: { body: "{ no" } },
  { what: "an unknown format", problem: "data", language: "en", answer: { json: { format: 999 } } },
] as const) {
  test(`in ${language} the reader is told of ${what}, and can try again`, async ({ page }) => {
    await page.route(MAP_FILE, (route) => route.fulfill(answer));
    await page.goto(`?lang=${language}`);
    const map = new MapPage(page, language);
    await expect(map.alert).toContainText(map.words.problems[problem]);
    await expect(map.alert).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
    const answered = page.waitForResponse(MAP_FILE);
    await map.button(map.words.retry).click();
    await answered;
    await expect(map.alert, "still broken").toContainText(map.words.problems[problem]);
    await page.unroute(MAP_FILE);
    await map.button(map.words.retry).click();
    await expect(page.getByRole("heading", { level: 1 }).last()).toBeVisible();
    await expect(map.alert).toBeHidden();
    await expect(map.line(language === "en" ? "Homs" : "حمص")).toBeVisible();
  });
}

test("without all of the ground the reader who moves the map is told, and the places are painted and answer", async ({
  page,
}) => {
  await page.route("**/data/ground.json", (route) => route.fulfill({ status: 404, body: "" }));
  const map = await MapPage.open(page, "en");
  await map.drawing.press("+");
  await map.drawing.press("0");
  await expect(map.alert).toContainText(map.words.problems.basemap);
  const { x, y } = await map.findOnMap("Homs");
  await page.mouse.click(x, y);
  await map.expectPlace("Homs");
  await page.unroute("**/data/ground.json");
  await map.button(map.words.retry).click();
  await expect(map.alert).toBeHidden();
});

for (const language of ["en", "ar"] as const) {
  test(`over a newer release the reader keeps the map and is told, in ${language}`, async ({ page }) => {
    const map = await MapPage.open(page, language);
    const title = await page.getByRole("heading", { level: 1 }).last().textContent();
    // A release takes all chunks of the older one away.
    await page.route(/\/assets\/[^/]+\.js/, (route) => route.fulfill({ status: 404, body: "" }));
    const { x, y } = await map.findOnMap(language === "en" ? "Homs" : "حمص");
    await page.mouse.click(x, y);
    await expect(map.alert).toContainText(map.words.problems.release);
    await expect(page.getByRole("slider")).toBeVisible();
    await page.unroute(/\/assets\/[^/]+\.js/);
    await map.button(map.words.reload).click();
    await expect(page.getByRole("heading", { level: 1 }).last()).toHaveText(title ?? "");
    await expect(map.alert).toBeHidden();
  });
}
