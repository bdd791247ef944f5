import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { frameHeight } from "../src/hosting/frame-height.ts";
import { pagesAr } from "../src/language/words/pages-ar.ts";
import { pagesEn } from "../src/language/words/pages-en.ts";
import { localeFor } from "../src/language/words/vocabulary.ts";
import { type RunningHost, serveHost } from "./host-server.ts";

const { words } = localeFor("en", "arab");

let site: RunningHost;
let host: RunningHost;
let stranger: RunningHost;

/** Pages of another origin, by path. */
const pages: Record<string, string> = {};

test.beforeAll(async () => {
  site = await serveHost({ headers: { "access-control-allow-origin": "*" } });
  // A vendor whose widget is called as ours, and who says what we say.
  const liar = `<script>
    const view = { type: "conflict-map:view", day: "2024-12-05", place: null, lang: "en" };
    // Once the host script is there.
    addEventListener("message", () => {
      for (const each of [{ type: "conflict-map:height", height: 1900 }, view]) parent.postMessage(each, "*");
    });
    setInterval(() => dispatchEvent(new Event("message")), 500);
  </script>`;
  stranger = await serveHost({ pages: { "/embed.html": liar } });
  host = await serveHost({ pages });
});

test.afterAll(() => Promise.all([site.close(), host.close(), stranger.close()]));

/** Opens a page of another origin that holds the body and the host script, and keeps the views that it is told. */
async function openHost(page: Page, body: string, style = ""): Promise<void> {
  pages["/favicon.ico"] = "";
  pages["/"] = `<!doctype html><html lang="en"><title>Host</title><style>${style}</style><body style="margin: 0">
    <script>addEventListener("conflict-map-view", ({ detail }) => (window.told ??= []).push(detail))</script>${body}
    <script src="${site.origin}/conflict-map-host.js"></script>`;
  await page.goto(host.origin);
}

const frame = (attributes = "", origin = site.origin) =>
  `<iframe src="${origin}/embed.html?lang=en" title="Map" width="640" ${attributes}></iframe>`;

const heightIs = (page: Page, height: number, index = 0) =>
  expect
    .poll(() =>
      page
        .locator("iframe")
        .nth(index)
        .evaluate(({ clientHeight }) => clientHeight),
    )
    .toBe(height);

const isReady = (page: Page, index = 0) =>
  expect(page.frameLocator("iframe").nth(index).getByRole("slider")).toBeVisible({ timeout: 20_000 });

const toldOf = (page: Page) => page.evaluate((): unknown[] => Reflect.get(window, "told") ?? []);

test("a frame without a height is given one, against a page that says auto to all frames", async ({ page }) => {
  await openHost(page, frame(), "iframe { height: auto !important }");
  await heightIs(page, frameHeight(640));
});

test("heights that the page gives stay: in an attribute, as a share of the window, or in a box of its own", async ({
  page,
}) => {
  const box = `<div style="position: relative; width: 640px; height: 360px">${frame('style="position: absolute; height: 100%"')}</div>`;
  await openHost(page, `${frame('height="500"')}${frame('style="height: 100vh"')}${box}`);
  for (const index of [0, 1, 2]) {
    await page.locator("iframe").nth(index).scrollIntoViewIfNeeded();
    await isReady(page, index);
  }
  await heightIs(page, 500, 0);
  await heightIs(page, 800, 1);
  await heightIs(page, 360, 2);
});

test("on a phone a box that is too low is given the map's height, and one that is high enough keeps its own", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const style = (ratio: string) => `div { aspect-ratio: ${ratio} } iframe { width: 100%; height: 100%; border: 0 }`;
  await openHost(page, `<div>${frame()}</div>`, style("16 / 9"));
  await heightIs(page, frameHeight(390));
  await openHost(page, `<div>${frame()}</div>`, style("3 / 5"));
  await isReady(page);
  await heightIs(page, 650);
});

