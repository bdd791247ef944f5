import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

const executablePath = process.env.CHROMIUM_PATH;
const args = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "pure",
          environment: "node",
          include: [
            "src/{model,text,compile,view,build}/**/*.test.ts",
            "src/paint/svg/**/*.test.ts",
            "src/paint/*.test.ts",
          ],
        },
      },
      {
        // Found only while the tests run, they would make the server start over.
        optimizeDeps: { include: ["lit", "lit/decorators.js", "maplibre-gl", "valibot", "axe-core"] },
        test: {
          name: "browser",
          include: ["src/elements/**/*.test.ts", "src/paint/{canvas,maplibre}/**/*.test.ts"],
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
