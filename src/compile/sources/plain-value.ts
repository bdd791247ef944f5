import type { Path } from "./source.ts";

/** No record of a data folder is nearly as deep. */
const DEEPEST = 64;

/** What no field may hold, and where. */
export interface ValueFault {
  readonly path: Path;
  readonly message: string;
}

interface Step {
  readonly value: unknown;
  readonly depth: number;
  readonly key: string | number;
  readonly above: Step | null;
}

/** The numbers in a value that are none, such as 1e400; or, where it is nested too deeply to be anything, that alone. */
export function findValueFaults(whole: unknown): ValueFault[] {
  const faults: ValueFault[] = [];
  // A list of steps to do, as a function that calls itself would run out of stack.
  const steps: Step[] = [{ value: whole, depth: 0, key: "", above: null }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { value, depth } = step;
    if (typeof value === "number") {
      if (!Number.isFinite(value)) faults.push({ path: pathOf(step), message: endless(value) });
    } else {
      if (depth === DEEPEST) return [{ path: pathOf(step).slice(0, 3), message: nesting() }];
      for (const inner of partsOf(step)) steps.push(inner);
    }
  }
  return faults.reverse();
}

const endless = (value: number) => `expected a number that can be written out, found ${value}; write its digits`;

/** The lists, mappings and numbers in a list or mapping. */
function partsOf(step: Step): Step[] {
  const { value, depth } = step;
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  const parts = Object.entries(value).filter(([, inner]) => typeof inner === "object" || typeof inner === "number");
  return parts
    .filter(([, inner]) => inner !== null)
    .map(([key, inner]) => ({ value: inner, depth: depth + 1, key: isList ? Number(key) : key, above: step }));
}

/** What is said of lists in lists without end. */
export const nesting = () =>
  `expected at most ${DEEPEST} lists and mappings inside each other, found more; delete the brackets or spaces too many`;

function pathOf(last: Step): Path {
  const keys: (string | number)[] = [];
  for (let step: Step | null = last; step?.above; step = step.above) keys.push(step.key);
  return keys.reverse();
}
