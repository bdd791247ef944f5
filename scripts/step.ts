import type { Ended } from "./command.ts";

/** How a step went. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** How many of those that passed did so only at the second try. */
  readonly flaky: number;
}

/** A check of the project. */
export interface Step {
  readonly name: string;
  /** Runs it; it passes where the exit code is 0. */
  readonly run: () => Promise<Ended>;
  /** How its tests went, where it is made of tests. */
  readonly count?: () => Count;
}

/** Takes a step and prints one line about it, and what it wrote only where it failed; returns how it went. */
export async function take({ name, run, count }: Step): Promise<Count> {
  const start = performance.now();
  const { code, output } = await run();
  const seconds = (performance.now() - start) / 1000;
  const result = resultOf(code === 0, count?.());
  const { passed, failed, flaky } = result;
  const counts = `${passed} passed, ${failed} failed${flaky > 0 ? `, ${flaky} flaky` : ""}`;
  console.log(`${failed > 0 ? "FAIL" : "ok  "} ${name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s  ${counts}`);
  if (failed > 0) console.log(output);
  else if (flaky > 0) console.log(output.slice(output.lastIndexOf(`  ${flaky} flaky`)).trimEnd());
  return result;
}

/** A step that counts tests fails once more where it failed as a whole or ran none, whatever its tests say. */
function resultOf(worked: boolean, tests: Count | undefined): Count {
  if (!tests) return { passed: Number(worked), failed: Number(!worked), flaky: 0 };
  const brokeOtherwise = tests.failed === 0 && (!worked || tests.passed === 0);
  return brokeOtherwise ? { ...tests, failed: 1 } : tests;
}

/** Takes the steps one after another; returns how they went together. */
export async function takeAll(steps: readonly Step[]): Promise<Count> {
  let total: Count = { passed: 0, failed: 0, flaky: 0 };
  for (const step of steps) total = sum(total, await take(step));
  return total;
}

/** How both went together. */
export function sum(one: Count, other: Count): Count {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    flaky: one.flaky + other.flaky,
  };
}
