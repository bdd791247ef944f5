// Measures the site, on a fresh clone too: packages and a browser are installed when they are missing.
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser.mjs";
import { installPackages } from "./packages.mjs";

installPackages(fileURLToPath(new URL("..", import.meta.url)));
process.env.CHROMIUM_PATH = await findBrowser();

const { register } = await import("tsx/esm/api");
register();
await import("../bench/bench.ts");
