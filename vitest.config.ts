import type { OutgoingHttpHeaders } from "node:http";
import { availableParallelism } from "node:os";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const executablePath = process.env.CHROMIUM_PATH;
/** What needs a real browser; all else runs in Node. */
const IN_BROWSER = [
  "src/elements/**/*.test.ts",
  "src/desk-page/**/*.browser.test.ts",
  "src/map/ground/{maplibre,static}/**/*.test.ts",
  "src/map/overlay/**/*.test.ts",
  "src/map/render/raster.test.ts",
];

/** What puts other modules in the place of some, and would leave them there for the files after it: in Node, and in a browser. */
const IN_ISOLATION = ["src/site/every-standing.test.ts"];
const MOCKED_IN_BROWSER = ["src/elements/every-standing.test.ts"];

/** Milliseconds; the build and the checks run beside the tests on the same cores. */
const TIMEOUT = 60_000;

/** Milliseconds for which a test looks again for what is about to come. */
const PATIENCE = 15_000;

const args = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/** A project whose tests run in Chromium; what serves them answers with the headers. */
function inBrowser(
  name: string,
  include: string[],
  exclude: string[] = [],
  headers: OutgoingHttpHeaders = {},
): TestProjectInlineConfiguration {
  return {
    server: { headers },
    optimizeDeps: {
      // One that is found while tests run has Vite load the page again under them.
      include: [
        ...["lit", "lit/decorators.js", "lit/directive.js", "lit/directive-helpers.js", "lit/directives/guard.js"],
        ...["lit/directives/keyed.js", "lit/directives/repeat.js", "maplibre-gl", "valibot", "axe-core"],
      ],
    },
    test: {
      name,
      testTimeout: TIMEOUT,
      expect: { poll: { timeout: PATIENCE } },
      include,
      exclude,
      // Else style sheets are empty.
      css: true,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), args } }),
        instances: [{ browser: "chromium" }],
      },
    },
  };
}

export default defineConfig({
  test: {
    // Vitest leaves a core free, which on two of them is half; what runs beside it is done after two of its ten minutes.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: "pure",
          testTimeout: TIMEOUT,
          environment: "node",
          // Modules are loaded once for all files of a worker, which halves the time: no test may leave anything behind.
          isolate: false,
          include: ["src/**/*.test.ts", "scripts/*.test.mjs", "test/*.test.ts"],
          exclude: [...IN_BROWSER, ...IN_ISOLATION],
        },
      },
      { test: { name: "isolated", testTimeout: TIMEOUT, environment: "node", include: IN_ISOLATION } },
      inBrowser("browser", IN_BROWSER, MOCKED_IN_BROWSER, {
        // The page of each file asks for hundreds of modules. Where tests run again at each change, they may be others by then.
        ...(process.argv.includes("run") && { "Cache-Control": "max-age=600" }),
      }),
      inBrowser("mocked", MOCKED_IN_BROWSER),
    ],
  },
});
