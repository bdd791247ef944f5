import { defineConfig } from "@playwright/test";

const executablePath = process.env.CHROMIUM_PATH;
const address = "http://localhost:4179/";

export default defineConfig({
  testDir: "e2e",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: "list",
  use: {
    baseURL: address,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
    },
  },
  webServer: {
    command: "npx --no-install vite preview --port 4179 --strictPort",
    url: address,
    reuseExistingServer: false,
  },
});