test("a frame in a shadow root is given its height, heard and asked", async ({ page }) => {
  await openHost(page, "<article></article>");
  await page.evaluate((markup) => {
    const root = document.querySelector("article")?.attachShadow({ mode: "open" });
    if (root) root.innerHTML = markup;
  }, frame());
  await heightIs(page, frameHeight(640));
  await isReady(page);
  await page.evaluate(() => {
    const inner = document.querySelector("article")?.shadowRoot?.querySelector("iframe");
    inner?.dispatchEvent(new CustomEvent("conflict-map-set", { detail: { day: "2024-12-05" } }));
  });
  const slider = page.frameLocator("iframe").getByRole("slider");
  await expect(slider).toHaveAttribute("aria-valuetext", /5 December/);
});

test("a frame of another vendor is left alone, however it is called and whatever it says", async ({ page }) => {
  await openHost(page, `${frame('height="300"', stranger.origin)}${frame()}`);
  await heightIs(page, frameHeight(640), 1);
  await heightIs(page, 300, 0);
  expect(await toldOf(page), "of our own frame alone").not.toContainEqual(
    expect.objectContaining({ day: "2024-12-05" }),
  );
});

test("a frame that was led to another origin is heard only where the page names that one", async ({ page }) => {
  await openHost(page, `${frame()}${frame("data-conflict-map", stranger.origin)}`);
  await heightIs(page, frameHeight(640), 0);
  await heightIs(page, 1900, 1);
  await page.evaluate((address) => {
    const [, led] = document.querySelectorAll("iframe");
    led?.contentWindow?.location.replace(address);
  }, `${site.origin}/embed.html?lang=en`);
  await isReady(page, 1);
  // Only now does nobody speak for it as the stranger.
  await page.evaluate(() => document.querySelectorAll("iframe")[1]?.style.removeProperty("height"));
  await heightIs(page, 150, 1);
  // It tells of its height as it begins.
  await page.evaluate((origin) => {
    const [, led] = document.querySelectorAll("iframe");
    if (!led) return;
    led.dataset.conflictMap = origin;
    led.contentWindow?.location.replace(`${origin}/embed.html?lang=ar`);
  }, site.origin);
  await heightIs(page, frameHeight(640), 1);
});

test("what a frame says that makes no sense is not passed on", async ({ page }) => {
  const body = `<script>onmessage = ({ data }) => {
    if (data !== "speak") return;
    for (const day of ["<img onerror=1>", {}, "2024-12-04"]) {
      parent.postMessage({ type: "conflict-map:view", day, place: null, lang: "en" }, "*");
    }
    for (const height of ["100%", Infinity, -1, {}]) parent.postMessage({ type: "conflict-map:height", height }, "*");
  }</script>`;
  await openHost(page, `<iframe data-conflict-map sandbox="allow-scripts" title="Map" srcdoc='${body}'></iframe>`);
  await page.evaluate(() => document.querySelector("iframe")?.contentWindow?.postMessage("speak", "*"));
  await expect.poll(() => toldOf(page)).toEqual([{ day: "2024-12-04", place: null, lang: "en" }]);
  await heightIs(page, 150);
});

test("the real iframe-resizer gives the frame its height", async ({ page }) => {
  const resizer = readFileSync("node_modules/iframe-resizer/js/iframeResizer.min.js", "utf8");
  pages["/resizer.js"] = resizer;
  await page.route("**/resizer.js", (route) => route.fulfill({ contentType: "text/javascript", body: resizer }));
  pages["/"] = `<!doctype html><title>Host</title>${frame()}<script src="resizer.js"></script>
    <script>iFrameResize({ log: false }, "iframe")</script>`;
  await page.goto(host.origin);
  await heightIs(page, frameHeight(640));
});

test("thousands of messages are done at the pace of the map, and the last one holds", async ({ page }) => {
  await openHost(page, frame());
  await isReady(page);
  const said = await page.evaluate(async () => {
    const [first] = document.querySelectorAll("iframe");
    let count = 0;
    addEventListener("message", () => (count += 1));
    for (let each = 0; each < 5000; each += 1) {
      const day = each === 4999 ? "2024-12-01" : `2024-12-0${(each % 5) + 2}`;
      first?.contentWindow?.postMessage({ type: "conflict-map:set", day }, "*");
    }
    await new Promise((done) => setTimeout(done, 3000));
    return count;
  });
  const slider = page.frameLocator("iframe").getByRole("slider");
  await expect(slider).toHaveAttribute("aria-valuetext", /1 December/);
  expect(said, "messages that came back").toBeLessThan(500);
});

