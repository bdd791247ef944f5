import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

const executablePath = process.env.CHROMIUM_PATH;
/** What needs a real browser; all else runs in Node. */
const IN_BROWSER = [
  "src/elements/**/*.test.ts",
  "src/map/ground/{maplibre,static}/**/*.test.ts",
  "src/map/overlay/**/*.test.ts",
  "src/map/render/raster.test.ts",
];

const args = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "pure",
          environment: "node",
          include: ["src/**/*.test.ts"],
          exclude: IN_BROWSER,
        },
      },
      {
        // Found only while the tests run, they would make the server start over.
        optimizeDeps: { include: ["lit", "lit/decorators.js", "maplibre-gl", "valibot", "axe-core"] },
        test: {
          name: "browser",
          include: IN_BROWSER,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), args } }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
