import { launch } from "puppeteer-core";
import { startDisplay } from "./display.ts";
import type { Engine } from "./engine.ts";

/** The size is taken by versions, such as ESR 140, that do not know the orientation of a screen, which the driver sets beside it. */
function passUnknownCommand(error: unknown): void {
  if (!String(error).includes("unknown command emulation.setScreenOrientationOverride")) throw error;
}

/** A Firefox driven over WebDriver BiDi, in a window on a display of its own: without one it has no WebGL. */
export async function openFirefox(program: string): Promise<Engine> {
  const display = await startDisplay();
  const browser = await launch({
    browser: "firefox",
    executablePath: program,
    headless: false,
    env: { ...process.env, DISPLAY: display.name },
  });
  const page = await browser.newPage();
  return {
    size: (width, height) => page.setViewport({ width, height }).catch(passUnknownCommand),
    goto: async (address) => {
      await page.goto(address);
    },
    evaluate: (script, ...args) => page.evaluate(script as never, ...args),
    point: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    key: (name) => page.keyboard.press(name),
    picture: async () => Buffer.from(await page.screenshot()),
    print: async () => Buffer.from(await page.pdf()),
    close: async () => {
      await browser.close();
      display.stop();
    },
  };
}
