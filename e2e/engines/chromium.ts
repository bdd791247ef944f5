import { dirname, join } from "node:path";
import { chromium } from "@playwright/test";
import type { Engine } from "./engine.ts";

/** A Chromium of any age, without a window; its libraries lie beside the program, or in `lib` there. */
export async function openChromium(program: string): Promise<Engine> {
  const folder = dirname(program);
  const browser = await chromium.launch({
    executablePath: program,
    args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
    env: { ...process.env, LD_LIBRARY_PATH: `${join(folder, "lib")}:${folder}` },
  });
  const page = await browser.newPage();
  return {
    size: (width, height) => page.setViewportSize({ width, height }),
    goto: async (address) => {
      await page.goto(address);
    },
    evaluate: (script, ...args) =>
      page.evaluate(([code, values]) => new Function(`return (${code}).apply(null, arguments[0])`)(values), [
        String(script),
        args,
      ] as const) as never,
    point: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    key: (name) => page.keyboard.press(name),
    picture: () => page.screenshot(),
    print: () => page.pdf(),
    close: () => browser.close(),
  };
}
