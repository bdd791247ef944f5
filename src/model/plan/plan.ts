import type { Check } from "./checks.ts";

/** The collections of a data set that an id may name a record of. */
export type Collection = "places" | "actors" | "speakers" | "articles" | "claims";

/** Checks of a whole value, each with what completes the sentence "expected …". */
export type Checks = readonly { readonly check: Check; readonly expected: string }[];

/** The kinds of plans: what is in each but what it is called, and what is expected. */
interface Kinds {
  /** `pattern` is a regular expression; the text is the id of one of the collection `names`. */
  text: { readonly pattern?: string; readonly checks?: Checks; readonly names?: Collection };
  /** `least` and `most` are included, `above` is not. */
  number: { readonly isWhole?: true; readonly least?: number; readonly most?: number; readonly above?: number };
  /** Text in JSON, a number of days afterwards. */
  day: object;
  /** Null where it is missing, does not match or is no address. */
  address: { readonly pattern: string };
  "one of": { readonly values: readonly (string | number)[] };
  /** Fields that are not named are dropped. */
  object: { readonly fields: Readonly<Record<string, Plan>>; readonly checks?: Checks };
  /** The object of which the field `key` is one of what the value's is. */
  variant: { readonly key: string; readonly options: readonly ObjectPlan[] };
  list: { readonly of: Plan; readonly least?: number; readonly checks?: Checks };
  /** A list of a length; what is beyond it is dropped where it is not closed. */
  tuple: { readonly of: readonly Plan[]; readonly isClosed: boolean; readonly checks?: Checks };
  record: { readonly keys: Plan; readonly of: Plan };
  /** A list in JSON, a map by this field of its items afterwards. */
  map: { readonly of: Plan; readonly least?: number; readonly by: string };
  /** What is read in place of a missing value; where that is left out, the value stays missing or null. */
  optional: { readonly of: Plan; readonly takes: "missing" | "null" | "either"; readonly orElse?: unknown };
}

/** The plan of one kind; `expected` completes the sentence "expected …" where the value is more than any of its kind. */
export type PlanOf<K extends keyof Kinds> = {
  readonly [E in K]: Kinds[E] & { readonly is: E; readonly expected?: string };
}[K];

/**
 * How a published file is read, as plain JSON: its schema, without the library that the schema is written in. A page reads its
 * data by it; `npm run generate` makes it of the schema.
 */
export type Plan = PlanOf<keyof Kinds>;

/** The plan of an object. */
export type ObjectPlan = PlanOf<"object">;
