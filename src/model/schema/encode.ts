import { type Day, isoDay } from "../day.ts";
import { day } from "./day.ts";
import { partsOf, unwrap } from "./parts.ts";

/** Whether fields that hold nothing are written, too. */
export type EncodedForm = "whole" | "without empty";

/** The value as JSON holds it, from which its schema reads the same value: days as `YYYY-MM-DD`, maps as lists of their records. */
export function encode(schema: object, value: unknown, form: EncodedForm = "whole"): unknown {
  if (value === null || value === undefined) return value;
  const inner = unwrap(schema);
  if (inner === day) return isoDay(value as Day);
  const parts = typeof value === "object" ? partsOf(inner, value) : null;
  if (parts === null) return value;
  const written = parts.map(([key, of, part]) => ({ key, of, part: encode(of, part, form) }));
  if ("item" in inner) return written.map(({ part }) => part);
  const told = form === "whole" ? written : written.filter(({ of, part }) => !isEmpty(of, part));
  return Object.fromEntries(told.map(({ key, part }) => [key, part]));
}

/** Whether the written value holds nothing, which the schema reads, too, where there is none. */
function isEmpty(schema: object, written: unknown): boolean {
  const { default: instead } = schema as { readonly default?: unknown };
  const text = JSON.stringify(written);
  return EMPTY.includes(text) && JSON.stringify(instead) === text;
}

/** What holds nothing, as JSON: fields of it make no difference to the hash of a data set either. */
export const EMPTY = ["null", "{}", "[]"];
