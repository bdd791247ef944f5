import { defineConfig } from "@playwright/test";

const executablePath = process.env.CHROMIUM_PATH;
/** Another one lets two checkouts be tested side by side. */
const port = process.env.E2E_PORT ?? "4179";
const address = `http://localhost:${port}/`;

const browser = (...args: string[]) => ({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", ...args],
  },
});

export default defineConfig({
  testDir: "e2e",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: "list",
  use: { baseURL: address, viewport: { width: 1280, height: 800 } },
  projects: [
    { name: "site", testIgnore: "no-webgl.spec.ts", use: browser() },
    { name: "no-webgl", testMatch: "no-webgl.spec.ts", use: browser("--disable-3d-apis") },
  ],
  webServer: {
    command: `npx --no-install vite preview --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
