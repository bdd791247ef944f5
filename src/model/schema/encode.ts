import { type Day, isoDay } from "../day.ts";
import { day } from "./day.ts";
import { partsOf, unwrap } from "./parts.ts";

/** The value as JSON holds it, from which its schema reads the same value: days as `YYYY-MM-DD`, maps as lists of their records. */
export function encode(schema: object, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  const inner = unwrap(schema);
  if (inner === day) return isoDay(value as Day);
  const parts = typeof value === "object" ? partsOf(inner, value) : null;
  if (parts === null) return value;
  const written = parts.map(([key, of, part]) => [key, encode(of, part)] as const);
  return "item" in inner ? written.map(([, part]) => part) : Object.fromEntries(written);
}
