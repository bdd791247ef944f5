// Builds the site and runs the end to end tests; what is said after `--` goes to Playwright.
import { chooseChromium } from "../chromium.ts";
import { run, runInstalled } from "../command.ts";
import { chooseEngines } from "../engines.ts";

await chooseChromium();
for (const advice of (await chooseEngines()).missing) console.log(advice);
const built = await run(process.execPath, ["scripts/run.mjs", "build"], { isShown: true });
const tested =
  built.code === 0 && (await runInstalled("playwright", ["test", ...process.argv.slice(3)], { isShown: true }));
process.exitCode = tested ? tested.code : built.code;
