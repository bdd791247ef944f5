import { writeFileSync } from "node:fs";
import { test as base } from "@playwright/test";
import { openChromium } from "./chromium.ts";
import type { Engine } from "./engine.ts";
import { openFirefox } from "./firefox.ts";
import { openWebKit } from "./webkit.ts";

/** How each engine is opened, and the variable that names its program. */
const ENGINES = {
  firefox: { open: openFirefox, variable: "FIREFOX_PATH" },
  webkit: { open: openWebKit, variable: "WEBKIT_DRIVER_PATH" },
  "chromium-109": { open: openChromium, variable: "CHROMIUM_109_PATH" },
  "chromium-103": { open: openChromium, variable: "CHROMIUM_103_PATH" },
  "chromium-92": { open: openChromium, variable: "CHROMIUM_92_PATH" },
};

/** Opening takes its time on a busy machine; milliseconds. */
const START = 90_000;

/** What a project says of its tests. */
export interface EngineOptions {
  engineName: keyof typeof ENGINES;
}

/** Tests in the engine of their project, which all of them share. What was seen at the end is kept where one fails, and of all journeys. */
export const test = base.extend<{ watched: undefined }, EngineOptions & { engine: Engine }>({
  engineName: ["firefox", { scope: "worker", option: true }],
  engine: [
    async ({ engineName }, use) => {
      const { open, variable } = ENGINES[engineName];
      const program = process.env[variable];
      if (!program) throw new Error(`${variable} names no program; npm run browsers finds or installs one`);
      const engine = await open(program);
      await use(engine);
      await engine.close();
    },
    { scope: "worker", timeout: START },
  ],
  watched: [
    async ({ engine }, use, info) => {
      await use(undefined);
      if (info.status === info.expectedStatus && !process.env.ALL_JOURNEYS) return;
      const path = info.outputPath("seen.png");
      writeFileSync(path, await engine.picture());
      await info.attach("seen", { path, contentType: "image/png" });
    },
    { auto: true },
  ],
});
