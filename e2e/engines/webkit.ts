import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Builder, Capabilities, Key, type WebDriver } from "selenium-webdriver";
import { startDisplay } from "./display.ts";
import { startDriver } from "./driver.ts";
import type { Engine, KeyName } from "./engine.ts";

const KEYS: Readonly<Record<KeyName, string>> = {
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  End: Key.END,
  Home: Key.HOME,
};

/** The small browser of WebKitGTK, driven over WebDriver in a window on a display of its own; `program` is its driver. */
export async function openWebKit(program: string): Promise<Engine> {
  const display = await startDisplay();
  const settings = mkdtempSync(join(tmpdir(), "conflict-map-webkit-"));
  letWindowShrink(settings);
  const server = await startDriver(program, { DISPLAY: display.name, XDG_CONFIG_HOME: settings });
  const options = { args: ["--automation"] };
  const driver = await new Builder()
    .usingServer(server.address)
    .withCapabilities(new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": options }))
    .build();
  return {
    size: (width, height) => resize(driver, width, height),
    goto: (address) => driver.get(address),
    evaluate: (script, ...args) => driver.executeScript(`return (${script}).apply(null, arguments)`, ...args),
    point: (x, y) => driver.actions().move({ x, y, duration: 0 }).perform(),
    click: (x, y) => driver.actions().move({ x, y, duration: 0 }).press().release().perform(),
    key: (name) => driver.actions().sendKeys(KEYS[name]).perform(),
    picture: async () => Buffer.from(await driver.takeScreenshot(), "base64"),
    print: async () => null,
    close: async () => {
      await driver.quit();
      server.stop();
      display.stop();
      rmSync(settings, { recursive: true });
    },
  };
}

/** Its tool bar is wider than a phone. */
function letWindowShrink(settings: string): void {
  mkdirSync(join(settings, "gtk-3.0"));
  writeFileSync(join(settings, "gtk-3.0", "gtk.css"), "button { min-width: 0; padding: 0; }");
}

/** The window is as much larger than the page as its bars are; it takes its time to change. */
async function resize(driver: WebDriver, width: number, height: number): Promise<void> {
  const window = driver.manage().window();
  const seen = () => driver.executeScript<[number, number]>("return [innerWidth, innerHeight]");
  const [wide, high] = await seen();
  const outer = await window.getRect();
  await window.setRect({ ...outer, width: outer.width + width - wide, height: outer.height + height - high });
  for (let turn = 0; turn < 50; turn++) {
    if (String(await seen()) === String([width, height])) return;
    await setTimeout(100);
  }
  throw new Error(`the window shows ${await seen()} pixels, not ${width},${height}`);
}
