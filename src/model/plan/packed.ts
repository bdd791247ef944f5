import type { Plan } from "./plan.ts";

/** A plan as its file has it: what stands in it more than once is `shared`, and named by its number there, as `#3`. */
export interface PackedPlan {
  readonly shared: readonly unknown[];
  readonly plan: unknown;
}

const NUMBER = /^#(\d+)$/;

/** Shorter parts are written out: their number would save nothing. */
const SHORTEST = 24;

/** The plan for its file. */
export function packPlan(plan: Plan): PackedPlan {
  const counts = new Map<string, number>();
  const count = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    const text = JSON.stringify(part);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.get(text) === 1) Object.values(part).forEach(count);
  };
  count(plan);
  const repeated = [...counts].filter(([text, times]) => times > 1 && text.length >= SHORTEST);
  const numbers = new Map(repeated.map(([text], index) => [text, `#${index}`]));
  const inside = (part: object): unknown =>
    Array.isArray(part)
      ? part.map(pack)
      : Object.fromEntries(Object.entries(part).map(([key, each]) => [key, pack(each)]));
  const pack = (part: unknown): unknown => {
    if (typeof part !== "object" || part === null) return part;
    return numbers.get(JSON.stringify(part)) ?? inside(part);
  };
  return { shared: repeated.map(([text]) => inside(JSON.parse(text))), plan: pack(plan) };
}

/** The plan that a file has; what is shared in it is the same object wherever it stands. */
export function unpackPlan({ shared, plan }: PackedPlan): Plan {
  const known = new Map<number, unknown>();
  const unpack = (part: unknown): unknown => {
    if (typeof part === "string") {
      const number = NUMBER.exec(part)?.[1];
      return number === undefined ? part : unpackShared(Number(number));
    }
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) return part.map(unpack);
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, unpack(each)]));
  };
  const unpackShared = (number: number): unknown => {
    if (!known.has(number)) known.set(number, unpack(shared[number]));
    return known.get(number);
  };
  return unpack(plan) as Plan;
}
