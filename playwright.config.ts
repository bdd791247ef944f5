import { defineConfig } from "@playwright/test";
import type { EngineOptions } from "./e2e/engines/test.ts";

const executablePath = process.env.CHROMIUM_PATH;
/** Another one lets two checkouts be tested side by side. */
const port = process.env.E2E_PORT ?? "4179";
const address = `http://localhost:${port}/`;

const browser = (...args: string[]) => ({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: [
      "--no-sandbox",
      // The shell without windows else sets letters otherwise than the browser does.
      "--font-render-hinting=none",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--disable-gpu-rasterization",
      "--disable-gpu-compositing",
      ...args,
    ],
  },
});

const WITHOUT_WEBGL = /no-webgl.*\.spec\.ts/;
const OTHER_ENGINES = /[\\/]e2e[\\/]engines[\\/]/;

/** The tests of one engine share its window, so they run one after another; all of them only for the table of browsers. */
const engine = (
  name: EngineOptions["engineName"],
  testMatch = process.env.ALL_JOURNEYS ? /(journeys?|names)\.spec/ : /journey\.spec/,
) => ({
  name,
  testDir: "e2e/engines",
  testMatch,
  fullyParallel: false,
  timeout: 120_000,
  use: { engineName: name },
});

export default defineConfig<object, EngineOptions>({
  testDir: "e2e",
  forbidOnly: true,
  fullyParallel: true,
  // A machine without a graphics card draws slowly, and slower still when it is busy.
  timeout: 60_000,
  // What passes only at the second try is listed as flaky.
  retries: 1,
  workers: 2,
  reporter: "list",
  expect: {
    timeout: 10_000,
    // Letters and lines come out a little different on another version of the browser.
    toHaveScreenshot: { pathTemplate: "{testDir}/pictures/{arg}{ext}", threshold: 0.3, maxDiffPixelRatio: 0.02 },
    toMatchAriaSnapshot: { pathTemplate: "{testDir}/trees/{arg}{ext}" },
  },
  use: { baseURL: address, viewport: { width: 1280, height: 800 } },
  projects: [
    { name: "site", testIgnore: [WITHOUT_WEBGL, OTHER_ENGINES], use: browser() },
    { name: "no-webgl", testMatch: [WITHOUT_WEBGL], use: browser("--disable-3d-apis") },
    engine("firefox"),
    engine("webkit"),
    engine("chromium-109"),
    engine("chromium-103"),
    engine("chromium-92", /(below|names)\.spec/),
  ],
  webServer: {
    command: `npx --no-install vite preview --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
