import { expect, type Page } from "@playwright/test";
import { test } from "./guard.ts";
import { HOST_PAGE, serveHostPage } from "./host-page.ts";

test.use({ expectsComplaints: true });

const NOTE = "A part of the interactive map does not work here. Every day can also be read as text.";

/** Code that an old browser, as this one would be, does not understand. */
const NEWER = { contentType: "text/javascript", body: "class { static {{ }" };

/** Keeps what the page is told of; to be asked once it is loaded. */
async function keepProblems(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    addEventListener("conflict-map-problem", (event) => told.push((event as unknown as { code: string }).code));
  });
  return () => page.evaluate(() => (window as unknown as { told: string[] }).told);
}

for (const { what, files } of [
  { what: "the module of the page", files: "**/{index,embed,conflict-map}.js" },
  { what: "a chunk of it", files: "**/assets/shell-*.js" },
] as const) {
  for (const entry of ["", "embed.html"] as const) {
    test(`where ${what} is not understood, ${entry || "index.html"} keeps picture, sentence and links, and says so`, async ({
      page,
    }) => {
      const problems = await keepProblems(page);
      await page.route(files, (route) => route.fulfill(NEWER));
      await page.goto(`${entry}?lang=en`);
      await expect(page.locator(".failed:visible")).toHaveCount(1);
      await expect(page.getByRole("link", { name: "Read this day as text" })).toBeVisible();
      await expect(page.locator("conflict-map :is(svg, img):visible").first()).toBeVisible();
      await expect(page.getByText("Loading")).toBeHidden();
      expect(await problems()).toEqual(["broken"]);
    });
  }
}

test("where code that comes later is not understood, the page keeps its first picture and says so", async ({
  page,
}) => {
  const problems = await keepProblems(page);
  await page.route("**/assets/session-*.js", (route) => route.fulfill(NEWER));
  await page.goto("?lang=en");
  await expect(page.getByRole("alert")).toContainText(NOTE);
  await expect(page.getByRole("link", { name: "Read this day as text" })).toBeVisible();
  expect(await problems()).toEqual(["broken"]);
});

for (const { what, tag } of [
  { what: "the map", tag: "conflict-map-canvas" },
  { what: "the frame", tag: "conflict-map-frame" },
] as const) {
  test(`where ${what} throws as it is drawn, a page of another origin shows what it has in the element`, async ({
    page,
  }) => {
    const problems = await keepProblems(page);
    await page.addInitScript((name) => {
      const { define } = customElements;
      customElements.define = function (tag, element, ...rest) {
        if (tag === name)
          Object.defineProperty(element.prototype, "render", { value: () => document.querySelectorAll("[") });
        define.call(this, tag, element, ...rest);
      };
    }, tag);
    await serveHostPage(
      page,
      `<conflict-map src="data/map.json" lang="en"><p>The picture</p><a href="d/2024-12-06/en/">As text</a></conflict-map>`,
    );
    await page.goto(HOST_PAGE);
    await expect(page.getByRole("alert")).toContainText(NOTE);
    await expect(page.getByText("The picture")).toBeVisible();
    await expect(page.getByRole("link", { name: "As text" })).toBeVisible();
    expect(await problems()).toEqual(["broken"]);
  });
}

test("where the map throws as it is drawn behind its first picture, the page keeps the picture and says so", async ({
  page,
}) => {
  const problems = await keepProblems(page);
  await page.addInitScript(() => {
    const { define } = customElements;
    customElements.define = function (tag, element, ...rest) {
      const { updated } = element.prototype;
      if (tag === "conflict-map-canvas")
        element.prototype.updated = function (changed: unknown) {
          if (document.querySelector(".map-alone")) throw new Error("not drawn");
          updated.call(this, changed);
        };
      define.call(this, tag, element, ...rest);
    };
  });
  await page.goto("?lang=en");
  await expect(page.getByRole("alert")).toContainText(NOTE);
  await expect(page.getByRole("slider")).toBeHidden();
  await expect(page.locator("conflict-map svg:visible").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Read this day as text" })).toBeVisible();
  expect(await problems()).toEqual(["broken"]);
});

test("where a part throws once the map is there, the map stays and the reader is told", async ({ page }) => {
  const problems = await keepProblems(page);
  await page.route("**/assets/place-panel-*.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/render\(\)\{/, "render(){null.x;") });
  });
  await page.goto("?lang=en&place=homs");
  await expect(page.getByRole("alert")).toContainText(NOTE);
  await expect(page.getByRole("application")).toBeVisible();
  expect(await problems()).toContain("broken");
});
