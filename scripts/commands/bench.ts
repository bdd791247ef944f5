// Measures the site; a browser is installed where there is none.
import { chooseChromium } from "../chromium.ts";

await chooseChromium("browser");
await import("../../bench/bench.ts");
