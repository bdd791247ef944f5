// Builds the site and runs the end to end tests, in all browsers that are here but for old ones, which `npm run browsers` finds;
// what is said after `--` goes to Playwright.
import { chooseChromium } from "../chromium.ts";
import { run, runInstalled } from "../command.ts";
import { chooseEngines } from "../engines.ts";

await chooseChromium();
const { names, missing } = await chooseEngines();
for (const advice of missing) console.log(advice);
const said = process.argv.slice(3);
const isNamed = said.some((each) => each.startsWith("--project"));
const projects = isNamed ? [] : ["site", "no-webgl", ...names].map((name) => `--project=${name}`);
const built = await run(process.execPath, ["scripts/run.mjs", "build"], { isShown: true });
const tested =
  built.code === 0 && (await runInstalled("playwright", ["test", ...projects, ...said], { isShown: true }));
process.exitCode = tested ? tested.code : built.code;
