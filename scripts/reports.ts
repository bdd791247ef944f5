import { readFileSync } from "node:fs";
import type { Count } from "./step.ts";

/** How many tests passed and failed by a report of Vitest; none where there is no report. */
export function countVitest(path: string): Count {
  const { numPassedTests = 0, numFailedTests = 0 } = read(path);
  return { passed: numPassedTests, failed: numFailedTests, flaky: 0 };
}

/** How many tests passed and failed by a report of Playwright, and how many of those that passed did so at the second try. */
export function countPlaywright(path: string): Count {
  const { expected = 0, flaky = 0, unexpected = 0 } = read(path).stats ?? {};
  return { passed: expected + flaky, failed: unexpected, flaky };
}

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: { readonly expected?: number; readonly flaky?: number; readonly unexpected?: number };
}

function read(path: string): Report {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return {};
  }
}
