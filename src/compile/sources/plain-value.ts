import { findDirectionFault } from "../../text/direction-signs.ts";
import type { Path } from "./source.ts";

/** No record of a data folder is nearly as deep. */
const DEEPEST = 64;

/** What no field may hold, and where. */
export interface ValueFault {
  readonly path: Path;
  readonly message: string;
}

const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;

interface Step {
  readonly value: unknown;
  readonly depth: number;
  readonly key: string | number;
  readonly above: Step | null;
}

/** The fields whose words are the article's own, which are compared with it sign by sign. */
const VERBATIM: readonly unknown[] = ["quote", "prefix", "hedge", "words", "title"];

/** The numbers in a value that are none, such as 1e400, and texts that run against their direction; or, where it is nested too deeply to be anything, that alone. */
export function findValueFaults(whole: unknown): ValueFault[] {
  const faults: ValueFault[] = [];
  // A list of steps to do, as a function that calls itself would run out of stack.
  const steps: Step[] = [{ value: whole, depth: 0, key: "", above: null }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { value, depth } = step;
    if (typeof value === "object") {
      if (depth === DEEPEST) return [{ path: pathOf(step).slice(0, 3), message: nesting() }];
      for (const inner of partsOf(step)) steps.push(inner);
      continue;
    }
    const message = faultOf(step);
    if (message !== null) faults.push({ path: pathOf(step), message });
  }
  return faults.reverse();
}

function faultOf({ value, key }: Step): string | null {
  if (typeof value === "string") return VERBATIM.includes(key) ? null : findDirectionFault(value);
  return typeof value !== "number" || Number.isFinite(value) ? null : endless(value);
}

const endless = (value: number) => `expected a number that can be written out, found ${value}; write its digits`;

/** What is to be looked at in a list or mapping: lists, mappings, numbers, and texts with signs of direction. */
function partsOf(step: Step): Step[] {
  const { value, depth } = step;
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  const parts = Object.entries(value).filter(([, inner]) => {
    if (typeof inner === "string") return DIRECTION.test(inner);
    return typeof inner === "object" || typeof inner === "number";
  });
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
