import { expect, type Locator, type Page, test } from "@playwright/test";
import { frameHeight } from "../src/hosting/frame-height.ts";
import { firstWordsIn } from "../src/language/words/first.ts";
import { pagesEn } from "../src/language/words/pages-en.ts";
import { localeFor } from "../src/language/words/vocabulary.ts";
import { type RunningHost, serveHost } from "./host-server.ts";

const { words } = localeFor("en", "arab");

let site: RunningHost;
let host: RunningHost;

test.beforeAll(async () => {
  site = await serveHost({ headers: { "access-control-allow-origin": "*" } });
  host = await serveHost({ pages: { "/": "<!doctype html><title>Host</title><body>" } });
});

test.afterAll(() => Promise.all([site.close(), host.close()]));

const slider = (page: Page) => page.frameLocator("iframe").getByRole("slider", { name: words.day });

const heightOf = async (frame: Locator) => Math.round((await frame.boundingBox())?.height ?? 0);

/** Opens a page of another origin that frames the map, keeps all that the frame says, and has no other script. */
async function openHost(page: Page, query: string): Promise<void> {
  await page.goto(host.origin);
  await page.evaluate((address) => {
    Reflect.set(window, "heard", []);
    addEventListener("message", ({ data }) => Reflect.get(window, "heard").push(data));
    const frame = document.body.appendChild(document.createElement("iframe"));
    frame.width = "640";
    frame.height = "600";
    frame.src = address;
  }, `${site.origin}/embed.html${query}`);
  await expect(slider(page)).toBeVisible();
}

const heard = (page: Page) => page.evaluate((): unknown[] => Reflect.get(window, "heard"));

const say = (page: Page, message: unknown) =>
  page.evaluate((data) => window.frames[0]?.postMessage(data, "*"), message);

test("the address of the frame gives day, place, language, digits and theme", async ({ page }) => {
  await page.goto(`${site.origin}/embed.html?day=2024-12-05&place=hama&lang=ar&numerals=latn&theme=dark`);
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", /5 كانون الأول 2024/);
  await expect(page.getByRole("heading", { level: 2, name: /^حماة/ })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("conflict-map")).toHaveAttribute("theme", "dark");
});

for (const width of [375, 1280]) {
  test(`the host script sizes a frame in a window ${width} pixels wide, and again when it turns`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route("**/demo/article-iframe.html", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ body: (await answer.text()).replace(/ height="\d+"/, ""), response: answer });
    });
    await page.goto(`${site.origin}/demo/article-iframe.html`);
    const frame = page.locator("iframe");
    const wanted = async () => frameHeight((await frame.boundingBox())?.width ?? 0);
    await frame.scrollIntoViewIfNeeded();
    await expect.poll(() => heightOf(frame)).toBe(await wanted());
    await page.setViewportSize({ width: 500, height: 800 });
    await expect.poll(() => heightOf(frame)).toBe(760);
  });
}

test("the page sets day, place and language, and hears of the view", async ({ page }) => {
  await page.goto(`${site.origin}/demo/article-iframe.html`);
  const shown = page.locator("#shown");
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await expect(shown, "told by the map once it is there").toHaveText("2024-12-06, en");

  await page.getByRole("button", { name: "5 December", exact: true }).click();
  await expect(shown).toHaveText("2024-12-05, en");
  await slider(page).press("Home");
  await expect(shown, "after the reader has scrubbed").toHaveText("2024-11-27, en");
  await page.getByRole("button", { name: "5 December", exact: true }).click();
  await expect(shown, "set to the same day again").toHaveText("2024-12-05, en");

  await page.getByRole("button", { name: "Homs, 6 December" }).click();
  await expect(shown).toHaveText("2024-12-06, homs, en");
  await page.getByRole("button", { name: "بالعربية" }).click();
  await expect(shown).toHaveText("2024-12-06, homs, ar");
});

