// Measures the site beside its peers, which are a package of their own; a browser is installed where there is none.
import { fileURLToPath } from "node:url";
import { chooseChromium } from "../chromium.ts";
import { installPackages } from "../packages.mjs";

installPackages(fileURLToPath(new URL("../../bench", import.meta.url)));
await chooseChromium("browser");
await import("../../bench/bench.ts");
