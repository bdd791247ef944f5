// Runs every check of the project, goes on after a failed one, and ends with a line "N passed, N failed".
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chooseChromium } from "../chromium.ts";
import { type Ended, run, runInstalled } from "../command.ts";
import { chooseEngines } from "../engines.ts";
import { countPlaywright, countVitest } from "../reports.ts";
import { type Step, sum, take, takeAll } from "../step.ts";

const reports = mkdtempSync(join(tmpdir(), "conflict-map-"));

const command = (...args: string[]) => run(process.execPath, ["scripts/run.mjs", ...args]);

const done = (output: string, code = 0): Ended => ({ code, output });

const browser: Step = {
  name: "browser",
  run: () =>
    chooseChromium().then(
      () => done(""),
      (error: unknown) => done(String(error), 1),
    ),
};

/** Each keeps one core busy. */
const quick: readonly Step[] = [
  { name: "types", run: () => runInstalled("tsc", ["--noEmit"]) },
  { name: "lint", run: () => runInstalled("biome", ["ci", "--error-on-warnings"]) },
  { name: "unused code", run: () => runInstalled("knip", []) },
  { name: "generated files", run: () => command("generate", "--check") },
  { name: "data", run: () => command("check") },
  { name: "build", run: () => command("build") },
];

const unitReport = join(reports, "unit.json");
const unit: Step = {
  name: "unit and element tests",
  run: () =>
    runInstalled("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`]),
  count: () => countVitest(unitReport),
};

/** The tests of some projects of Playwright, which keep both cores busy. */
function endToEnd(name: string, projects: readonly string[]): Step {
  const report = join(reports, `${projects.join("-")}.json`);
  const chosen = projects.flatMap((project) => ["--project", project]);
  return {
    name,
    run: () =>
      runInstalled("playwright", ["test", "--reporter=list,json", ...chosen], {
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      }),
    count: () => countPlaywright(report),
  };
}

/** Firefox and WebKit, as far as they are here; on a server that tests every change, each that is not is a failure. */
async function engineSteps(): Promise<Step[]> {
  const { names, missing } = await chooseEngines();
  const isServer = process.env.CI === "true";
  if (!isServer) for (const advice of missing) console.log(`     not run: ${advice}`);
  return [
    ...(names.length > 0 ? [endToEnd("engines", names)] : []),
    ...(isServer ? missing.map((advice) => ({ name: "engine", run: async () => done(advice, 1) })) : []),
  ];
}

const found = await take(browser);
// Vitest leaves a core to them.
const [slow, cheap] = await Promise.all([take(unit), takeAll(quick)]);
const site = await take(endToEnd("end to end", ["site", "no-webgl"]));
const engines = await takeAll(await engineSteps());
rmSync(reports, { recursive: true });
const { passed, failed } = [found, slow, cheap, site, engines].reduce(sum);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