test("a frame tells its height in the forms of Datawrapper, AMP, the Guardian, Pym and WordPress", async ({ page }) => {
  await openHost(page, "?lang=en&childId=map-1#?secret=aB3xYz");
  const height = frameHeight(640);
  await expect
    .poll(() => heard(page))
    .toEqual(
      expect.arrayContaining([
        { type: "conflict-map:height", height },
        { "datawrapper-height": { "map-1": height } },
        { sentinel: "amp", type: "embed-size", height },
        { kind: "interactive:height", height },
        `pymxPYMxmap-1xPYMxheightxPYMx${height}`,
        { message: "height", value: height, secret: "aB3xYz" },
      ]),
    );
});

test("a frame ignores messages of other types, and in its own type what makes no sense", async ({ page }) => {
  await openHost(page, "?lang=en");
  const markup = "<img src=x onerror=alert(1)>";
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await say(page, { type: "conflict-map:navigate", day: "2024-12-01" });
  await say(page, "conflict-map:set");
  await say(page, null);
  await say(page, { type: "conflict-map:set", day: markup, place: markup, lang: markup, src: "https://example.org/" });
  await say(page, { type: "conflict-map:set", lang: "ar" });
  const last = { type: "conflict-map:view", day: "2024-12-06", place: null, lang: "ar" };
  await expect.poll(async () => (await heard(page)).at(-1)).toEqual(last);
  expect(await page.frameLocator("iframe").locator("img[src='x']").count(), "elements made from a message").toBe(0);
  expect(errors).toEqual([]);
});

test("a frame does not obey its own window, nor a frame beside it", async ({ page }) => {
  await openHost(page, "?lang=en");
  await page.frames()[1]?.evaluate(() => postMessage({ type: "conflict-map:set", day: "2024-12-01" }, "*"));
  await page.evaluate(async () => {
    const beside = document.body.appendChild(document.createElement("iframe"));
    const script =
      'parent.frames[0].postMessage({type: "conflict-map:set", day: "2024-12-02"}, "*"); parent.postMessage("said", "*")';
    const said = new Promise((resolve) => {
      addEventListener("message", ({ data }) => data === "said" && resolve(null));
    });
    beside.srcdoc = `<script>${script}</script>`;
    await said;
  });
  await say(page, { type: "conflict-map:set", lang: "ar" });
  const last = { type: "conflict-map:view", day: "2024-12-06", place: null, lang: "ar" };
  await expect.poll(async () => (await heard(page)).at(-1)).toEqual(last);
});

test("WordPress' sandboxed iframe runs the map and is given its height", async ({ page }) => {
  await page.goto(`${site.origin}/demo/wordpress.html`);
  const frame = page.locator("iframe");
  const width = (await frame.boundingBox())?.width ?? 0;
  await expect(frame).toHaveAttribute("height", String(frameHeight(width)));
  await expect(slider(page)).toBeVisible();
});

test("a frame keeps its picture until the map is painted", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/data/map-core.json", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.origin}/embed.html?lang=en`);
  await expect(page.getByText(`${firstWordsIn("en").words.loading}…`)).toBeVisible();
  await expect(page.getByRole("img", { name: /6 December 2024/ })).toBeInViewport({ ratio: 0.9 });
  release();
  await expect(page.getByRole("slider", { name: words.day })).toBeVisible();
  await expect(page.getByRole("img", { name: /6 December 2024/ })).toBeHidden();
});

