// Soaks the page, see bench/soak.ts, then the compiler and the import in 100,000 damaged inputs; `--fuzz N` says how many.
import { chooseChromium } from "../chromium.ts";
import { runInstalled } from "../command.ts";

const FUZZED = ["src/site/fuzz.test.ts", "src/compile/compile.properties.test.ts", "src/site/import/import.test.ts"];

const at = process.argv.indexOf("--fuzz");
const runs = at < 0 ? "100000" : (process.argv[at + 1] ?? "");
await chooseChromium("browser");
await import("../../bench/soak.ts");
const fuzzed = await runInstalled("vitest", ["run", "--project", "pure", ...FUZZED], {
  isShown: true,
  env: { FUZZ_RUNS: runs },
});
process.exitCode ||= fuzzed.code;
