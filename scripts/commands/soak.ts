// Soaks the page, see bench/soak.ts, then the compiler and the import in 100,000 damaged inputs; `--fuzz N` says how many.
import { parseArgs } from "node:util";
import { chooseChromium } from "../chromium.ts";
import { runInstalled } from "../command.ts";

const FUZZED = ["src/site/fuzz.test.ts", "src/compile/compile.properties.test.ts", "src/site/import/import.test.ts"];

const { values } = parseArgs({
  args: process.argv.slice(3),
  // The other options are of the page.
  strict: false,
  options: { fuzz: { type: "string", default: "100000" } },
});
const runs = String(values.fuzz);
if (!/^[1-9]\d*$/.test(runs)) throw new Error(`--fuzz N: expected a number of inputs, found ${runs}`);
await chooseChromium("browser");
await import("../../bench/soak.ts");
const fuzzed = await runInstalled("vitest", ["run", "--project", "pure", ...FUZZED], {
  isShown: true,
  env: { FUZZ_RUNS: runs },
});
process.exitCode ||= fuzzed.code;