for (const width of [560, 768, 1000, 1280]) {
  for (const language of ["ar", "en"]) {
    test(`the sentence of the day is seen whole in a frame of ${width} pixels, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height: frameHeight(width) });
      await page.goto(`${site.origin}/embed.html?lang=${language}`);
      const line = page.locator(".headline-line");
      await expect(line).toBeVisible();
      const hidden = await line.evaluate((element) => element.scrollHeight - element.clientHeight);
      expect(hidden, "pixels that are scrolled away").toBeLessThanOrEqual(0);
    });
  }
}

test("without a module the frame shows the poster of the day and language that it was asked for", async ({ page }) => {
  await page.route("**/embed.js", (route) => route.abort());
  await page.goto(`${site.origin}/embed.html?day=2024-12-05&lang=en`);
  // Before anything is painted: all of it would be laid out again.
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  const poster = page.getByRole("img", { name: /2024-12-05/ });
  await expect(poster).toHaveAttribute("src", "./posters/2024-12-05.en.svg");
  await expect.poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(page.getByText(pagesEn.page.frameCannotRun)).toBeVisible();
  await page.getByRole("link", { name: pagesEn.page.dayAsText }).click();
  await expect(page).toHaveURL(`${site.origin}/d/2024-12-05/en/`);
});

test("in a frame as narrow as a phone that poster is the portrait, which fills it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 683 });
  await page.route("**/embed.js", (route) => route.abort());
  await page.goto(`${site.origin}/embed.html?day=2024-12-05&lang=en`);
  const poster = page.getByRole("img", { name: /2024-12-05/ });
  const sourceOf = (image: HTMLImageElement) => image.currentSrc.replace(/.*\//, "");
  await expect.poll(() => poster.evaluate(sourceOf)).toBe("2024-12-05.en.portrait.svg");
  const box = await poster.boundingBox();
  expect([box?.width, (box?.height ?? 0) > 500]).toEqual([390, true]);
});

test("without a module an address that makes no sense shows the opening day", async ({ page }) => {
  await page.route("**/embed.js", (route) => route.abort());
  await page.goto(`${site.origin}/embed.html?day=../../evil&lang=xx`);
  await expect(page.getByRole("img", { name: /٦ كانون الأول ٢٠٢٤/ })).toHaveAttribute(
    "src",
    "./posters/2024-12-06.ar.svg",
  );
});

for (const { name, maps } of [
  { name: "article-iframe", maps: 1 },
  { name: "article-element", maps: 1 },
  { name: "wordpress", maps: 1 },
  { name: "two-maps", maps: 2 },
  { name: "dark", maps: 1 },
]) {
  test(`the demo page ${name} opens without complaint, asks nobody else, and is no wider than a phone`, async ({
    page,
  }) => {
    const complaints: string[] = [];
    const strangers: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== site.origin && protocol !== "blob:" && protocol !== "data:") strangers.push(request.url());
    });
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(`${site.origin}/demo/${name}.html`);
    const hosts = page.locator("conflict-map, iframe");
    await expect(hosts).toHaveCount(maps);
    for (const host of await hosts.all()) {
      await host.scrollIntoViewIfNeeded();
      const isFrame = (await host.evaluate(({ localName }) => localName)) === "iframe";
      const map = isFrame ? host.contentFrame() : host;
      await expect(map.getByRole("slider")).toBeVisible();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    expect(complaints, "errors in the console").toEqual([]);
    expect(strangers, "requests to other origins").toEqual([]);
  });
}

for (const [width, height] of [
  [320, 480],
  [600, 500],
  [1000, 640],
] as const) {
  test(`a frame of ${width} × ${height} shows sentence, key, map and days; the rest comes on a tap`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${site.origin}/embed.html?day=2024-12-06&lang=en`);
    await expect(page.getByRole("slider", { name: words.day })).toBeVisible();
    await expect(page.getByText("Reports conflict on whether the army has left Homs;").first()).toBeInViewport();
    await expect(page.locator(".key")).toBeInViewport({ ratio: 0.9 });
    const map = page.getByRole("application", { name: words.mapLabel });
    const { height: room = 0 } = (await map.boundingBox()) ?? {};
    expect(room, "pixels of map").toBeGreaterThan(0.3 * height);
    await expect(page.getByRole("combobox", { name: words.search })).toBeHidden();
    await expect(page.getByRole("heading", { name: /^What is new/ })).toBeHidden();
    await page.getByRole("button", { name: words.more, exact: true }).click();
    await expect(page.getByRole("combobox", { name: words.search })).toBeVisible();
    await page.keyboard.press("Escape");
    await page.locator(".headline a").nth(3).click();
    await expect(page.getByRole("heading", { level: 2, name: /^Homs/ })).toBeInViewport();
  });
}
