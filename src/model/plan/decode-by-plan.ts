import { parseDay } from "../day.ts";
import { memoizeForGood } from "../memoize.ts";
import { CHECKS } from "./checks.ts";
import type { Checks, Collection, ObjectPlan, Plan, PlanOf } from "./plan.ts";

/** An id within a value, the collection that it names a record of, and its place in the value, such as `corrected.0.was.speaker`. */
export interface Reference {
  readonly among: Collection;
  readonly id: string;
  readonly path: string;
}

/** What was read, with the ids in it; or the first problem, as `path: message`. */
export type DecodedValue =
  | { readonly value: unknown; readonly references: readonly Reference[] }
  | { readonly problem: string };

/** What a plan reads of parsed JSON. */
export function decodeByPlan(plan: Plan, input: unknown): DecodedValue {
  const references: Reference[] = [];
  try {
    return { value: read(plan, input, { path: null, references }), references };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    throw error;
  }
}

/** Where the reading is, and the ids that it has met. */
interface Place {
  readonly path: { readonly key: string | number; readonly above: Place } | null;
  readonly references: Reference[];
}

const inside = (above: Place, key: string | number): Place => ({ path: { key, above }, references: above.references });

/** Ends the reading at the first bad value. */
class Refusal extends Error {}

/** What completes the sentence "expected …" where a plan does not say it. */
const USUAL: Readonly<Partial<Record<Plan["is"], string>>> = {
  text: "text",
  address: "text",
  number: "a number",
  day: "a day YYYY-MM-DD",
  list: "a list",
  tuple: "a list",
  map: "a list",
};

const expectedBy = ({ is, expected }: Plan) => expected ?? USUAL[is] ?? "an object";

function refuse(place: Place, expected: string, found: unknown): never {
  const path = describePath(place);
  throw new Refusal(`${path && `${path}: `}expected ${expected}, found ${JSON.stringify(found) ?? "nothing"}`);
}

function describePath({ path }: Place): string {
  if (path === null) return "";
  const above = describePath(path.above);
  return above ? `${above}.${path.key}` : String(path.key);
}

function read(plan: Plan, value: unknown, place: Place): unknown {
  switch (plan.is) {
    case "text":
      return readText(plan, value, place);
    case "number":
      return isNumber(plan, value) ? value : refuse(place, expectedBy(plan), value);
    case "day":
      return (typeof value === "string" ? parseDay(value) : null) ?? refuse(place, expectedBy(plan), value);
    case "address":
      return readAddress(plan, value, place);
    case "one of":
      return plan.values.some((each) => each === value) ? value : refuse(place, expectedBy(plan), value);
    case "object":
      return checked(plan.checks, readFields(plan, objectIn(value, place), place), place);
    case "variant":
      return read(optionFor(plan, objectIn(value, place), place), value, place);
    case "list":
      return checked(plan.checks, readList(plan, value, place), place);
    case "tuple":
      return checked(plan.checks, readTuple(plan, value, place), place);
    case "record":
      return readRecord(plan, objectIn(value, place), place);
    case "map":
      return new Map(readList(plan, value, place).map((item) => [Reflect.get(Object(item), plan.by), item]));
    case "optional":
      return isMissing(plan, value) ? readInstead(plan, value, place) : read(plan.of, value, place);
  }
}

/** The regular expressions of plans by their text. */
const patternOf = memoizeForGood((text: string) => new RegExp(text));

function readText(plan: PlanOf<"text">, value: unknown, place: Place): string {
  const { pattern, checks, names } = plan;
  if (typeof value !== "string" || (pattern && !patternOf(pattern).test(value)))
    return refuse(place, expectedBy(plan), value);
  if (names) place.references.push({ among: names, id: value, path: describePath(place) });
  return checked(checks, value, place);
}

function isNumber({ isWhole, least, most, above }: PlanOf<"number">, value: unknown): value is number {
  if (typeof value !== "number" || (isWhole && !Number.isInteger(value))) return false;
  return value >= (least ?? -Infinity) && value <= (most ?? Infinity) && (above === undefined || value > above);
}

function readAddress(plan: PlanOf<"address">, value: unknown, place: Place): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") return refuse(place, expectedBy(plan), value);
  return patternOf(plan.pattern).test(value) && CHECKS.isUrl(value) ? value : null;
}

function readFields({ fields }: ObjectPlan, value: object, place: Place): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name in fields) {
    const field = read(fields[name] as Plan, Reflect.get(value, name), inside(place, name));
    if (field !== undefined) found[name] = field;
  }
  return found;
}

function optionFor(plan: PlanOf<"variant">, value: object, place: Place): ObjectPlan {
  const { key, options } = plan;
  const found = Reflect.get(value, key);
  const option = options.find(({ fields }) => {
    const field = fields[key];
    return field?.is === "one of" && field.values.some((each) => each === found);
  });
  return option ?? refuse(inside(place, key), expectedBy(plan), found);
}

function readList(plan: PlanOf<"list" | "map">, value: unknown, place: Place): unknown[] {
  if (!Array.isArray(value) || value.length < (plan.least ?? 0)) return refuse(place, expectedBy(plan), value);
  return value.map((item, index) => read(plan.of, item, inside(place, index)));
}

function readTuple(plan: PlanOf<"tuple">, value: unknown, place: Place): unknown[] {
  const { of, isClosed } = plan;
  if (!Array.isArray(value) || (isClosed && value.length > of.length)) return refuse(place, expectedBy(plan), value);
  return of.map((each, index) => read(each, value[index], inside(place, index)));
}

function readRecord({ keys, of }: PlanOf<"record">, value: object, place: Place): Record<string, unknown> {
  const own = Object.entries(value).filter(([key]) => !REACHING.has(key));
  return Object.fromEntries(
    own.map(([key, each]) => [read(keys, key, inside(place, key)), read(of, each, inside(place, key))]),
  );
}

/** Keys by which a value would reach for what every object has. */
const REACHING = new Set(["__proto__", "prototype", "constructor"]);

function isMissing({ takes }: PlanOf<"optional">, value: unknown): boolean {
  return (value === undefined && takes !== "null") || (value === null && takes !== "missing");
}

function readInstead({ of, ...plan }: PlanOf<"optional">, value: unknown, place: Place): unknown {
  const instead = "orElse" in plan ? plan.orElse : value;
  return instead === null || instead === undefined ? instead : read(of, instead, place);
}

function objectIn(value: unknown, place: Place): object {
  return typeof value === "object" && value !== null ? value : refuse(place, "an object", value);
}

function checked<T>(checks: Checks | undefined, value: T, place: Place): T {
  for (const { check, expected } of checks ?? []) {
    if (!(CHECKS[check] as (value: unknown) => boolean)(value)) refuse(place, expected, value);
  }
  return value;
}
