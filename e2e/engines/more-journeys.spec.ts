import { expect } from "@playwright/test";
import { ar } from "../../src/language/words/ar.ts";
import { shareEn } from "../../src/language/words/share-en.ts";
import { serveHost } from "../host-server.ts";
import type { Engine } from "./engine.ts";
import { MapWindow } from "./map-window.ts";
import { test } from "./test.ts";

const DESKTOP = [1280, 800] as const;

/** Puts a frame at the top of the page. */
function putFrame(engine: Engine, address: string, sandbox: string | null): Promise<void> {
  return engine.evaluate(
    (source, allowed) => {
      const frame = document.createElement("iframe");
      if (allowed !== null) frame.setAttribute("sandbox", allowed);
      frame.src = source;
      frame.width = "600";
      frame.height = "620";
      document.body.prepend(frame);
    },
    address,
    sandbox,
  );
}

/** Whether the map in the frame of the page is painted; runs in the page. */
function isFramePainted(): boolean {
  const within = (root: ParentNode | null | undefined, tag: string) => root?.querySelector(tag)?.shadowRoot;
  const map = within(document.querySelector("iframe")?.contentDocument, "conflict-map");
  return !!within(within(map, "conflict-map-frame"), "conflict-map-canvas")?.querySelector(".symbol");
}

test("zooming in brings MapLibre, which paints the ground", async ({ engine, baseURL }) => {
  const map = new MapWindow(engine);
  await engine.size(...DESKTOP);
  await engine.goto(`${baseURL}?lang=en`);
  await map.find("ground");
  await map.press("zoom");
  await map.find("canvas");
  await expect.poll(() => map.look("ground"), { timeout: 30_000, message: "the still ground gives way" }).toBeNull();
  expect(await map.look("alert"), "the page complains").toBeNull();
});

test("without WebGL the still ground stays, and no complaint", async ({ engine, baseURL }) => {
  const map = new MapWindow(engine);
  await engine.size(...DESKTOP);
  await engine.goto(`${baseURL}?lang=en`);
  await engine.evaluate(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    // Text is measured by a canvas, too.
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
  await map.press("zoom");
  await map.press("zoom");
  await map.find("ground");
  expect(await map.look("alert"), "the page complains").toBeNull();
});

test("the list shows every place by its days", async ({ engine, baseURL }) => {
  const map = new MapWindow(engine);
  await engine.size(...DESKTOP);
  await engine.goto(`${baseURL}?lang=en&show=list`);
  expect((await map.find("row", "Homs")).isOnTop).toBe(true);
});

test("the list is narrowed to what the address asks for", async ({ engine, baseURL }) => {
  const map = new MapWindow(engine);
  await engine.size(...DESKTOP);
  await engine.goto(`${baseURL}?lang=en&show=list&q=hama`);
  await map.find("row", "Hama");
  expect(await map.look("row", "Palmyra")).toBeNull();
});

test("share opens, and a press beside it closes it", async ({ engine, baseURL }) => {
  const map = new MapWindow(engine);
  await engine.size(...DESKTOP);
  await engine.goto(`${baseURL}?lang=en`);
  await map.press("share");
  await map.find("link", shareEn.share.embed);
  await engine.click(20, 400);
  await expect.poll(() => map.look("link", shareEn.share.embed)).toBeNull();
});

test("the language changes, and the direction with it", async ({ engine, baseURL }) => {
  const map = new MapWindow(engine);
  await engine.size(...DESKTOP);
  await engine.goto(`${baseURL}?lang=en`);
  await map.press("language", "العربية");
  await map.find("day", "كانون الأول");
  const { box } = await map.find("map");
  expect(box.x, "the evidence stands left of the map").toBeGreaterThan(300);
  expect((await map.find("map")).label).toBe(ar.mapLabel);
});

test("a dark map is dark, with light text", async ({ engine, baseURL }) => {
  const map = new MapWindow(engine);
  await engine.size(...DESKTOP);
  await engine.goto(`${baseURL}embed.html?lang=en&theme=dark`);
  await map.find("ground");
  const colours = await engine.evaluate(() => {
    const frame = document.querySelector("conflict-map")?.shadowRoot?.querySelector("conflict-map-frame");
    const style = frame && getComputedStyle(frame.shadowRoot?.querySelector(".frame") as Element);
    return style ? [style.backgroundColor, style.color] : [];
  });
  expect(colours).toEqual(["rgb(27, 31, 36)", "rgb(241, 239, 233)"]);
});

test("an embed tells its host of its height", async ({ engine, baseURL }) => {
  await engine.size(...DESKTOP);
  await engine.goto(`${baseURL}sources/en/`);
  await engine.evaluate((source) => {
    addEventListener("message", ({ data }) => {
      if (data.type === "conflict-map:height") document.title = `height ${data.height}`;
    });
    const frame = document.createElement("iframe");
    frame.src = source;
    frame.style.inlineSize = "400px";
    document.body.prepend(frame);
  }, `${baseURL}embed.html?lang=en`);
  await expect.poll(() => engine.evaluate(() => document.title), { timeout: 30_000 }).toMatch(/^height [67]\d\d$/);
});

test("a page with a frame is printed with the map in it", async ({ engine, baseURL }) => {
  await engine.size(...DESKTOP);
  await engine.goto(`${baseURL}demo/`);
  const bare = await engine.print();
  if (bare === null) {
    test.info().annotations.push({ type: "not tried", description: "its driver cannot print" });
    return;
  }
  await putFrame(engine, `${baseURL}embed.html?lang=en`, null);
  await expect.poll(() => engine.evaluate(isFramePainted), { timeout: 30_000 }).toBe(true);
  const paper = await engine.print();
  expect((paper?.length ?? 0) - bare.length, "bytes that the map takes on paper").toBeGreaterThan(40_000);
});

test("in a sandbox without an origin the map is painted, and tells of its height", async ({ engine, baseURL }) => {
  await engine.size(...DESKTOP);
  await engine.goto(`${baseURL}demo/`);
  await engine.evaluate(() => {
    addEventListener("message", ({ data }) => {
      if (data.type === "conflict-map:height") document.title = `height ${data.height}`;
      if (data.type === "conflict-map:view") document.title += ` day ${data.day}`;
    });
  });
  const site = await serveHost({ headers: { "access-control-allow-origin": "*" } });
  await putFrame(engine, `${site.origin}/embed.html?lang=en`, "allow-scripts");
  await expect
    .poll(() => engine.evaluate(() => document.title), { timeout: 30_000 })
    .toMatch(/^height [67]\d\d day 2024/);
  await site.close();
});

for (const width of [740, 860, 1000]) {
  test(`at ${width} pixels the key can be opened`, async ({ engine, baseURL }) => {
    const map = new MapWindow(engine);
    await engine.size(width, 600);
    await engine.goto(`${baseURL}embed.html?lang=en`);
    expect((await map.find("key")).isOnTop, "nothing lies above it").toBe(true);
    await map.press("key");
    await map.find("keyed");
  });
}

test("the page is printed with its map", async ({ engine, baseURL }) => {
  const map = new MapWindow(engine);
  await engine.size(...DESKTOP);
  await engine.goto(`${baseURL}?lang=en`);
  await map.find("ground");
  const paper = await engine.print();
  if (paper === null) test.info().annotations.push({ type: "not tried", description: "its driver cannot print" });
  else expect(paper.length, "bytes").toBeGreaterThan(20_000);
});
