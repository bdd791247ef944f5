// Makes each fault of test/mutations.ts in a copy of the project and looks whether the tests named there notice it; prints those
// that none notices. What is said after `--` is looked for in what they break, or in the file: only those that have it are made.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { createVitest, type Vitest } from "vitest/node";
import { MUTATIONS, type Mutation } from "../../test/mutations.ts";
import { run } from "../command.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A copy of what the project is made of, as it is in the working tree; packages are those of the project. */
async function copyProject(): Promise<string> {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "conflict-map-mutations-")));
  const listed = await run("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"]);
  const deleted = await run("git", ["ls-files", "--deleted"]);
  if (listed.code !== 0 || deleted.code !== 0) throw new Error(`git lists no files: ${listed.output}`);
  const gone = new Set(deleted.output.split("\n"));
  for (const file of listed.output.split("\n").filter((each) => each !== "" && !gone.has(each))) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(copy, file));
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** The files of tests in which a test fails; throws where one of them has none that can be run. */
async function runTests(vitest: Vitest, tests: readonly string[]): Promise<ReadonlySet<string>> {
  const specifications = await vitest.globTestSpecifications([...tests]);
  const { testModules } = await vitest.runTestSpecifications(specifications);
  const ran = new Map(testModules.map((each) => [relative(vitest.config.root, each.moduleId), each]));
  for (const test of tests) {
    const tested = ran.get(test);
    if (tested && [...tested.children.allTests()].length > 0) continue;
    throw new Error(`no test runs in ${test}: ${tested?.errors().map(({ message }) => message) ?? "not found"}`);
  }
  return new Set(tests.filter((test) => !ran.get(test)?.ok()));
}

/** The files of tests that did not notice the fault. */
async function findSilent({ file, text, replacement, tests, breaks }: Mutation, vitest: Vitest): Promise<string[]> {
  const path = join(vitest.config.root, file);
  const whole = readFileSync(path, "utf8");
  const parts = whole.split(text);
  if (parts.length !== 2)
    throw new Error(`${breaks}: expected its text in ${file} once, found it ${parts.length - 1} times`);
  const write = (content: string) => {
    writeFileSync(path, content);
    vitest.invalidateFile(path);
  };
  write(parts.join(replacement));
  try {
    const failed = await runTests(vitest, tests);
    return tests.filter((test) => !failed.has(test));
  } finally {
    write(whole);
  }
}

const wanted = process.argv.slice(3);
const mutations = MUTATIONS.filter(
  ({ breaks, file }) => wanted.length === 0 || wanted.some((each) => breaks.includes(each) || file.includes(each)),
);
const copy = await copyProject();
const vitest = await createVitest("test", { root: copy, watch: false, project: ["pure"], reporters: [{}] });
try {
  const failing = await runTests(vitest, [...new Set(mutations.flatMap(({ tests }) => tests))]);
  if (failing.size > 0) throw new Error(`without a fault fail already: ${[...failing].join(", ")}`);
  let survivors = 0;
  for (const mutation of mutations) {
    const silent = await findSilent(mutation, vitest).catch((error: unknown) => [String(error)]);
    if (silent.length > 0) survivors++;
    const noticed = silent.length === 0 ? "noticed " : "SURVIVES";
    console.log([`${noticed} ${mutation.file}: ${mutation.breaks}`, ...silent.map((each) => `  ${each}`)].join("\n"));
  }
  console.log(`${mutations.length - survivors} of ${mutations.length} faults are noticed`);
  process.exitCode = survivors > 0 ? 1 : 0;
} finally {
  await vitest.close();
  rmSync(copy, { recursive: true });
}