/** The problems that the page of a host is told of from now on. */
async function hearProblems(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const problems: unknown[] = [];
    Reflect.set(window, "problems", problems);
    addEventListener("conflict-map-problem", (event) => problems.push(Reflect.get(event, "detail")));
  });
  return () => page.evaluate(() => Reflect.get(window, "problems"));
}

test("a message that asks for nonsense is told of, by name", async ({ page }) => {
  const warnings: string[] = [];
  page.on("console", (message) => warnings.push(message.text()));
  await openHost(page, frame());
  await isReady(page);
  const problems = await hearProblems(page);
  await page.evaluate(() => window.frames[0]?.postMessage({ type: "conflict-map:set", day: "tomorrow" }, "*"));
  const told = { code: "message", detail: "day: expected a value that makes sense, found tomorrow" };
  await expect.poll(problems).toEqual([told]);
  expect(warnings).toContain("<conflict-map> message: day: expected a value that makes sense, found tomorrow");
});

test("so is what the page asks its frame for by an event", async ({ page }) => {
  await openHost(page, frame());
  await isReady(page);
  const problems = await hearProblems(page);
  await page.evaluate(() => {
    const set = new CustomEvent("conflict-map-set", { detail: { day: "tomorrow", place: "Homs" } });
    document.querySelector("iframe")?.dispatchEvent(set);
  });
  await expect.poll(problems).toEqual([
    { code: "message", detail: "day: expected a value that makes sense, found tomorrow" },
    { code: "message", detail: "place: expected a value that makes sense, found Homs" },
  ]);
});

test("of a problem the page is told in one line, of 500 characters at most", async ({ page }) => {
  await openHost(page, `<iframe data-conflict-map title="Map"></iframe>`);
  const problems = await hearProblems(page);
  pages["/telling.html"] = `<script>
    for (const detail of ['Unexpected token "<", "<html>\\n\\n<he" is not valid JSON', "x".repeat(501)])
      parent.postMessage({ type: "conflict-map:problem", code: "data", detail }, "*");
  </script>`;
  await page.evaluate(() => document.querySelector("iframe")?.setAttribute("src", "/telling.html"));
  await expect.poll(problems).toEqual([
    { code: "data", detail: 'Unexpected token "<", "<html> <he" is not valid JSON' },
    { code: "data", detail: "x".repeat(500) },
  ]);
});

test("in a frame that may open no windows a link shows its address", async ({ page }) => {
  await openHost(page, frame('sandbox="allow-scripts" height="700"'));
  await isReady(page);
  const map = page.frameLocator("iframe");
  await map.locator("conflict-map-sheet").getByRole("button").first().click();
  const link = map.getByRole("link", { name: words.sourcesPage.title });
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await expect(map.getByText(`${site.origin}/sources/en/`)).toBeVisible();
});

for (const { what, answer, detail } of [
  { what: "of the wrong type", answer: { contentType: "text/plain", body: "1" }, detail: /is sent as text\/plain/ },
  { what: "that is not there", answer: { status: 404 }, detail: /is answered with 404/ },
]) {
  test(`a module ${what} leaves a sentence, the poster, a height, and the reason for the owner`, async ({ page }) => {
    const warnings: string[] = [];
    page.on("console", (message) => warnings.push(message.text()));
    await page.route("**/embed.js", (route) =>
      route.fulfill({ ...answer, headers: { "access-control-allow-origin": "*" } }),
    );
    await openHost(page, frame());
    const map = page.frameLocator("iframe");
    await expect(map.getByText(pagesEn.page.frameCannotRun)).toBeVisible();
    await expect(map.getByText(pagesAr.page.frameCannotRun), "one language").toBeHidden();
    await heightIs(page, frameHeight(640));
    await expect.poll(() => warnings.join("\n")).toMatch(detail);
  });
}
