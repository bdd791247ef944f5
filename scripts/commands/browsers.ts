// Makes the main journeys in Firefox, WebKit and old Chromiums, installs those that are missing, and prints what each of them
// gives; `--write` puts the table into docs/browsers.md. What is said beside it goes to Playwright.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLONE } from "../../src/site/clone.ts";
import { chooseChromium } from "../chromium.ts";
import { run, runInstalled } from "../command.ts";
import { chooseEngines } from "../engines.ts";
import { journeyTable } from "../journey-table.ts";
import { findOldChromium, VERSIONS } from "../old-chromium.ts";
import { writeSection } from "../section.ts";

const asked = process.argv.slice(3);
const others = asked.filter((each) => each !== "--write");

await chooseChromium("browser");
const { names, missing: absent } = await chooseEngines();
const missing = [...absent];
const projects: string[] = [...names];
for (const [major, version] of Object.entries(VERSIONS)) {
  const program = await findOldChromium(version);
  if (program) process.env[`CHROMIUM_${major}_PATH`] = program;
  if (program) projects.push(`chromium-${major}`);
  else
    missing.push(`Chromium ${major} is not here: npm has it for Linux on x64 alone; set CHROMIUM_${major}_PATH to one`);
}
for (const advice of missing) console.log(advice);

const folder = mkdtempSync(join(tmpdir(), "conflict-map-browsers-"));
const report = join(folder, "report.json");
try {
  const built = await run(process.execPath, ["scripts/run.mjs", "build"], { isShown: true });
  const chosen = projects.flatMap((project) => ["--project", project]);
  const { code } =
    built.code === 0
      ? await runInstalled("playwright", ["test", "--reporter=list,json", ...chosen, ...others], {
          isShown: true,
          env: { ALL_JOURNEYS: "yes", PLAYWRIGHT_JSON_OUTPUT_FILE: report },
        })
      : built;
  const table = journeyTable(JSON.parse(readFileSync(report, "utf8")));
  console.log(`\n${table}`);
  if (asked.includes("--write"))
    writeSection(join(CLONE.root, "docs/browsers.md"), "npm run browsers -- --write", table);
  process.exitCode = code;
} finally {
  rmSync(folder, { recursive: true });
}
