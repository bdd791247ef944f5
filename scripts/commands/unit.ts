// Runs the tests beside the code; what is said after `--` goes to Vitest.
import { chooseChromium } from "../chromium.ts";
import { runInstalled } from "../command.ts";

await chooseChromium();
const { code } = await runInstalled("vitest", process.argv.slice(3), { isShown: true });
process.exitCode = code;
